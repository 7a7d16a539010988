import { describe, expect, it } from 'vitest'
import { addressOf, pathOfEvent, pathOfReport, routeOf } from './router.ts'

describe('where an address leads', () => {
  it.each([
    ['/', { view: 'inbox' }],
    ['/inbox', { view: 'inbox' }],
    ['/inbox/', { view: 'inbox' }],
    ['/events', { view: 'events' }],
    ['/export', { view: 'export' }],
    ['/reports/sha256:ab12', { view: 'report', report: 'sha256:ab12' }],
    ['/reports/sha256%3Aab12', { view: 'report', report: 'sha256:ab12' }],
    ['/events/sha256:ab12/e1', { view: 'event', report: 'sha256:ab12', event: 'e1' }],
    ['/reports', { view: 'missing' }],
    ['/reports/a/b', { view: 'missing' }],
    ['/events/sha256:ab12', { view: 'missing' }],
    ['/nowhere', { view: 'missing' }],
    ['/events/%E0%A4%A/e1', { view: 'event', report: '%E0%A4%A', event: 'e1' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route)
  })

  it('goes there and back', () => {
    const odd = 'id with / and ? and ü'
    expect(routeOf(pathOfReport(odd))).toEqual({ view: 'report', report: odd })
    expect(routeOf(pathOfEvent(odd, 'e2'))).toEqual({ view: 'event', report: odd, event: 'e2' })
  })

  it('leaves out a query that says nothing', () => {
    expect(addressOf('/events', new URLSearchParams())).toBe('/events')
    expect(addressOf('/events', new URLSearchParams({ kind: 'march' }))).toBe('/events?kind=march')
  })
})

import { describe, expect, it } from 'vitest'
import { readEventFilter, readReportFilter, readReportOrder, writeQuery } from './filter-query.ts'

describe('filters in an address', () => {
  it.each<[string, ReturnType<typeof readEventFilter>]>([
    ['', {}],
    ['kind=march&kind=rally', { kind: ['march', 'rally'] }],
    ['kind=march&kind=parade', { kind: ['march'] }],
    ['class=assembly&status=planned&basis=alleged', { class: ['assembly'], status: ['planned'], basis: ['alleged'] }],
    ['place=498817&place=x', { place: [498817] }],
    ['from=2017-05-01&to=May', { from: '2017-05-01' }],
    ['search=+pay+', { search: 'pay' }],
    ['search=', {}],
    ['background=true&state=new&issue=labour', { background: true, state: ['new'], issue: ['labour'] }],
    ['background=1&colour=red', {}],
  ])('events: %s', (query, filter) => {
    expect(readEventFilter(new URLSearchParams(query))).toEqual(filter)
  })

  it('reads what was written', () => {
    const filter = { search: '"sit in" -court', source: ['The Post', 'a&b'], state: ['new'] as const, hasEvents: false }
    expect(readReportFilter(writeQuery(filter))).toEqual(filter)
    const events = { kind: ['march'] as const, country: ['GB'], place: [1, 2], from: '2020-01-01', background: true }
    expect(readEventFilter(writeQuery(events))).toEqual(events)
  })

  it('orders the queue by relevance unless asked otherwise', () => {
    expect(readReportOrder(new URLSearchParams())).toBe('relevance')
    expect(readReportOrder(new URLSearchParams('order=newest'))).toBe('newest')
    expect(readReportOrder(new URLSearchParams('order=random'))).toBe('relevance')
  })
})

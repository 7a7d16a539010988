import { describe, expect, test } from 'vitest'
import { countFilters, dropFilter, toggleTerm } from './change-filter.ts'

describe('changing a filter', () => {
  test('a term is switched on and off, and an empty list is no filter', () => {
    const on = toggleTerm({ search: 'bread' }, 'kind', 'march')
    expect(on).toEqual({ search: 'bread', kind: ['march'] })
    expect(toggleTerm(on, 'kind', 'rally')).toEqual({ search: 'bread', kind: ['march', 'rally'] })
    expect(toggleTerm(on, 'kind', 'march')).toEqual({ search: 'bread' })
  })

  test('a part is dropped whole, and the filter handed in stays as it was', () => {
    const filter = { kind: ['march', 'rally'], from: '2020-01-01' } as const
    expect(dropFilter(filter, 'kind')).toEqual({ from: '2020-01-01' })
    expect(filter.kind).toEqual(['march', 'rally'])
  })

  test('each term, day, search and place counts as one', () => {
    expect(countFilters({})).toBe(0)
    expect(
      countFilters({ kind: ['march', 'rally'], search: 'bread', to: '2020-01-01', place: [7], background: true }),
    ).toBe(6)
  })
})

import type { EventFilter } from '../../model/query.ts'

/** Filters that hold a list of terms. */
export const LIST_FILTERS = ['class', 'kind', 'status', 'basis', 'issue', 'country', 'source', 'state'] as const
export type ListFilter = (typeof LIST_FILTERS)[number]

/** The filter with one term of one list switched on or off. */
export function toggleTerm(filter: EventFilter, name: ListFilter, term: string): EventFilter {
  const terms: readonly string[] = filter[name] ?? []
  const next = terms.includes(term) ? terms.filter((one) => one !== term) : [...terms, term]
  const { [name]: _, ...rest } = filter
  return next.length === 0 ? rest : { ...rest, [name]: next }
}

/** The filter without one of its parts. */
export function dropFilter(filter: EventFilter, name: keyof EventFilter): EventFilter {
  const { [name]: _, ...rest } = filter
  return rest
}

/** How many filters are set; each term of a list counts. */
export function countFilters(filter: EventFilter): number {
  const lists = LIST_FILTERS.reduce((sum, name) => sum + (filter[name]?.length ?? 0), 0)
  const texts = [filter.search, filter.from, filter.to].filter((text) => text !== undefined).length
  return lists + texts + (filter.place?.length ?? 0) + (filter.background === true ? 1 : 0)
}

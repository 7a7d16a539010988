import type { ReportFilter, ReportOrder } from '../../model/query.ts'
import type { ReviewState } from '../../model/reviewed.ts'
import { writeQuery } from '../filter-query.ts'

/** What the queue shows and in which order. */
export type Queue = { readonly filter: ReportFilter; readonly order: ReportOrder }

/** The queue with another filter: what is `undefined` is asked for no more. */
export function withFilter(
  { filter, order }: Queue,
  change: { [K in keyof ReportFilter]?: ReportFilter[K] | undefined },
): Queue {
  const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined))
  return { filter: next, order }
}

/** The queue of the reports in one state; of all where that state was asked for already. */
export function withState(queue: Queue, state: ReviewState | undefined): Queue {
  return withFilter(queue, { state: state === undefined ? undefined : [state] })
}

/** The query string of a queue. The usual order is left out, so that the plain queue has the plain address. */
export function queryOfQueue({ filter, order }: Queue): URLSearchParams {
  return writeQuery({ ...filter, ...(order === 'relevance' ? {} : { order }) })
}

/** True where anything is filtered. */
export function isFiltered({ filter }: Queue): boolean {
  return Object.keys(filter).length > 0
}

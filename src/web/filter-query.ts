import { BASES, EVENT_CLASSES, STATUSES } from '../model/event.ts'
import type { Kind } from '../model/codebook/kind.ts'
import type { Issue } from '../model/codebook/issue.ts'
import type { EventFilter, ReportFilter, ReportOrder } from '../model/query.ts'
import { REPORT_ORDERS } from '../model/query.ts'
import { REVIEW_STATES } from '../model/reviewed.ts'
import { isIssue, isKind } from './codebook.ts'

/** The filter of events in a query string. What is no filter, or no value of one, is passed over. */
export function readEventFilter(query: URLSearchParams): EventFilter {
  const place = query.getAll('place').map(Number).filter(Number.isInteger)
  return present({
    search: textIn(query, 'search'),
    class: among(query, 'class', isOneOf(EVENT_CLASSES)),
    kind: among<Kind>(query, 'kind', isKind),
    status: among(query, 'status', isOneOf(STATUSES)),
    basis: among(query, 'basis', isOneOf(BASES)),
    issue: among<Issue>(query, 'issue', isIssue),
    country: among(query, 'country', isText),
    place: place.length > 0 ? place : undefined,
    source: among(query, 'source', isText),
    state: among(query, 'state', isOneOf(REVIEW_STATES)),
    from: dayIn(query, 'from'),
    to: dayIn(query, 'to'),
    background: query.get('background') === 'true' ? true : undefined,
  })
}

/** The filter of reports in a query string. */
export function readReportFilter(query: URLSearchParams): ReportFilter {
  const hasEvents = query.get('hasEvents')
  return present({
    search: textIn(query, 'search'),
    state: among(query, 'state', isOneOf(REVIEW_STATES)),
    source: among(query, 'source', isText),
    language: among(query, 'language', isText),
    from: dayIn(query, 'from'),
    to: dayIn(query, 'to'),
    hasEvents: hasEvents === null ? undefined : hasEvents === 'true',
  })
}

/** The order of the queue in a query string; by relevance where none is asked for. */
export function readReportOrder(query: URLSearchParams): ReportOrder {
  return REPORT_ORDERS.find((order) => order === query.get('order')) ?? 'relevance'
}

/** A filter as a query string, for the address and for the API alike. Lists repeat. */
export function writeQuery(filter: { readonly [name: string]: QueryValue | readonly QueryValue[] }): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    for (const one of isList(value) ? value : [value])
      if (one !== undefined && one !== '') query.append(name, String(one))
  return query
}

type QueryValue = string | number | boolean | undefined

function isList(value: QueryValue | readonly QueryValue[]): value is readonly QueryValue[] {
  return Array.isArray(value)
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function present<T extends object>(filter: T): Present<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys, without those that say nothing
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Present<T>
}

function among<T extends string>(
  query: URLSearchParams,
  name: string,
  isIt: (text: string) => text is T,
): readonly T[] | undefined {
  const found = query.getAll(name).filter(isIt)
  return found.length > 0 ? found : undefined
}

function isOneOf<T extends string>(list: readonly T[]): (text: string) => text is T {
  return (text): text is T => list.some((one) => one === text)
}

function isText(text: string): text is string {
  return text !== ''
}

function textIn(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name)?.trim()
  return text === '' ? undefined : text
}

function dayIn(query: URLSearchParams, name: string): string | undefined {
  const day = query.get(name) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

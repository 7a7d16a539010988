import type { ValueExplanation } from '../code/why/explain-value.ts'
import type { DecisionAction } from '../model/decision.ts'
import type {
  CollectionCounts,
  EventFilter,
  EventOrder,
  EventRow,
  Facets,
  IssueCount,
  MonthCount,
  Page,
  PlaceCount,
  ReportFilter,
  ReportOrder,
  ReportSummary,
} from '../model/query.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import type { ImportSummary } from '../model/import.ts'
import type { Field } from '../model/statement.ts'
import { ApiFailure, failureOf } from './api-failure.ts'
import { writeQuery } from './filter-query.ts'

export type CollectionFacts = {
  readonly title: string
  readonly version: string
  /** The name that decisions are logged under; empty while nobody has given one. */
  readonly reviewer: string
  readonly counts: CollectionCounts
}

export type ImportText = {
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly language?: string
}

export type DecisionDraft = { readonly entry: number; readonly action: DecisionAction; readonly why?: string }

export type PageRequest<Order> = { readonly order?: Order; readonly limit?: number; readonly after?: string }

type Signal = AbortSignal | undefined

/** The API of the server, a function for each route. What goes wrong is thrown as an `ApiFailure`. */
export const api = {
  collection: (signal?: Signal) => get<CollectionFacts>('/collection', signal),
  nameReviewer: (name: string) => send<{ readonly reviewer: string }>('PUT', '/reviewer', { name }),

  reports: (filter: ReportFilter, page: PageRequest<ReportOrder>, signal?: Signal) =>
    get<Page<ReportSummary>>(withQuery('/reports', { ...filter, ...page }), signal),
  report: (id: string, signal?: Signal) => get<ReviewedReport>(`/reports/${encodeURIComponent(id)}`, signal),
  nextReport: (id: string, filter: ReportFilter, order: ReportOrder) =>
    get<{ readonly next: string | null }>(withQuery(`/reports/${encodeURIComponent(id)}/next`, { ...filter, order })),
  why: (id: string, { event, field }: { readonly event: string; readonly field: Field }) =>
    get<ValueExplanation>(withQuery(`/reports/${encodeURIComponent(id)}/why`, { event, field })),
  decide: (id: string, draft: DecisionDraft) =>
    send<ReviewedReport>('POST', `/reports/${encodeURIComponent(id)}/decisions`, draft),
  /** Where the bytes of a report can be downloaded. */
  captureAddress: (id: string) => `/api/reports/${encodeURIComponent(id)}/capture`,

  events: (filter: EventFilter, page: PageRequest<EventOrder>, signal?: Signal) =>
    get<Page<EventRow>>(withQuery('/events', { ...filter, ...page }), signal),
  facets: (filter: EventFilter, signal?: Signal) => get<Facets>(withQuery('/facets', filter), signal),
  places: (filter: EventFilter, signal?: Signal) => get<readonly PlaceCount[]>(withQuery('/places', filter), signal),
  months: (filter: EventFilter, signal?: Signal) => get<readonly MonthCount[]>(withQuery('/months', filter), signal),
  issues: (filter: EventFilter, signal?: Signal) => get<readonly IssueCount[]>(withQuery('/issues', filter), signal),
  /** Where what is filtered can be downloaded. */
  exportAddress: (filter: EventFilter, format: string, of: string) =>
    withQuery('/api/export', { ...filter, format, of }),

  imports: (signal?: Signal) => get<readonly ImportSummary[]>('/imports', signal),
  importOne: (id: string, signal?: Signal) => get<ImportSummary>(`/imports/${encodeURIComponent(id)}`, signal),
  importText: (text: ImportText) => send<{ readonly import: string }>('POST', '/imports', text),
  importAddress: (address: string) => send<{ readonly import: string }>('POST', '/imports', { address }),
  importFile: (name: string, file: Blob) =>
    call<{ readonly import: string }>(withQuery('/imports/files', { name }), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }),
} as const

function withQuery(path: string, query: Parameters<typeof writeQuery>[0]): string {
  const written = writeQuery(query).toString()
  return written === '' ? path : `${path}?${written}`
}

function get<T>(path: string, signal?: Signal): Promise<T> {
  return call<T>(path, signal ? { signal } : {})
}

function send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> {
  return call<T>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

async function call<T>(path: string, options: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, { credentials: 'same-origin', ...options })
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause
    throw new ApiFailure('offline', { code: 'OFFLINE', message: 'The server does not answer.' }, { cause })
  }
  if (!response.ok) throw await failureOf(response)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server answers by the schema of the same release
  return (await response.json()) as T
}

import type { Issue } from './codebook/issue.ts'
import type { Kind } from './codebook/kind.ts'
import type { Basis, EventClass, Status } from './event.ts'
import type { Judgement, ReviewState } from './reviewed.ts'
import type { DateValue, Interval, PlaceValue } from './value.ts'

/** Which events are asked for. Within a list any may hold; between filters all must. Everything is optional. */
export type EventFilter = {
  /** Words of the report, as typed into a search box: `"exact phrase" -not or`. */
  readonly search?: string
  readonly class?: readonly EventClass[]
  readonly kind?: readonly Kind[]
  readonly status?: readonly Status[]
  readonly basis?: readonly Basis[]
  readonly issue?: readonly Issue[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[]
  /** GeoNames id of the event's place. */
  readonly place?: readonly number[]
  /** Publisher of the report. */
  readonly source?: readonly string[]
  readonly state?: readonly ReviewState[]
  /** First and last day, ISO 8601, both included: an event counts when its interval touches theirs. */
  readonly from?: string
  readonly to?: string
  /** Also events that reports only recall; left out by default. */
  readonly background?: boolean
}

export const EVENT_ORDERS = ['newest', 'oldest', 'largest', 'added'] as const
export type EventOrder = (typeof EVENT_ORDERS)[number]

/** A row of the table of events: what a list, a map and a chart need. Details are with the report. */
export type EventRow = {
  readonly report: string
  readonly event: string
  readonly class: EventClass
  readonly kind: Kind
  readonly status: Status
  readonly basis: Basis
  readonly background: boolean
  readonly date?: DateValue
  readonly place?: PlaceValue
  readonly size?: Interval
  readonly issues: readonly Issue[]
  /** The words that name the event first. */
  readonly trigger: string
  readonly title?: string
  readonly source?: string
  readonly published?: string
  readonly state: ReviewState
  readonly judgement: Judgement
}

/** Some rows of many: `next` is handed back to get those behind them; `total` counts all. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly next?: string }

export const REPORT_ORDERS = ['relevance', 'newest', 'oldest', 'added'] as const
export type ReportOrder = (typeof REPORT_ORDERS)[number]

/** Which reports are asked for. */
export type ReportFilter = {
  readonly search?: string
  readonly state?: readonly ReviewState[]
  readonly source?: readonly string[]
  readonly language?: readonly string[]
  /** Days of publication, ISO 8601, both included. */
  readonly from?: string
  readonly to?: string
  /** Only those with an event, or only those without. */
  readonly hasEvents?: boolean
}

/** A report in a list. */
export type ReportSummary = {
  readonly id: string
  readonly ref?: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly language?: string
  readonly state: ReviewState
  /** 0 to 1: how much there is to review in it. */
  readonly relevance: number
  readonly events: number
  readonly statements: number
  /** Statements that nobody has judged. */
  readonly open: number
  readonly problems: number
  /** ISO 8601 date-time at which it came into the collection. */
  readonly added: string
  /** Where a search asked for it: the first words around what was found, with the found words as ranges of it. */
  readonly snippet?: { readonly text: string; readonly found: readonly (readonly [number, number])[] }
}

/** Events at one place. Countries and areas have no point of their own that would mean anything: `precision` says which it is. */
export type PlaceCount = {
  readonly place: PlaceValue
  readonly events: number
  readonly byClass: Readonly<Record<EventClass, number>>
}

/** Events by month (`2017-05`), class and kind. Events dated by the year alone stand under the year (`2017`). */
export type MonthCount = {
  readonly month: string
  readonly class: EventClass
  readonly kind: Kind
  readonly events: number
}

/** Events by month and issue; an event with two issues counts in both. */
export type IssueCount = { readonly issue: Issue; readonly month: string; readonly events: number }

/**
 * How many events have each value of each filter: what it offers. All other filters narrow it; its own does not, so that more of
 * its values can be taken.
 */
export type Facets = {
  readonly class: Readonly<Record<string, number>>
  readonly kind: Readonly<Record<string, number>>
  readonly status: Readonly<Record<string, number>>
  readonly basis: Readonly<Record<string, number>>
  readonly issue: Readonly<Record<string, number>>
  readonly country: Readonly<Record<string, number>>
  readonly source: Readonly<Record<string, number>>
  readonly state: Readonly<Record<string, number>>
}

/** What is in a collection, in numbers. */
export type CollectionCounts = {
  readonly reports: number
  readonly byState: Readonly<Record<ReviewState, number>>
  readonly events: number
  readonly byClass: Readonly<Record<EventClass, number>>
  readonly statements: number
}

import type { Capture } from '../model/capture.ts'
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
import type { ReportRecord } from '../model/record.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import type { FolderSpool } from './spool-in-folder.ts'

/** A record on its way into the collection, with the bytes that it was read from. */
export type Intake = { readonly record: ReportRecord; readonly capture?: Pick<Capture, 'bytes' | 'contentType'> }

/** What became of each: put in, there before with the same coding, or there before and now with a newer coding. */
export type IntakeResult = { readonly id: string; readonly outcome: 'added' | 'known' | 'recoded' }

export type PageOptions<Order> = { readonly order?: Order; readonly limit?: number; readonly after?: string }

/**
 * A collection of reports, kept in a folder (embedded database and captures by their hash) or on a PostgreSQL server. What a
 * promise was kept for is on disk: a process that dies a moment later loses nothing of it.
 */
export type Collection = {
  /** Puts records in, all or none of one call. `coder` names what made them and its version. */
  readonly add: (intakes: readonly Intake[], coder: string) => Promise<readonly IntakeResult[]>
  /** Appends a decision. Refused with DECISION_INVALID when it does not fit the record, DECISION_STALE when `entry` is taken. */
  readonly decide: (decision: NewDecision) => Promise<ReviewedReport>
  readonly report: (id: string) => Promise<ReviewedReport | undefined>
  readonly reports: (filter: ReportFilter, options?: PageOptions<ReportOrder>) => Promise<Page<ReportSummary>>
  /** The report to review after this one, in the order of the queue. */
  readonly nextReport: (id: string, filter: ReportFilter, order?: ReportOrder) => Promise<string | undefined>
  readonly events: (filter: EventFilter, options?: PageOptions<EventOrder>) => Promise<Page<EventRow>>
  readonly facets: (filter: EventFilter) => Promise<Facets>
  readonly places: (filter: EventFilter) => Promise<readonly PlaceCount[]>
  readonly months: (filter: EventFilter) => Promise<readonly MonthCount[]>
  readonly issues: (filter: EventFilter) => Promise<readonly IssueCount[]>
  readonly counts: () => Promise<CollectionCounts>
  /** The reviewed reports that hold the events asked for, a few in memory at a time, in a stable order. */
  readonly export: (filter: EventFilter) => AsyncIterable<ReviewedReport>
  /** Bytes of a capture by the id of its report. */
  readonly capture: (id: string) => Promise<Uint8Array | undefined>
  /** Name-value pairs that belong to the collection: its title, who reviews. */
  readonly setting: (name: string) => Promise<string | undefined>
  readonly setSetting: (name: string, value: string) => Promise<void>
  /** Somewhere in the collection's own folder to hold an export until its sizes are known; nothing of it stays. */
  readonly spool: () => Promise<FolderSpool>
  readonly close: () => Promise<void>
}

/** `entry` is the number that the decision will have: one more than the last that the reviewer saw. */
export type NewDecision = {
  readonly report: string
  readonly entry: number
  readonly who: string
  /** ISO 8601 date-time, UTC. */
  readonly when: string
  readonly why?: string
  readonly action: DecisionAction
}

import type { EventFilter } from '../model/query.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import type { MakeSpool } from './spool.ts'

export const FORMATS = ['csv', 'jsonl', 'geojson', 'package'] as const
export type Format = (typeof FORMATS)[number]

export const ROWS = ['events', 'statements'] as const
/** What a row is of. */
export type Rows = (typeof ROWS)[number]

/** What is asked of a product. */
export type PublishOptions = {
  /** Rows of events or of statements, where the product has a choice; events if not said. */
  readonly of?: Rows
  /** The events asked for; rows of others are left out. */
  readonly filter?: EventFilter
  /** Also what is not for publication: references of the collection's own, and the log with the names of reviewers. */
  readonly withPrivate?: boolean
  /** Begins tables with a byte order mark, for spreadsheets that need one. */
  readonly withMark?: boolean
  /** Title of the collection, for products that have one. */
  readonly title?: string
  /** Where a product that has to know its sizes before it begins may put what it has made so far. */
  readonly spool: MakeSpool
}

/** A form in which records leave a collection. Writing is a pure function of the reports: the same reports give the same bytes. */
export type Product = {
  readonly format: Format
  /** What it is, in a few words. */
  readonly label: string
  readonly contentType: string
  /** Ending of its file, without the dot. */
  readonly ending: string
  /** What its rows may be of; empty where it has no choice. */
  readonly rows: readonly Rows[]
  readonly write: (
    reports: AsyncIterable<ReviewedReport>,
    options: PublishOptions,
  ) => AsyncIterable<string | Uint8Array>
}

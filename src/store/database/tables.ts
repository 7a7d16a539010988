import type { ColumnType, Generated, Insertable, Kysely } from 'kysely'
import type { Issue } from '../../model/codebook/issue.ts'
import type { Kind } from '../../model/codebook/kind.ts'
import type { DecisionAction } from '../../model/decision.ts'
import type { Basis, EventClass, Status } from '../../model/event.ts'
import type { Judgement, ReviewState } from '../../model/reviewed.ts'
import type { DatePrecision, PlaceValue } from '../../model/value.ts'
import type { StoredRecord } from '../stored-record.ts'

/** A value kept as JSON: handed in as text, handed out as what it says. */
type Json<T> = ColumnType<T, string, string>

/** The tables of a collection; docs/store.md says what each is for. */
export type Tables = {
  readonly counter: { name: string; value: number }
  readonly setting: { name: string; value: string }
  readonly report: ReportTable
  readonly search: SearchTable
  readonly coding: {
    report: number
    number: number
    coder: string
    digest: string
    text: Json<string>
    record: Json<StoredRecord>
  }
  readonly decision: DecisionTable
  readonly place: { number: Generated<number>; key: string; value: Json<PlaceValue> }
  readonly event: EventTable
}

/** The database of a collection, embedded or on a server. */
export type Database = Kysely<Tables>

type ReportTable = {
  number: Generated<number>
  id: string
  ref: string | null
  title: string | null
  publisher: string | null
  published: string | null
  language: string | null
  state: ReviewState
  relevance: number
  events: number
  statements: number
  open: number
  problems: number
  /** Number of the coding that the record stands on. */
  coding: number
  /** How many decisions its log has. */
  entries: number
  /** The count of changes of the whole collection when this row was last written. */
  change: number
  added: ColumnType<Date, Date | undefined, never>
}

type SearchTable = {
  report: number
  /** The text search configuration that the words were read with. */
  dictionary: string
  /** Written and searched in SQL alone. */
  words: ColumnType<never, never, never>
}

type DecisionTable = {
  report: number
  entry: number
  who: string
  decided: string
  why: string | null
  action: Json<DecisionAction>
}

type EventTable = {
  report: number
  ordinal: number
  id: string
  class: EventClass
  kind: Kind
  status: Status
  basis: Basis
  background: boolean
  date_start: string | null
  date_end: string | null
  date_precision: DatePrecision | null
  place: number | null
  size_low: number | null
  size_high: number | null
  issues: Issue[]
  trigger: string
  judgement: Judgement
}
export type NewEvent = Insertable<EventTable>

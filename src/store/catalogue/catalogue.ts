import type { Issue } from '../../model/codebook/issue.ts'
import type { Kind } from '../../model/codebook/kind.ts'
import { BASES, EVENT_CLASSES, STATUSES, type Basis, type EventClass, type Status } from '../../model/event.ts'
import { REVIEW_STATES, type ReviewState } from '../../model/reviewed.ts'
import type { PlaceValue } from '../../model/value.ts'
import { makeDictionary, type Dictionary } from './dictionary.ts'

/** A day as the days since 1970; of an unknown one there is none. */
export const NO_DAY = -0x80000000
/** Where a word, place or number is missing. */
export const NONE = -1

/**
 * What filters, maps and charts ask of all events, held in memory: a row for each event, a column for each question. One pass over it
 * takes a few milliseconds where the database takes hundreds. Nothing here is the truth: it is read from the tables and kept
 * up with them.
 */
export type Catalogue = {
  /** The count of changes that it has seen. */
  change: number
  /** Counts up whenever words may be found otherwise than before. */
  texts: number
  /** Rows used, those of replaced events included. */
  rows: number
  /** Events that stand. */
  standing: number
  events: EventColumns
  /** One above the highest number of a report. */
  reportRows: number
  reports: ReportColumns
  readonly places: Map<number, KnownPlace>
  readonly placeGroups: Map<string, number>
  readonly groups: PlaceValue[]
  readonly words: Words
}

/** A place of the table: the group of the same place under any spelling, and its country. */
export type KnownPlace = { readonly group: number; readonly country: number }

export type EventColumns = {
  readonly report: Int32Array
  readonly ordinal: Int32Array
  readonly stands: Uint8Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** Months since year 0, or the year below 0 where no month is known: see `month-name.ts`. */
  readonly month: Int32Array
  readonly class: Uint8Array
  readonly kind: Uint8Array
  readonly status: Uint8Array
  readonly basis: Uint8Array
  readonly background: Uint8Array
  readonly country: Int32Array
  readonly group: Int32Array
  /** A bit for each issue of the codebook. */
  readonly issues: Uint32Array
  readonly size: Float64Array
}

export type ReportColumns = {
  readonly exists: Uint8Array
  readonly state: Uint8Array
  readonly source: Int32Array
  readonly language: Int32Array
  readonly published: Int32Array
  readonly relevance: Float32Array
  readonly events: Int32Array
  readonly statements: Int32Array
  readonly coding: Int32Array
  /** Where its events begin; they lie side by side. */
  readonly row: Int32Array
}

type Words = {
  readonly class: Dictionary<EventClass>
  readonly kind: Dictionary<Kind>
  readonly status: Dictionary<Status>
  readonly basis: Dictionary<Basis>
  readonly state: Dictionary<ReviewState>
  readonly issue: Dictionary<Issue>
  readonly country: Dictionary
  readonly source: Dictionary
  readonly language: Dictionary
}

/** One that has seen nothing yet. */
export function emptyCatalogue(): Catalogue {
  return {
    change: -1,
    texts: 0,
    rows: 0,
    standing: 0,
    events: makeEventColumns(0),
    reportRows: 0,
    reports: makeReportColumns(0),
    places: new Map(),
    placeGroups: new Map(),
    groups: [],
    words: makeWords(),
  }
}

export function makeEventColumns(rows: number): EventColumns {
  return {
    report: new Int32Array(rows),
    ordinal: new Int32Array(rows),
    stands: new Uint8Array(rows),
    first: new Int32Array(rows),
    last: new Int32Array(rows),
    month: new Int32Array(rows),
    class: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    status: new Uint8Array(rows),
    basis: new Uint8Array(rows),
    background: new Uint8Array(rows),
    country: new Int32Array(rows),
    group: new Int32Array(rows),
    issues: new Uint32Array(rows),
    size: new Float64Array(rows),
  }
}

export function makeReportColumns(rows: number): ReportColumns {
  return {
    exists: new Uint8Array(rows),
    state: new Uint8Array(rows),
    source: new Int32Array(rows),
    language: new Int32Array(rows),
    published: new Int32Array(rows),
    relevance: new Float32Array(rows),
    events: new Int32Array(rows),
    statements: new Int32Array(rows),
    coding: new Int32Array(rows),
    row: new Int32Array(rows),
  }
}

function makeWords(): Words {
  return {
    class: makeDictionary(EVENT_CLASSES),
    kind: makeDictionary<Kind>(),
    status: makeDictionary(STATUSES),
    basis: makeDictionary(BASES),
    state: makeDictionary(REVIEW_STATES),
    issue: makeDictionary<Issue>(),
    country: makeDictionary(),
    source: makeDictionary(),
    language: makeDictionary(),
  }
}

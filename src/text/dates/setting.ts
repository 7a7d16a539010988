import type { Span } from '../../model/span.ts'
import type { Look } from './cue.ts'
import type { Reach } from './reach.ts'

/** A date that has been read, for later ones to lean on. */
export type Earlier = { readonly reach: Reach; readonly span: Span }

/** What a date is resolved against. */
export type Setting = {
  /** The day on which the report speaks; nothing when it is not known. */
  readonly anchor: number | undefined
  /** ISO alpha-2 of the source. */
  readonly country: string | undefined
  /** Years that the text names with a day of a month, by month * 100 + day. */
  readonly saidYears: ReadonlyMap<number, number>
  /** Which reading of 05/06/2017 the text itself bears out. */
  readonly dayFirst: boolean | undefined
  /** Where the clause looks. */
  readonly look: () => Look
  /** Where the date starts in the text. */
  readonly at: number
  /** The nearest date before this one, and the nearest that is a single day. */
  readonly earlier: Earlier | undefined
  readonly earlierDay: Earlier | undefined
  /** The weekday that this one is joined to ("on Monday and Tuesday"): its day, and whether it lies ahead. */
  readonly joined: { readonly day: number; readonly ahead: boolean } | undefined
  /** The date is what an anniversary is of; with its number, where that is said. */
  readonly anniversary: { readonly years?: number } | undefined
}

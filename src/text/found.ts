import type { Evidence } from '../model/evidence.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Stance } from '../model/statement.ts'
import type { Span } from '../model/span.ts'
import type { DateValue, Interval, PlaceValue } from '../model/value.ts'

/** What a reader found: the words, their value, and the name of the rule that read them. */
export type Found<V> = Evidence & { readonly value: V; readonly rule: string }

/** What a number counts. Only `people` can be the size of a crowd. */
export type Counted =
  | 'people'
  | 'arrested'
  | 'injured'
  | 'killed'
  | 'officers'
  | 'places'
  | 'things'
  | 'time'
  | 'money'
  | 'share'
  | 'distance'
  | 'age'
  | 'score'
  | 'other'

/**
 * A number with what it counts. `noun` is the counted word ("protesters"), where there is one; `total` marks a sum over days or
 * places; `part` a count that the found sum beside it holds; `crowd` (0 to 1) is how much the words speak for the size of a
 * gathering: for ranking, it is no probability.
 */
export type SizeFound = Found<Interval> & {
  readonly of: Counted
  readonly noun?: Evidence
  readonly total?: true
  readonly part?: true
  readonly crowd?: number
}

/**
 * A date. `lookedAhead` says that the words or the verb look past the publication date; `leansOn` is the span of the earlier
 * date that a relative one ("a day later") was resolved against; `occasion` names a fixed day ("International Women's Day").
 */
export type DateFound = Found<DateValue> & {
  readonly lookedAhead?: true
  readonly leansOn?: Span
  readonly occasion?: string
  readonly problem?: { readonly code: ProblemCode; readonly reason: string }
}

/** A reading of a name that lost, and why, for the reviewer. */
export type PlaceCandidate = { readonly value: PlaceValue; readonly reason: string }

/**
 * A place name. `as` tells the literal place from a capital or country that stands for its government ("Moscow denied"),
 * from a demonym ("Russian police") and from a street, square or building.
 */
export type PlaceFound = Found<PlaceValue> & {
  readonly as: 'place' | 'government' | 'demonym' | 'site'
  readonly candidates?: readonly PlaceCandidate[]
}

/** Who said what by which words. `content` is the hull of what is said. */
export type QuoteValue = {
  readonly speaker: Evidence | null
  readonly cue: Evidence | null
  readonly content: Evidence
  readonly stance: Stance
  readonly direct: boolean
}

/** A stretch of a quotation that differs in stance from what stands beside it. */
export type QuotePart = { readonly content: Evidence; readonly stance: Stance }

/**
 * An attribution; its own words run from the first to the last of its parts. `speech`: said or written, not only thought or planned.
 * `antecedent` and `speakerName` say who is meant where the speaker's words are a pronoun or a short form. `within` holds the
 * attributions that the content itself makes ("police said the mayor had announced ..."); `parts` what a long quotation falls into.
 */
export type QuoteFound = Found<QuoteValue> & {
  readonly speech: boolean
  readonly speakerName?: string
  readonly antecedent?: Evidence
  readonly within?: readonly QuoteFound[]
  readonly parts?: readonly QuotePart[]
}

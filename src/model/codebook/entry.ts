import type { EventClass } from '../event.ts'

/** One or more examples, each in words of our own. */
type Examples = readonly [string, ...string[]]

/** An allowed value: what it is called, what it means, and words that carry it. `notWhen` draws the border to its neighbours. */
export type TermEntry = {
  readonly label: string
  readonly definition: string
  readonly examples: Examples
  readonly notWhen?: string
}

/**
 * The code that other schemes have for the same thing, where it is clear. Codes only: definitions are our own.
 * `acled` is a sub-event type, `plover` an event with its mode or a context, `ccc` an event type or an issue tag,
 * `massMobilization` a state response or a demand, `huridocs` a format of the Events Standard Formats.
 */
export type Crosswalk = {
  readonly acled?: string
  readonly plover?: string
  readonly ccc?: string
  readonly massMobilization?: string
  readonly huridocs?: string
}

/** A kind of event inside its class, or an issue: a term that other schemes have too. */
export type KindEntry = TermEntry & { readonly crosswalk?: Crosswalk }

/** A class of event: what it asks of the report, what belongs to it, and its kinds by their terms. */
export type ClassEntry = {
  readonly label: string
  readonly question: string
  readonly definition: string
  readonly notWhen?: string
  readonly kinds: Readonly<Record<string, KindEntry>>
}

/**
 * A coded field: the question that it answers, the classes that have it, the shape of its value in words, the columns that
 * hold it in tables, and examples as `[words of a report, value]`. `terms` are its allowed values, where they are a closed list.
 */
export type FieldEntry = {
  readonly label: string
  readonly question: string
  readonly definition: string
  readonly classes: readonly [EventClass, ...EventClass[]]
  readonly value: string
  readonly columns: readonly [string, ...string[]]
  readonly examples: readonly [FieldExample, ...FieldExample[]]
  readonly notWhen?: string
  readonly terms?: Readonly<Record<string, KindEntry>>
}

export type FieldExample = readonly [words: string, value: string]

/** A closed list that is no field of its own: a property of events, statements, values, blocks or passages set aside. */
export type ListEntry = {
  readonly label: string
  readonly question: string
  readonly definition: string
  readonly columns?: readonly [string, ...string[]]
  readonly terms: Readonly<Record<string, TermEntry>>
}

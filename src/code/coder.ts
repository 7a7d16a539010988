import type { Kind } from '../model/codebook/kind.ts'
import type { Evidence } from '../model/evidence.ts'
import type { EventClass, SetAside, Status } from '../model/event.ts'
import type { Field, FieldValues, Speaker, Stance } from '../model/statement.ts'
import type { Reading } from './clause/reading.ts'
import type { PlaceFound } from '../text/found.ts'
import type { Located } from './event/group-triggers.ts'

/** An event of the report under way: what its triggers say of it, before its fields are coded. */
export type DraftEvent = {
  readonly id: string
  readonly class: EventClass
  readonly kind: Kind
  readonly status: Status
  readonly isBackground: boolean
  readonly members: readonly Located[]
  /** The town that the words put it into, where the report tells of more occasions like it in other towns. */
  readonly at?: PlaceFound
}

/** What a coder may lean on: what was read, the events found, and the passages that look like events and are none. */
export type Draft = {
  readonly reading: Reading
  readonly events: readonly DraftEvent[]
  readonly setAside: readonly SetAside[]
}

/** A statement before it has its id. Where `speaker` is absent, the words themselves decide who says it. */
export type Said<F extends Field = Field> = {
  [K in F]: {
    readonly event?: string
    readonly field: K
    readonly value: FieldValues[K]
    readonly evidence: readonly [Evidence, ...Evidence[]]
    readonly rule: string
    readonly speaker?: Speaker | null
    readonly stance?: Stance
    readonly direct?: boolean
    /** How much the words speak for this value among rivals, 0 to 1; the text's order decides where it is absent. */
    readonly weight?: number
  }
}[F]

/** Finds the statements of one field in a report. One that finds nothing returns an empty list. Adding a coder is adding a file and a line in coders.ts. */
export type Coder<F extends Field = Field> = {
  readonly name: string
  readonly field: F
  readonly code: (draft: Draft) => readonly Said<F>[]
}

/** A coder as the gate sees it, a model's or a person's as well as a rule's: nothing that it answers counts before it is checked. */
export type AnyCoder = { readonly name: string; readonly field: Field; readonly code: (draft: Draft) => unknown }

import type { Kind } from './codebook/kind.ts'
import type { Basis, EventClass, SetAsideReason, Status } from './event.ts'
import type { Span } from './span.ts'
import type { Field, FieldValues, Stance } from './statement.ts'

/**
 * What a reviewer can do to a report. `statement` and `event` are ids of the reviewed record; `words` is a range of the
 * report's frozen text, of which the evidence is made: quote or refuse holds for people too.
 */
export type DecisionAction =
  /** The statement is right as it stands. */
  | { readonly kind: 'accept'; readonly statement: string }
  /** The statement is wrong; it stays in the log and leaves the record. */
  | { readonly kind: 'reject'; readonly statement: string }
  /** The statement stands with another value, other words, or both. At least one is given. */
  | CorrectAction
  /** A statement that the coder missed, on words that the reviewer selected. */
  | AddAction
  /** The event as a whole is told right: class, kind, status and basis. */
  | { readonly kind: 'accept-event'; readonly event: string }
  /** The event is another kind, or has another status or basis. A judgement of the reviewer: `why` is required. */
  | {
      readonly kind: 'correct-event'
      readonly event: string
      readonly class?: EventClass
      readonly eventKind?: Kind
      readonly status?: Status
      readonly basis?: Basis
    }
  /** An event that the coder missed; `words` name it. */
  | {
      readonly kind: 'add-event'
      readonly class: EventClass
      readonly eventKind: Kind
      readonly status: Status
      readonly words: Span
    }
  /** What looked like an event is none. Its statements leave the record with it. */
  | { readonly kind: 'set-aside'; readonly event: string; readonly reason: SetAsideReason }
  /** One event is two: the named statements and triggers (by their place in `triggers`) go to a new one of the same kind. */
  | {
      readonly kind: 'split'
      readonly event: string
      readonly statements: readonly string[]
      readonly triggers: readonly number[]
    }
  /** All that the record says of the report may be used. */
  | { readonly kind: 'approve' }
  /** The record that a newer coder made takes the place of the older; what people decided stays. */
  | { readonly kind: 'adopt'; readonly coding: number }
  /** The record stays as it is; what that newer coder would change is shown no more. */
  | { readonly kind: 'keep'; readonly coding: number }
  /** An earlier entry of the same report counts no longer. Undoing an undo is doing it again. */
  | { readonly kind: 'undo'; readonly entry: number }

export type DecisionKind = DecisionAction['kind']

type CorrectAction = {
  readonly kind: 'correct'
  readonly statement: string
  readonly value?: FieldValues[Field]
  readonly words?: Span
  readonly stance?: Stance
}

type AddAction = {
  [F in Field]: {
    readonly kind: 'add'
    /** Absent for a claim about no event. */
    readonly event?: string
    readonly field: F
    readonly value: FieldValues[F]
    readonly words: Span
    readonly stance?: Stance
    /** The words that name who says it; absent: the report itself. */
    readonly speaker?: Span
  }
}[Field]

/** One entry in the log of a report: append-only. The present state is a fold over the log. */
export type Decision = {
  /** From 1, without gaps, in each report. */
  readonly entry: number
  readonly report: string
  /** Who decided, by the name that the reviewer goes by in this collection. */
  readonly who: string
  /** ISO 8601 date-time, UTC. */
  readonly when: string
  readonly why?: string
  readonly action: DecisionAction
}

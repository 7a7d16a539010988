import type { Kind } from './codebook/kind.ts'
import type { Evidence } from './evidence.ts'
import type { Field, FieldValues } from './statement.ts'

export const EVENT_CLASSES = ['assembly', 'violation', 'response'] as const
export type EventClass = (typeof EVENT_CLASSES)[number]

export const STATUSES = ['happened', 'ongoing', 'planned', 'cancelled', 'prevented'] as const
export type Status = (typeof STATUSES)[number]

export const BASES = ['reported', 'alleged', 'disputed'] as const
/** On whose word the event stands: the report's own, a speaker's, or a speaker's against another's. */
export type Basis = (typeof BASES)[number]

/** The value that was chosen for a field, and the id of the statement that it was chosen from. */
export type Chosen<F extends Field> = FieldValues[F] extends object
  ? FieldValues[F] & { readonly from: string }
  : { readonly value: FieldValues[F]; readonly from: string }

/** An event as one report tells it. */
export type EventMention = {
  readonly id: string
  readonly class: EventClass
  /** A term of the codebook inside the class; no term is in two classes. */
  readonly kind: Kind
  readonly status: Status
  readonly basis: Basis
  /** Only recalled: earlier than the news of this report. */
  readonly background: boolean
  /** Never empty. */
  readonly triggers: readonly [Evidence, ...Evidence[]]
  readonly values: { readonly [F in Field]?: Chosen<F> }
}

export const SET_ASIDE_REASONS = [
  'habitual',
  'hypothetical',
  'negated',
  'caption',
  'metaphor',
  'name',
  'sport',
  'market',
  'historical',
  'slogan',
  'boilerplate',
  'other-sense',
] as const
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number]

/** A passage that looks like an event and is not one. */
export type SetAside = { readonly evidence: Evidence; readonly reason: SetAsideReason; readonly rule: string }

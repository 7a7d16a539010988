import type { Decision } from './decision.ts'
import type { EventMention, SetAside } from './event.ts'
import type { Problem } from './problem.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

export const REVIEW_STATES = ['new', 'in-review', 'approved'] as const
/** How far people are with a report: no decision stands, some do, or it is approved. */
export type ReviewState = (typeof REVIEW_STATES)[number]

export const JUDGEMENTS = ['open', 'accepted', 'corrected', 'added', 'rejected'] as const
/** What people have said of a statement or an event so far. */
export type Judgement = (typeof JUDGEMENTS)[number]

/** The judgement with the entry of the log that gave it; `was` is what the coder had said, where a person said otherwise. */
export type Review<T> = { readonly judgement: Judgement; readonly entry?: number; readonly was?: T }

/** A statement as decided. */
export type ReviewedStatement = Statement & { readonly review: Review<Statement> }

/** An event as decided. `splitFrom` is the event that it was part of. */
export type ReviewedEvent = EventMention & {
  readonly review: Review<Pick<EventMention, 'class' | 'kind' | 'status' | 'basis'>>
  readonly splitFrom?: string
}

/** A passage set aside by the coder or, where `entry` is given, by a person. */
export type ReviewedSetAside = SetAside & { readonly entry?: number; readonly event?: string }

/**
 * An entry of the log, whether a later one undid it, and, where it stands and still changes nothing (what it was about is undone,
 * or the newer record has no place for it), why.
 */
export type LoggedDecision = Decision & { readonly isUndone: boolean; readonly idle?: string }

/** What one coder made of a report, and when it was put into the collection: numbered from 1 in each report. */
export type CodingFacts = { readonly number: number; readonly coder: string }

/** What a newer coder would change in the record that people decided on. */
export type Difference = {
  readonly kind: 'new' | 'gone' | 'changed'
  readonly of: 'event' | 'statement'
  /** Ids in the older and the newer record. */
  readonly before?: string
  readonly after?: string
  /** In words, for people: "size of e1: 300 or more, was 300". */
  readonly says: string
}

/**
 * A report with what is decided on it: a fold of its log over its coding. `statements` holds rejected ones too, so that they can
 * be seen and undone; no value is chosen from them. Events set aside are in `setAside` alone.
 */
export type ReviewedReport = {
  readonly report: Report
  readonly state: ReviewState
  readonly coding: CodingFacts
  readonly events: readonly ReviewedEvent[]
  readonly statements: readonly ReviewedStatement[]
  readonly setAside: readonly ReviewedSetAside[]
  readonly problems: readonly Problem[]
  readonly log: readonly LoggedDecision[]
  /** Where a newer coder reads the report otherwise and nobody has decided which holds. */
  readonly newer?: CodingFacts & { readonly differences: readonly Difference[] }
}

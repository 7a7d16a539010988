import type { Stance } from '../../model/statement.ts'
import type { Span } from '../../model/span.ts'

/** How a cue reports: its stance, and whether it tells of words said or written (`aloud`) or of what somebody thinks. */
export type Voice = { readonly stance: Stance; readonly aloud: boolean; readonly lemma: string }

/** An attribution while it is being read: spans only, before stances are weighed and words are cited. */
export type Attribution = {
  readonly speaker: Span | null
  /** What a relative pronoun that speaks stands for. */
  readonly antecedent?: Span
  readonly cue: Span
  readonly content: Span
  readonly voice: Voice
  readonly direct: boolean
  readonly rule: string
}

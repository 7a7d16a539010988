import type { Kind } from '../../model/codebook/kind.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EventClass, SetAsideReason, Status } from '../../model/event.ts'
import type { ReadSentence } from '../clause/reading.ts'
import type { Roles } from '../clause/roles.ts'
import type { LexiconEntry } from '../lexicon/entry.ts'

/** Whether and when what the words name took place, and the rule that says so. */
export type Modality = {
  readonly status: Status
  /** Told as past, before the news of this report. */
  readonly isBackground: boolean
  /** Set when the words name no event at all. */
  readonly aside?: SetAsideReason
  readonly rule: string
}

/** Words that may name an event: the lexicon's sense, who acts and suffers, and the modality. */
export type Trigger = {
  readonly evidence: Evidence
  readonly sentence: ReadSentence
  /** Index of the head token in the sentence. */
  readonly token: number
  readonly entry: LexiconEntry
  readonly class: EventClass
  readonly kind: Kind
  readonly roles: Roles
  readonly modality: Modality
}

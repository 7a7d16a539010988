import type { Kind } from '../../model/codebook/kind.ts'
import type { Reading, ReadSentence } from '../clause/reading.ts'
import { FORCE_WORDS, RIGHTS_WORDS } from '../lexicon/en/modality.ts'
import type { Group, Located } from './group-triggers.ts'

const LATE = 7
const LONG_REPORT = 12

/** Named once, late in a long report, under another noun or in an adjunct: something the report leans on, not what it tells. */
export function isInPassing(reading: Reading, group: Group): boolean {
  const [only, ...more] = group.members
  if (only === undefined || more.length > 0 || group.class === 'response') return false
  const { sentence, token } = only.trigger
  if (!sentence.parsed || sentence.index < LATE || reading.sentences.length < LONG_REPORT) return false
  const own = sentence.tokens[token]
  if (own?.upos === 'NOUN') return /^(?:nmod|compound|obl)/.test(own.relation)
  // Without another verb the participle is the sentence's own, whatever the tree makes of it.
  return (
    group.class === 'violation' &&
    own?.xpos === 'VBN' &&
    own.relation === 'acl' &&
    (sentence.tokens[own.head]?.head ?? -1) >= 0
  )
}

const LAWS: ReadonlySet<Kind> = new Set<Kind>(['law-adopted', 'law-withdrawn'])
/** Answers that need no act before them to be in scope: they bind everybody, or say themselves what they answer. */
const BINDING: ReadonlySet<Kind> = new Set<Kind>(['curfew', 'asylum-granted', 'permit', 'refusal', 'other-response'])

/**
 * Laws are in scope when they touch somebody's rights; the other answers of authorities when there is something that they answer:
 * an assembly or a violation in the report, or words of force beside them.
 */
export function isInScope(reading: Reading, group: Group, all: readonly Located[]): boolean {
  if (group.class !== 'response' || BINDING.has(group.kind)) return true
  if (all.some((one) => one.trigger.class !== 'response' && !one.trigger.entry.weak)) return true
  if (!LAWS.has(group.kind))
    return group.members.some((one) => hasWord(one.trigger.sentence, FORCE_WORDS, one.trigger.token))
  const headline = reading.sentences.filter((sentence) => sentence.role === 'headline')
  return [...headline, ...group.members.map((one) => one.trigger.sentence)].some((sentence) =>
    hasWord(sentence, RIGHTS_WORDS),
  )
}

function hasWord(sentence: ReadSentence, lemmas: ReadonlySet<string>, except = -1): boolean {
  return sentence.tokens.some((token, index) => index !== except && lemmas.has(token.lemma))
}

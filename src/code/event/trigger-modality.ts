import type { Kind } from '../../model/codebook/kind.ts'
import type { EventClass, SetAsideReason } from '../../model/event.ts'
import type { ReadSentence } from '../clause/reading.ts'
import { isPassive } from '../clause/roles.ts'
import { dependents } from '../clause/tree.ts'
import { FORCE_WORDS, PROTEST_WORDS, UTTERANCE_WORDS } from '../lexicon/en/modality.ts'
import { judgeModality } from './judge-modality.ts'
import { isGenerality, isProtested } from './protested.ts'
import type { Topic } from './topic.ts'
import type { Modality } from './trigger.ts'
import { unrealAct } from './unreal-act.ts'

/** Kinds whose present passive says how things stand: "two are detained". */
const STATES: ReadonlySet<Kind> = new Set<Kind>([
  'arrest',
  'detention',
  'abduction',
  'disappearance',
  'ban',
  'censorship',
])

/** "places where people are killed": the passive in the plain present tells no single deed, but for headlines and captions. */
function isGeneralPassive(sentence: ReadSentence, head: number): boolean {
  if (sentence.role === 'headline' || sentence.role === 'caption' || !isPassive(sentence, head)) return false
  const auxiliaries = dependents(sentence, head, 'aux').map((index) => sentence.tokens[index])
  const isPresent = auxiliaries.some((token) => token?.lemma === 'be' && (token.xpos === 'VBP' || token.xpos === 'VBZ'))
  return isPresent && auxiliaries.length === 1
}

const PLANNABLE: ReadonlySet<Kind> = new Set<Kind>([
  'ban',
  'expulsion',
  'deportation',
  'censorship',
  'dismissal',
  'prosecution',
])

/** Kinds whose words rivals in an election use of each other. */
const WORDY: ReadonlySet<Kind> = new Set<Kind>([
  'attack',
  'beating',
  'threat',
  'strike',
  'killing',
  'force',
  'concession',
  'riot',
  'blockade',
])

/** "attacked his rival", with nothing in the sentence that speaks of force. */
function isWordsOnly(sentence: ReadSentence, head: number, kind: Kind): boolean {
  if (!WORDY.has(kind)) return false
  return !sentence.tokens.some((token, index) => index !== head && FORCE_WORDS.has(token.lemma))
}

const REASON_WITHIN = 5

/** "attacked her for her vote", "an attack on the senator in his speech": words, where nothing in the sentence speaks of force. */
function isSpokenAttack(sentence: ReadSentence, head: number, kind: Kind): boolean {
  if (kind !== 'attack' || sentence.tokens[head]?.lemma !== 'attack') return false
  const isUttered = sentence.tokens.some((token) => UTTERANCE_WORDS.has(token.lemma))
  const isForSomething = sentence.tokens
    .slice(head + 1, head + 1 + REASON_WITHIN)
    .some((token) => token.form === 'for' || token.form === 'over')
  return (isUttered || isForSomething) && isWordsOnly(sentence, head, kind)
}

/** "Iowans will attend caucuses": in an election weak words of assembling need one of protest beside them. */
function isCampaigning(
  sentence: ReadSentence,
  { head, isWeak }: { readonly head: number; readonly isWeak: boolean },
): boolean {
  return isWeak && !sentence.tokens.some((token, index) => index !== head && PROTEST_WORDS.has(token.lemma))
}

/** "job-killing rules": the second half of an adjective. */
function isHalfAdjective(sentence: ReadSentence, head: number): boolean {
  const [join, next] = [sentence.tokens[head - 1], sentence.tokens[head + 1]]
  return sentence.tokens[head]?.xpos === 'VBG' && join?.form === '-' && (next?.upos === 'NOUN' || next?.upos === 'ADJ')
}

function isCalledFor(sentence: ReadSentence, head: number, modality: Modality): boolean {
  if (modality.status !== 'planned') return false
  return (
    modality.rule === 'modality.called-for' ||
    (modality.rule === 'modality.plan-noun' && sentence.tokens[sentence.tokens[head]?.head ?? -1]?.lemma === 'call')
  )
}

/** The modality of the words at `head`, the report's topic and the words around them weighed in. */
export function modalityOf(
  sentence: ReadSentence,
  options: {
    readonly head: number
    readonly topic: Topic
    readonly eventClass: EventClass
    readonly kind: Kind
    readonly isWeak: boolean
  },
): Modality {
  const put = (reason: SetAsideReason, rule: string): Modality => ({
    status: 'happened',
    isBackground: false,
    aside: reason,
    rule,
  })
  if (options.topic === 'sport') return put('sport', 'modality.topic-sport')
  if (options.topic === 'nature') return put('other-sense', 'modality.topic-nature')
  if (options.topic === 'market') return put('market', 'modality.topic-market')
  if (isHalfAdjective(sentence, options.head)) return put('other-sense', 'modality.half-adjective')
  if (isSpokenAttack(sentence, options.head, options.kind)) return put('metaphor', 'modality.spoken-attack')
  if (options.topic === 'contest' && isCampaigning(sentence, options))
    return put('other-sense', 'modality.topic-contest')
  if (options.topic === 'contest' && isWordsOnly(sentence, options.head, options.kind))
    return put('metaphor', 'modality.topic-contest')
  if (options.eventClass === 'violation' && isGeneralPassive(sentence, options.head) && !STATES.has(options.kind))
    return put('habitual', 'modality.present-passive')
  const unreal = options.eventClass === 'assembly' ? undefined : unrealAct(sentence, options.head)
  if (unreal) return unreal
  const judged = judgeModality(sentence, options.head)
  const protested = options.eventClass === 'violation' && isProtested(sentence, options.head)
  if (protested && isGenerality(sentence, options.head)) return put('habitual', 'modality.protested-generality')
  const modality = protested ? { ...judged, isBackground: true } : judged

  // What is called for ("calls for his resignation") is asked of somebody, and no answer yet.
  if (options.eventClass === 'response' && isCalledFor(sentence, options.head, modality))
    return put('hypothetical', 'modality.called-for-answer')
  // A plan to harm is no harm; a plan of an authority (a ban, an expulsion) is an act.
  if (options.eventClass === 'violation' && modality.status === 'planned' && !PLANNABLE.has(options.kind))
    return put('hypothetical', modality.rule)
  return modality
}

import type { Status } from '../../model/event.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import { HABITUAL_ADVERBS, STATUS_ADJECTIVES, WISHING_VERBS } from '../lexicon/en/modality.ts'
import type { Modality } from './trigger.ts'

const FURTHEST = 6
const HAPPENED: Modality = { status: 'happened', isBackground: false, rule: 'modality.told' }

/** "advised her to leave": the verb of wishing a few words before "to", whatever the tree makes of them. */
export function isWishedByOrder(sentence: Sentence, head: number): boolean {
  if (sentence.tokens[head - 1]?.lemma !== 'to') return false
  let skipped = 0
  for (let index = head - 2; index >= 0 && head - index - skipped <= FURTHEST; index--) {
    const token = sentence.tokens[index]
    if (!token || token.upos === 'CCONJ') return false
    if (token.upos === 'VERB') return WISHING_VERBS.has(token.lemma) || isCallOn(sentence, index)
    if (token.upos !== 'PUNCT') continue
    const from = asideBefore(sentence, index)
    if (from === undefined) return false
    skipped += index - from
    index = from
  }
  return false
}

/** "called on people to", "called upon the crowd to". */
function isCallOn(sentence: Sentence, verb: number): boolean {
  return sentence.tokens[verb]?.lemma === 'call' && /^(?:on|upon)$/.test(sentence.tokens[verb + 1]?.form ?? '')
}

const LONGEST_ASIDE = 25

/** Where the clause between commas that ends at `comma` begins: "asked the mayor, who was away, to leave". */
function asideBefore(sentence: Sentence, comma: number): number | undefined {
  if (sentence.tokens[comma]?.form !== ',') return undefined
  for (let index = comma - 1; index > 0 && comma - index <= LONGEST_ASIDE; index--) {
    const next = sentence.tokens[index + 1]?.lower
    if (sentence.tokens[index]?.form === ',') return next === 'who' || next === 'which' ? index : undefined
  }
  return undefined
}

const CALLING = new Set(['demand', 'call', 'plea', 'request', 'appeal', 'push', 'petition', 'bid'])

/** "demands for an inquiry", "calls for his release": what is called for, in the words right before the noun. */
export function isCalledForByOrder(sentence: Sentence, head: number): boolean {
  for (let index = head - 1; index > 0 && head - index <= 7; index--) {
    const token = sentence.tokens[index]
    const isJoined = token?.form === '-' || sentence.tokens[index - 1]?.form === '-'
    if (!token || (!isJoined && (token.upos === 'PUNCT' || token.upos === 'VERB'))) return false
    const before = sentence.tokens[index - 1]
    if (token.lemma === 'for' && before?.upos === 'NOUN' && CALLING.has(before.lemma)) return true
    if (token.lemma === 'of' && before?.lemma === 'talk') return true
  }
  return false
}

/** "calls off the march", "cancels its rally": the words before the noun, whatever the tree makes of a headline. */
export function isCalledOffByOrder(sentence: Sentence, head: number): boolean {
  for (let index = head - 1; index >= 0 && head - index <= 5; index--) {
    const token = sentence.tokens[index]
    if (!token || token.upos === 'PUNCT') return false
    const form = token.lower
    if (form === 'off' && sentence.tokens[index - 1]?.lower.startsWith('call')) return true
    if (/^(?:cancel(?:s|ed|led)?|postpone[sd]?|scrap(?:s|ped)?)$/.test(form)) return true
  }
  return false
}

const REACH = 4

/** Without a tree: what the few words before the head say, or that it is told. */
export function modalityByOrder(sentence: Sentence, head: number): Modality {
  for (let index = head - 1; index >= 0 && head - index <= REACH; index--) {
    const token = sentence.tokens[index]
    const form = token?.lower ?? ''
    if (!token || token.upos === 'PUNCT') break
    if (form === 'no' || form === 'not' || form === "n't" || form === 'never' || form === 'without')
      return aside('negated', 'modality.negated-by-order')
    if (form === 'will') return withStatus('planned', 'modality.future-by-order')
    if (form === 'if' || form === 'could' || form === 'might' || form === 'would')
      return aside('hypothetical', 'modality.open-by-order')
    if (HABITUAL_ADVERBS.has(form)) return aside('habitual', 'modality.habitual-by-order')
    const status = STATUS_ADJECTIVES.get(form)
    if (status) return withStatus(status, 'modality.adjective-by-order')
  }
  return HAPPENED
}

function aside(reason: NonNullable<Modality['aside']>, rule: string): Modality {
  return { status: 'happened', isBackground: false, aside: reason, rule }
}

function withStatus(status: Status, rule: string): Modality {
  return { status, isBackground: false, rule }
}

import { dependent, dependents, dependentsOf, prepositionOf } from './tree.ts'
import type { Sentence, Token } from './token.ts'

/**
 * How a verb is said. `future` covers "will", "is to", "is going to", and verbs of planning above it; `modal` is the word that
 * makes it future or other than plain fact. Mood is `conditional` with "would" or in an if-clause, `infinitive` and `participle`
 * where the verb is neither finite nor has an auxiliary.
 */
export type VerbGroup = {
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly mood: 'indicative' | 'conditional' | 'imperative' | 'infinitive' | 'participle'
  readonly modal?: string
}

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall'])
const CONDITIONAL = new Set(['would', "'d", '’d'])
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor'])
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one', 'noone'])
const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest'])
/** Verbs and adjectives that put what follows them into the future. */
const PLANS = new Set(
  'plan intend expect schedule set due vow pledge promise agree decide prepare hope want aim threaten slate propose go poise ready expected'.split(
    ' ',
  ),
)

/** Tense, aspect, voice, mood and negation of the verb at `index` of a parsed sentence, also of a noun or adjective with a copula. */
export function verbGroupOf(sentence: Sentence, index: number): VerbGroup {
  const token = sentence.tokens[index]
  const helpers = dependents(sentence, index, 'aux', 'cop')
    .map((at) => sentence.tokens[at])
    .filter((helper) => helper !== undefined)
  const modal = helpers.find((helper) => helper.xpos === 'MD')
  const plan = modal === undefined ? planAbove(sentence, index) : undefined
  const passive = isPassive(sentence, index)
  const group = {
    tense: tenseOf(sentence, index, { helpers, modal, plan }),
    perfect: helpers.some((helper) => helper.lemma === 'have'),
    progressive: token?.xpos === 'VBG' && helpers.some((helper) => helper.lemma === 'be'),
    passive,
    negated: isNegated(sentence, index),
    mood: moodOf(sentence, index, { helpers, modal, plan }),
  } satisfies VerbGroup
  const word = modal?.lower ?? plan
  return word === undefined ? group : { ...group, modal: word }
}

type Helpers = {
  readonly helpers: readonly Token[]
  readonly modal: Token | undefined
  readonly plan: string | undefined
}

function tenseOf(sentence: Sentence, index: number, { helpers, modal, plan }: Helpers): VerbGroup['tense'] {
  if (modal !== undefined) return FUTURE.has(modal.lower) ? 'future' : 'none'
  if (plan !== undefined) return 'future'
  const finite =
    helpers.find((helper) => helper.xpos === 'VBD' || helper.xpos === 'VBZ' || helper.xpos === 'VBP') ??
    sentence.tokens[index]
  if (finite?.xpos === 'VBD') return 'past'
  if (finite?.xpos === 'VBZ' || finite?.xpos === 'VBP') return 'present'
  // A headline leaves the auxiliary out: "Three held after protest".
  return finite?.xpos === 'VBN' && helpers.length === 0 && finite.head < 0 ? 'past' : 'none'
}

function moodOf(sentence: Sentence, index: number, { helpers, modal, plan }: Helpers): VerbGroup['mood'] {
  const mark = dependents(sentence, index, 'mark').map((at) => sentence.tokens[at]?.lemma.toLowerCase() ?? '')
  if (mark.some((lemma) => HYPOTHETICAL.has(lemma))) return 'conditional'
  if (modal !== undefined) return CONDITIONAL.has(modal.lower) ? 'conditional' : 'indicative'
  const token = sentence.tokens[index]
  const isBare = helpers.every((helper) => helper.xpos === 'VB' || helper.xpos === 'VBN' || helper.xpos === 'VBG')
  if (token?.xpos === 'VB' && mark.includes('to')) return plan === undefined ? 'infinitive' : 'indicative'
  if (token?.xpos === 'VB' && isBare && token.head < 0 && dependent(sentence, index, 'nsubj') === undefined)
    return 'imperative'
  if (helpers.length > 0 && isBare && mark.includes('to')) return 'infinitive'
  if (helpers.length === 0 && token?.xpos === 'VB') return 'infinitive'
  return helpers.length === 0 && (token?.xpos === 'VBG' || (token?.xpos === 'VBN' && token.head >= 0))
    ? 'participle'
    : 'indicative'
}

/** The word that makes an infinitive future: "plans to", "set to", "is to", "going to", or a headline's bare "to". */
function planAbove(sentence: Sentence, index: number): string | undefined {
  const token = sentence.tokens[index]
  const to = dependents(sentence, index, 'mark').find((at) => sentence.tokens[at]?.lemma === 'to')
  if (token === undefined || to === undefined) return undefined
  const before = sentence.tokens[to - 1]
  if (before?.lemma === 'be' || (before?.lemma === 'not' && sentence.tokens[to - 2]?.lemma === 'be')) return 'be to'
  const governor = sentence.tokens[token.head]
  if (governor === undefined) return dependent(sentence, index, 'nsubj') === undefined ? undefined : 'to'
  const isPlan = PLANS.has(governor.lemma) || PLANS.has(governor.lower)
  return isPlan && token.head < index ? governor.lemma : undefined
}

/**
 * True when the verb is denied: "not", "never", "no one was hurt", "without firing", "were not allowed to march". Says nothing of
 * verbs that deny by what they mean ("failed to").
 */
export function isNegated(sentence: Sentence, index: number, depth = 0): boolean {
  const children = dependentsOf(sentence, index)
  const isNot = children.some((child) => {
    const token = sentence.tokens[child]
    if (token === undefined) return false
    const lower = token.lemma.toLowerCase()
    if (token.relation === 'advmod' || token.relation === 'cc:preconj')
      return NEGATIONS.has(lower) || isNoLonger(sentence, child)
    if (token.relation === 'mark') return lower === 'without'
    return /^(nsubj|obj)/.test(token.relation) && isNobody(sentence, child)
  })
  if (isNot) return true
  const token = sentence.tokens[index]
  if (token?.relation !== 'xcomp' || depth > 3) return false
  return isNegated(sentence, token.head, depth + 1)
}

function isNoLonger(sentence: Sentence, index: number): boolean {
  const lower = sentence.tokens[index]?.lemma.toLowerCase() ?? ''
  return (lower === 'long' || lower === 'longer') && sentence.tokens[index - 1]?.lemma.toLowerCase() === 'no'
}

function isNobody(sentence: Sentence, index: number): boolean {
  const lower = sentence.tokens[index]?.lemma.toLowerCase() ?? ''
  if (NOBODY.has(lower)) return true
  return dependents(sentence, index, 'det').some((at) => /^(no|neither)$/i.test(sentence.tokens[at]?.form ?? ''))
}

/** True when the verb is passive: "was arrested", "those arrested", "people beaten by police", a headline's "Three held". */
export function isPassive(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (token === undefined || (token.xpos !== 'VBN' && token.xpos !== 'VBD')) return false
  if (dependent(sentence, index, 'aux:pass', 'nsubj:pass', 'obl:agent') !== undefined) return true
  if (token.xpos !== 'VBN' || dependents(sentence, index, 'aux').length > 0) return false
  if (dependents(sentence, index, 'obl').some((at) => prepositionOf(sentence, at) === 'by')) return true
  if (token.relation === 'conj')
    return dependent(sentence, index, 'nsubj') === undefined && isPassive(sentence, token.head)
  const hasObject = dependent(sentence, index, 'obj', 'nsubj') !== undefined
  return !hasObject && (/^(acl|amod|advcl)$/.test(token.relation) || (token.head < 0 && index > 0))
}

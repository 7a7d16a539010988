import type { Sentence } from '../../text/syntax/token.ts'
import { isVerbal } from '../clause/roles.ts'
import { dependent, dependents, dependentsOf } from '../clause/tree.ts'
import { HABITUAL_ADVERBS, HABITUAL_PHRASES, LAW_NOUNS } from '../lexicon/en/modality.ts'
import type { Modality } from './trigger.ts'

const FURTHEST = 6

/** A habit, a generality or a law: what the clause says is always so. */
export function habitOf(sentence: Sentence, head: number): Modality | undefined {
  const clause = clauseOf(sentence, head)
  const adverb = dependentsOf(sentence, clause).find((index) =>
    HABITUAL_ADVERBS.has(sentence.tokens[index]?.lemma ?? ''),
  )
  if (adverb !== undefined) return habit('modality.habitual-adverb')
  const isPresent = isPresentTense(sentence, clause)
  if (!isPresent) return undefined
  if (isDefining(sentence)) return habit('modality.defining')
  if (isGeneric(sentence, clause)) return habit('modality.generic')
  const own = sentence.tokens.map((token) => token.lower).join(' ')
  if (HABITUAL_PHRASES.some((phrase) => own.includes(phrase))) return habit('modality.habitual-phrase')
  const subject = dependent(sentence, clause, 'nsubj')
  if (subject !== undefined && LAW_NOUNS.has(sentence.tokens[subject]?.lemma ?? '')) return habit('modality.law')
  return undefined
}

const DEFINING = new Set([
  'define',
  'characterize',
  'characterise',
  'classify',
  'categorize',
  'categorise',
  'count',
  'mean',
])

/** "The archive counts events in which four people are shot": what words mean, not what was done. */
function isDefining(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => DEFINING.has(token.lemma) && (token.xpos === 'VBZ' || token.xpos === 'VBP'))
}

/** A relative clause in the present on a bare plural: "women who are raped", "events where people are killed". */
function isGeneric(sentence: Sentence, clause: number): boolean {
  const token = sentence.tokens[clause]
  const antecedent = sentence.tokens[token?.head ?? -1]
  if (token?.relation !== 'acl:relcl' || antecedent?.xpos !== 'NNS') return false
  return dependent(sentence, token.head, 'det', 'nummod', 'nmod:poss') === undefined
}

/** "a law banning rallies near schools": what holds from now on, not one rally that was kept from taking place. */
export function isOfLaw(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]
  const isAttribute = token?.relation.startsWith('acl') === true
  return isAttribute && LAW_NOUNS.has(sentence.tokens[token.head]?.lemma ?? '')
}

/** True when the clause's verb or auxiliary stands in the present; "has" with a participle does not count. */
export function isPresentTense(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (token?.xpos === 'VBZ' || token?.xpos === 'VBP') return true
  const auxiliary = dependents(sentence, head, 'aux', 'cop').map((index) => sentence.tokens[index])
  return auxiliary.some((one) => (one?.xpos === 'VBZ' || one?.xpos === 'VBP') && one.lemma !== 'have')
}

/** The verb of the clause that a token stands in, or the token itself. */
export function clauseOf(sentence: Sentence, head: number): number {
  let at = head
  for (let steps = 0; steps < FURTHEST && at >= 0; steps++) {
    if (isVerbal(sentence, at) || dependent(sentence, at, 'cop') !== undefined) return at
    const next = sentence.tokens[at]?.head ?? -1
    if (next < 0) return at
    at = next
  }
  return head
}

function habit(rule: string): Modality {
  return { status: 'happened', isBackground: false, aside: 'habitual', rule }
}

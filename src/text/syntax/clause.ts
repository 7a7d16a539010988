import type { Sentence } from './token.ts'
import { conjunctsOf, dependent, dependents, dependentsOf, prepositionOf } from './tree.ts'
import { isPassive } from './verb-group.ts'

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
/** How many steps a shared subject may be looked for. */
const DEEPEST = 4

/**
 * The grammatical subject of a verb, with all its conjuncts: its own, or the one it shares as a conjoined verb ("came and sang"),
 * an infinitive ("tried to leave", "told them to leave"), a participle ("people carrying flags") or a relative clause.
 */
export function subjectsOf(sentence: Sentence, verb: number): readonly number[] {
  return findSubjects(sentence, verb, 0)
}

function findSubjects(sentence: Sentence, verb: number, depth: number): readonly number[] {
  const token = sentence.tokens[verb]
  const own = dependents(sentence, verb, 'nsubj').find((index) => sentence.tokens[index]?.relation !== 'nsubj:outer')
  if (token === undefined || depth > DEEPEST) return []
  if (own !== undefined) return antecedentOf(sentence, verb, own) ?? conjunctsOf(sentence, own)
  if (token.head < 0) return []
  switch (token.relation) {
    case 'conj':
    case 'advcl':
    case 'parataxis':
      return findSubjects(sentence, token.head, depth + 1)
    case 'xcomp':
    case 'ccomp': {
      const control = isPassive(sentence, token.head) ? undefined : dependent(sentence, token.head, 'obj', 'iobj')
      if (control !== undefined) return conjunctsOf(sentence, control)
      return token.relation === 'xcomp' ? findSubjects(sentence, token.head, depth + 1) : []
    }
    case 'acl':
    case 'amod':
      return conjunctsBefore(sentence, token.head, verb)
    default:
      return []
  }
}

/** What a relative pronoun stands for; undefined where the word is none. */
function antecedentOf(sentence: Sentence, verb: number, pronoun: number): readonly number[] | undefined {
  const token = sentence.tokens[verb]
  if (token?.relation !== 'acl:relcl' || token.head < 0) return undefined
  if (!RELATIVE.has(sentence.tokens[pronoun]?.lemma.toLowerCase() ?? '')) return undefined
  return conjunctsBefore(sentence, token.head, verb)
}

/** The noun and its conjuncts, without those that only follow the verb. */
function conjunctsBefore(sentence: Sentence, noun: number, verb: number): readonly number[] {
  return conjunctsOf(sentence, noun).filter((index) => index === noun || index < verb)
}

/** Who does it: the subject of an active verb, the "by" phrase of a passive one, with conjuncts. */
export function agentsOf(sentence: Sentence, verb: number): readonly number[] {
  if (!isPassive(sentence, verb)) return subjectsOf(sentence, verb)
  const by = dependentsOf(sentence, verb).find((index) => {
    const relation = sentence.tokens[index]?.relation ?? ''
    return relation === 'obl:agent' || (relation === 'obl' && prepositionOf(sentence, index) === 'by')
  })
  if (by !== undefined) return conjunctsOf(sentence, by)
  const token = sentence.tokens[verb]
  // "arrested and beaten by police": the phrase hangs on the last verb and goes for all.
  const last = dependents(sentence, verb, 'conj').at(-1)
  if (last !== undefined && isPassive(sentence, last) && dependent(sentence, last, 'nsubj') === undefined)
    return agentsOf(sentence, last)
  return token?.relation === 'conj' && sharesPassive(sentence, verb) ? agentsOfOwn(sentence, token.head) : []
}

function sharesPassive(sentence: Sentence, verb: number): boolean {
  return dependent(sentence, verb, 'nsubj', 'aux') === undefined
}

function agentsOfOwn(sentence: Sentence, verb: number): readonly number[] {
  const by = dependent(sentence, verb, 'obl:agent')
  return by === undefined ? [] : conjunctsOf(sentence, by)
}

/** Who or what it is done to: the object of an active verb, the subject of a passive one, with conjuncts. */
export function patientsOf(sentence: Sentence, verb: number): readonly number[] {
  if (isPassive(sentence, verb)) return subjectsOf(sentence, verb)
  const own = dependent(sentence, verb, 'obj')
  if (own !== undefined) return antecedentOf(sentence, verb, own) ?? conjunctsOf(sentence, own)
  const shared = sharedObject(sentence, verb)
  if (shared !== undefined) return conjunctsOf(sentence, shared)
  const token = sentence.tokens[verb]
  // "the man police shot": the noun above is the object when the clause has a subject of its own.
  const subject = dependent(sentence, verb, 'nsubj')
  if (token?.relation !== 'acl:relcl' || subject === undefined || token.head < 0) return []
  return RELATIVE.has(sentence.tokens[subject]?.lemma.toLowerCase() ?? '') || hasOtherObject(sentence, verb)
    ? []
    : [token.head]
}

/** "arrested and beat protesters": the object of the verb joined behind. */
function sharedObject(sentence: Sentence, verb: number): number | undefined {
  const next = dependents(sentence, verb, 'conj')[0]
  if (next === undefined || next - verb > 3 || dependent(sentence, next, 'nsubj') !== undefined) return undefined
  return dependent(sentence, verb, 'obl', 'xcomp', 'ccomp') === undefined ? dependent(sentence, next, 'obj') : undefined
}

function hasOtherObject(sentence: Sentence, verb: number): boolean {
  return dependent(sentence, verb, 'ccomp', 'xcomp', 'obl', 'advmod') !== undefined
}

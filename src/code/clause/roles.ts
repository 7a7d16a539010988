import type { Sentence, Token } from '../../text/syntax/token.ts'
import { dependent, dependents, dependentsOf, prepositionOf } from './tree.ts'

/** A word that fills a role, and how it was found: by the syntax tree or, where that is silent, by the order of words. */
export type Filler = { readonly token: number; readonly by: 'tree' | 'order' }

/** Who acts and who suffers in what a verb or a noun of action names. */
export type Roles = {
  readonly agents: readonly Filler[]
  readonly patients: readonly Filler[]
  readonly isPassive: boolean
}

const NOBODY: Roles = { agents: [], patients: [], isPassive: false }
/** Verbs that take no object: a participle of theirs behind a noun is its verb, not its passive. */
const INTRANSITIVE = new Set([
  'gather',
  'march',
  'protest',
  'rally',
  'demonstrate',
  'assemble',
  'converge',
  'congregate',
  'riot',
  'die',
  'appear',
  'resign',
  'flock',
  'clash',
])
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
const AGENT_PREPOSITIONS = new Set(['by', 'at'])
const PATIENT_PREPOSITIONS = new Set(['of', 'on', 'against', 'at', 'upon', 'targeting'])

/** The roles around the token at `head`: of a verb its subject and object, active or passive; of a noun its "of", "by" and possessive. */
export function rolesOf(sentence: Sentence, head: number): Roles {
  const token = sentence.tokens[head]
  if (!token) return NOBODY
  const verbal = isVerbal(sentence, head)
  if (!sentence.parsed) return verbal ? verbByOrder(sentence, head) : NOBODY
  return verbal ? verbByTree(sentence, head) : nounByTree(sentence, head)
}

/** True for a verb, also one that the tagger took for an adjective ("was detained"). */
export function isVerbal(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (!token) return false
  return token.upos === 'VERB' || token.upos === 'AUX' || (token.upos === 'ADJ' && token.xpos.startsWith('VB'))
}

/** True when the verb at `head` is passive: "was arrested", "those arrested", "arrested by police". */
export function isPassive(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (!token || (token.xpos !== 'VBN' && token.xpos !== 'VBD')) return false
  if (INTRANSITIVE.has(token.lemma)) return false
  if (!sentence.parsed) return passiveByOrder(sentence, head)
  if (dependent(sentence, head, 'aux:pass', 'nsubj:pass', 'obl:agent') !== undefined) return true
  if (token.relation === 'conj' && token.xpos === 'VBN' && dependent(sentence, head, 'nsubj', 'aux') === undefined)
    return isPassive(sentence, token.head)
  return (
    token.xpos === 'VBN' &&
    /^(acl|amod|advcl)/.test(token.relation) &&
    token.relation !== 'acl:relcl' &&
    dependent(sentence, head, 'aux', 'nsubj') === undefined
  )
}

function verbByTree(sentence: Sentence, head: number): Roles {
  const passive = isPassive(sentence, head)
  const subjects = subjectsOf(sentence, head, 0)
  const objects = withConjuncts(sentence, dependents(sentence, head, 'obj'))
  const byPhrase = dependentsOf(sentence, head).filter((index) => {
    const relation = sentence.tokens[index]?.relation ?? ''
    return relation === 'obl:agent' || (passive && relation === 'obl' && prepositionOf(sentence, index) === 'by')
  })
  const agents = passive ? withConjuncts(sentence, byPhrase) : subjects
  const patients = passive ? subjects : objects
  const needsOrder = agents.length === 0 || (passive && patients.length === 0)
  const order = needsOrder ? verbByOrder(sentence, head) : NOBODY
  return {
    agents: agents.length > 0 ? fillers(agents) : order.agents,
    patients: patients.length > 0 ? fillers(patients) : passive ? order.patients : [],
    isPassive: passive,
  }
}

/** The subject of a verb, its own or the one it shares: conjoined verbs, infinitives, participles and relative clauses. */
function subjectsOf(sentence: Sentence, head: number, depth: number): readonly number[] {
  const own = dependents(sentence, head, 'nsubj').filter(
    (index) => !sentence.tokens[index]?.relation.endsWith(':outer'),
  )
  const token = sentence.tokens[head]
  if (!token || depth > 4) return own
  const first = own[0]
  if (first !== undefined) {
    const isRelative = RELATIVE.has(sentence.tokens[first]?.lower ?? '')
    return isRelative && token.relation === 'acl:relcl'
      ? withConjuncts(sentence, [token.head])
      : withConjuncts(sentence, own)
  }
  if (
    token.relation === 'conj' ||
    token.relation === 'xcomp' ||
    token.relation === 'advcl' ||
    token.relation === 'parataxis'
  ) {
    const control = token.relation === 'xcomp' ? dependent(sentence, token.head, 'obj', 'iobj') : undefined
    if (control !== undefined) return withConjuncts(sentence, [control])
    const governor = token.head
    if (governor < 0) return []
    if (token.relation === 'xcomp' && isPassive(sentence, governor)) return subjectsOf(sentence, governor, depth + 1)
    const shared = subjectsOf(sentence, governor, depth + 1)
    return shared
  }
  if (token.relation.startsWith('acl') && token.head >= 0) return withConjuncts(sentence, [token.head])
  if (token.relation === 'amod' && token.head >= 0) return [token.head]
  return []
}

function nounByTree(sentence: Sentence, head: number): Roles {
  const agents: number[] = []
  const patients: number[] = []
  for (const index of dependentsOf(sentence, head)) {
    const relation = sentence.tokens[index]?.relation ?? ''
    const preposition = prepositionOf(sentence, index)
    if (relation === 'nmod' || relation === 'obl' || relation === 'obl:agent' || relation === 'nmod:agent') {
      if (AGENT_PREPOSITIONS.has(preposition) && preposition === 'by')
        agents.push(...withConjuncts(sentence, [index]).map(number))
      else if (PATIENT_PREPOSITIONS.has(preposition)) patients.push(...withConjuncts(sentence, [index]).map(number))
    } else if (relation === 'nmod:poss') patients.push(index)
    else if (relation === 'compound') agents.push(index)
  }
  const byOrder = agents.length === 0 ? nounAfterBy(sentence, head) : undefined
  return {
    agents: byOrder === undefined ? fillers(agents) : [{ token: byOrder, by: 'order' }],
    patients: fillers(patients),
    isPassive: false,
  }
}

const number = (index: number): number => index

/** The tokens and everything conjoined to them. */
export function withConjuncts(sentence: Sentence, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => [
    head,
    ...dependents(sentence, head, 'conj').filter((index) => isNounLike(sentence.tokens[index])),
  ])
}

function isNounLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      token.upos === 'PRON' ||
      token.upos === 'NUM' ||
      token.upos === 'ADJ')
  )
}

function fillers(tokens: readonly number[]): readonly Filler[] {
  return tokens.map((token) => ({ token, by: 'tree' }))
}

const STOP = new Set(['.', ';', ':', '!', '?', '"', '“', '”'])

/** Nearest noun group before the verb and after it. */
function verbByOrder(sentence: Sentence, head: number): Roles {
  const passive = isPassive(sentence, head)
  const before = nearestNoun(sentence, head, -1)
  const after = passive ? nounAfterBy(sentence, head) : nearestNoun(sentence, head, 1)
  const one = (token: number | undefined): readonly Filler[] => (token === undefined ? [] : [{ token, by: 'order' }])
  return passive
    ? { agents: one(after), patients: one(before), isPassive: true }
    : { agents: one(before), patients: one(after), isPassive: false }
}

function passiveByOrder(sentence: Sentence, head: number): boolean {
  for (let index = head - 1; index >= 0 && head - index < 4; index--) {
    const token = sentence.tokens[index]
    if (token?.lemma === 'be' || token?.lemma === 'get') return true
    if (token?.lemma === 'have') return false
    if (token?.upos !== 'ADV' && token?.upos !== 'PART') break
  }
  return sentence.tokens[head + 1]?.lemma === 'by'
}

function nearestNoun(sentence: Sentence, head: number, step: 1 | -1): number | undefined {
  for (
    let index = head + step;
    index >= 0 && index < sentence.tokens.length && Math.abs(index - head) <= 10;
    index += step
  ) {
    const token = sentence.tokens[index]
    if (!token || STOP.has(token.form)) return undefined
    const isParticiple = token.xpos === 'VBN' || token.xpos === 'VBG'
    if (token.upos === 'VERB' && step === 1 && !isParticiple) return undefined
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !(token.upos === 'PRON' && step === -1)) continue
    if (step === -1) return leftHead(sentence, index)
    return lastOfGroup(sentence, index)
  }
  return undefined
}

/** Walks left over "of" phrases, so that "hundreds of people marched" has "hundreds". */
function leftHead(sentence: Sentence, index: number): number {
  let at = index
  for (let steps = 0; steps < 8; steps++) {
    let first = at
    while (first > 0 && isInner(sentence.tokens[first - 1])) first--
    const before = sentence.tokens[first - 1]
    if (before?.upos !== 'ADP' || (before.lemma !== 'of' && before.lemma !== 'in' && before.lemma !== 'from')) return at
    const outer = first - 2
    if (!isNounLike(sentence.tokens[outer])) return at
    at = outer
  }
  return at
}

function isInner(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === 'DET' ||
      token.upos === 'ADJ' ||
      token.upos === 'NUM' ||
      token.upos === 'NOUN' ||
      token.upos === 'PROPN')
  )
}

function lastOfGroup(sentence: Sentence, index: number): number {
  let at = sentence.tokens[index + 1]?.form === '-' && isInner(sentence.tokens[index + 2]) ? index + 2 : index
  while (sentence.tokens[at + 1]?.upos === 'NOUN' || sentence.tokens[at + 1]?.upos === 'PROPN') at++
  return at
}

function nounAfterBy(sentence: Sentence, head: number): number | undefined {
  for (let index = head + 1; index < sentence.tokens.length && index - head <= 12; index++) {
    const token = sentence.tokens[index]
    if (!token || STOP.has(token.form) || token.upos === 'VERB') return undefined
    if (token.lemma === 'by') return nearestNoun(sentence, index, 1)
  }
  return undefined
}

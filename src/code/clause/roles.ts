import type { Sentence } from '../../text/syntax/token.ts'
import { withConjuncts } from './conjuncts.ts'
import { isPersonNoun } from './person-noun.ts'
import { nounAfterBy, passiveByOrder, verbByOrder } from './roles-by-order.ts'
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
  if (!sentence.parsed) return verbal ? verbByOrder(sentence, head, isPassive(sentence, head)) : NOBODY
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
  if (isLeftBurning(sentence, head)) return true
  if (!sentence.parsed) return passiveByOrder(sentence, head)
  if (dependent(sentence, head, 'aux:pass', 'nsubj:pass', 'obl:agent') !== undefined) return true
  if (token.relation === 'conj' && token.xpos === 'VBN' && dependent(sentence, head, 'nsubj', 'aux') === undefined)
    return isPassive(sentence, token.head)
  return (
    token.xpos === 'VBN' &&
    /^(acl|amod|advcl)/.test(token.relation) &&
    token.relation !== 'acl:relcl' &&
    dependent(sentence, head, 'aux', 'nsubj') === undefined &&
    !actsOnPerson(sentence, head)
  )
}

/** "two banks set ablaze": with no noun behind it, what burns stands before. */
function isLeftBurning(sentence: Sentence, head: number): boolean {
  if (sentence.tokens[head]?.lemma !== 'set' || !BURNING.has(sentence.tokens[head + 1]?.lower ?? '')) return false
  const next = sentence.tokens[head + 2]?.upos ?? 'PUNCT'
  return /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(next)
}

const BURNING = new Set(['ablaze', 'alight', 'afire', 'aflame'])

/** "officers kicked a woman" taken for "officers who were kicked": whoever is hit behind the verb makes it active. */
function actsOnPerson(sentence: Sentence, head: number): boolean {
  const heads = [head, ...dependents(sentence, head, 'conj')]
  return heads.some((verb) => {
    const object = dependent(sentence, verb, 'obj') ?? targetOf(sentence, verb)
    const noun = sentence.tokens[object ?? -1]
    return noun !== undefined && (isPersonNoun(noun.lemma) || PERSONAL.test(noun.form))
  })
}

const PERSONAL = /^(?:him|her|them|us|me)$/i
const AIMING_VERBS = new Set(['fire', 'shoot', 'spit', 'charge', 'swear', 'shout'])
const AIMS = new Set(['on', 'at', 'upon', 'into'])

/** "fired on a crowd": whom a verb of aiming is aimed at. */
function targetOf(sentence: Sentence, verb: number): number | undefined {
  if (!AIMING_VERBS.has(sentence.tokens[verb]?.lemma ?? '')) return undefined
  return dependents(sentence, verb, 'obl').find((index) => AIMS.has(prepositionOf(sentence, index)))
}

/** The objects of a verb; a bare noun for somebody right behind it that the parser took for an adverbial is one. */
function objectsOf(sentence: Sentence, verb: number): readonly number[] {
  const objects = dependents(sentence, verb, 'obj')
  if (objects.length > 0) return objects
  const target = targetOf(sentence, verb)
  if (target !== undefined) return [target]
  return dependents(sentence, verb, 'obl:unmarked').filter(
    (index) => index > verb && index - verb < 6 && isPersonNoun(sentence.tokens[index]?.lemma ?? ''),
  )
}

function verbByTree(sentence: Sentence, head: number): Roles {
  const passive = isPassive(sentence, head)
  const subjects = subjectsOf(sentence, head, 0)
  const objects = withConjuncts(sentence, objectsOf(sentence, head))
  const byPhrase = dependentsOf(sentence, head).filter((index) => {
    const relation = sentence.tokens[index]?.relation ?? ''
    return relation === 'obl:agent' || (passive && relation === 'obl' && prepositionOf(sentence, index) === 'by')
  })
  const agents = passive ? withConjuncts(sentence, byPhrase) : subjects
  const patients = passive ? subjects : objects
  const needsOrder = agents.length === 0 || (passive && patients.length === 0)
  const order = needsOrder ? verbByOrder(sentence, head, passive) : NOBODY
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

function fillers(tokens: readonly number[]): readonly Filler[] {
  return tokens.map((token) => ({ token, by: 'tree' }))
}

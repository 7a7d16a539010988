import { listedWith } from '../clause/listing.ts'
import type { Reading } from '../clause/reading.ts'
import { rolesOf, type Filler } from '../clause/roles.ts'
import { dependentsOf, prepositionOf } from '../clause/tree.ts'
import { isOfClass } from '../event/sense-tests.ts'
import type { Trigger } from '../event/trigger.ts'
import { CLAIMING_OBJECTS, DONE_BY_POSSESSOR, LIGHT_VERBS, SUFFERING_VERBS } from '../lexicon/en/deeds.ts'

/** The two sides of a deed. */
export type Side = 'agents' | 'patients'

/** Who stands in the trigger's own clause on one side of the deed, lists taken apart; nobody stands on both. */
export function fillersOf(reading: Reading, trigger: Trigger, side: Side): readonly Filler[] {
  const agents = listed(trigger, ownFillers(reading, trigger, 'agents'))
  if (side === 'agents') return agents
  const doing = new Set(agents.map((filler) => filler.token))
  return listed(trigger, ownFillers(reading, trigger, 'patients')).filter((filler) => !doing.has(filler.token))
}

function listed(trigger: Trigger, fillers: readonly Filler[]): readonly Filler[] {
  const out = new Map<number, Filler>()
  for (const filler of fillers) {
    for (const token of trigger.sentence.parsed
      ? listedWith(trigger.sentence, whole(trigger, filler.token))
      : [filler.token])
      if (!out.has(token)) out.set(token, { token, by: token === filler.token ? filler.by : 'tree' })
  }
  return [...out.values()]
}

/** "shot a man dead": the noun, not the state he is left in. */
function whole({ sentence }: Trigger, token: number): number {
  const isNoun = /^(?:NOUN|PROPN)$/.test(sentence.tokens[token - 1]?.upos ?? '')
  return sentence.tokens[token]?.form.toLowerCase() === 'dead' && isNoun ? token - 1 : token
}

function ownFillers(reading: Reading, trigger: Trigger, side: Side): readonly Filler[] {
  const { sentence, token, roles } = trigger
  const head = sentence.tokens[token]
  if (!head) return []
  if (head.upos !== 'NOUN' || !sentence.parsed) {
    if (SUFFERING_VERBS.has(head.lemma)) return roles[side]
    return roles[side].filter((filler) => side === 'agents' || !isBehindBy(trigger, filler))
  }
  return nounFillers(reading, trigger, side)
}

/** What follows the "by" of a passive does not suffer, wherever the parser hangs it. */
function isBehindBy({ sentence, token, roles }: Trigger, filler: Filler): boolean {
  if (!roles.isPassive || filler.token < token) return false
  return sentence.tokens.slice(token + 1, filler.token).some((one) => one.lemma === 'by')
}

const ACTING = ['police', 'armed', 'official', 'court', 'body'] as const

function nounFillers(reading: Reading, trigger: Trigger, side: Side): readonly Filler[] {
  const { sentence, token, roles } = trigger
  const relation = (filler: Filler): string => sentence.tokens[filler.token]?.relation ?? ''
  const possessors = roles.patients.filter((filler) => relation(filler) === 'nmod:poss')
  const others = roles.patients.filter((filler) => relation(filler) !== 'nmod:poss')
  const isDoers = DONE_BY_POSSESSOR.has(sentence.tokens[token]?.lemma ?? '')
  const hasObject = others.some((filler) => prepositionOf(sentence, filler.token) === 'of')
  if (side === 'patients') return isDoers || hasObject ? others : roles.patients
  const agents = roles.agents.filter(
    (filler) =>
      relation(filler) !== 'compound' ||
      (sentence.tokens[filler.token]?.lemma !== 'security' &&
        isOfClass(reading, sentence, { token: filler.token, classes: ACTING })),
  )
  const own = [...agents, ...(isDoers || hasObject ? possessors : [])]
  return own.length > 0 ? own : governors(trigger)
}

/** "Rebels launched an attack", "an attack carried out by rebels": who does what the verb over the noun says is done. */
function governors({ sentence, token }: Trigger): readonly Filler[] {
  const below = dependentsOf(sentence, token).find(
    (index) => sentence.tokens[index]?.relation === 'acl' && isLight(sentence.tokens[index]?.lemma),
  )
  if (below !== undefined) return rolesOf(sentence, below).agents
  let noun = token
  for (let steps = 0; steps < 3; steps++) {
    const one = sentence.tokens[noun]
    const above = sentence.tokens[one?.head ?? -1]
    if (!one || !above) return []
    if (/^(?:obj|nsubj:pass|xcomp)/.test(one.relation) && isLight(above.lemma))
      return rolesOf(sentence, one.head).agents
    const isInside =
      (one.relation === 'conj' || one.relation === 'nmod' || one.relation === 'compound') &&
      (above.upos === 'NOUN' || above.upos === 'PROPN')
    if (one.relation === 'nmod' && CLAIMING_OBJECTS.has(above.lemma) && prepositionOf(sentence, noun) === 'for')
      return rolesOf(sentence, above.head).agents
    if (!isInside) return []
    noun = one.head
  }
  return []
}

function isLight(lemma: string | undefined): boolean {
  return lemma !== undefined && LIGHT_VERBS.has(lemma)
}

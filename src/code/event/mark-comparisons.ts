import type { Sentence } from '../../text/syntax/token.ts'
import { COMPARING_VERBS } from '../lexicon/en/modality.ts'
import type { Trigger } from './trigger.ts'

const REACH = 14
const OTHERS = new Set(['another', 'others', 'one', 'those'])

/**
 * Sets aside, as `historical`, acts of violence that a report only counts beside its own: "the shooting followed two others
 * that week, including one in a market that killed three". There has to be an act of its own before it.
 */
export function markComparisons(triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.map((trigger, index) => {
    if (trigger.class !== 'violation' || trigger.modality.aside !== undefined) return trigger
    const own = triggers.slice(0, index).some((one) => one.class === 'violation' && one.modality.aside === undefined)
    if (!own || !isCompared(trigger)) return trigger
    return { ...trigger, modality: { ...trigger.modality, aside: 'historical', rule: 'modality.comparison' } }
  })
}

function isCompared({ sentence, token }: Trigger): boolean {
  const own = sentence.tokens[token]
  const above = sentence.tokens[own?.head ?? -1]
  if (sentence.parsed && own?.relation === 'obj' && own.xpos === 'NNS' && COMPARING_VERBS.has(above?.lemma ?? ''))
    return true
  return isAfterAnother(sentence, token)
}

/** "including one in …", "and another in …", with the act named a few words later. */
function isAfterAnother(sentence: Sentence, token: number): boolean {
  for (let index = token - 1; index >= 0 && token - index <= REACH; index--) {
    const one = sentence.tokens[index]
    const next = sentence.tokens[index + 1]
    if (one?.form === ';' || one?.form === '.') return false
    if (!one || !next || !OTHERS.has(one.lower)) continue
    const before = sentence.tokens[index - 1]?.lower
    const isPlaced = next.upos === 'ADP' && /^(?:in|at|near|on|outside)$/.test(next.lower)
    if (isPlaced && (one.lower === 'another' || before === 'including' || before === 'and')) return true
    if (one.lower === 'one' && before === 'another') return true
  }
  return false
}

import type { Sentence } from '../../text/syntax/token.ts'
import { dependents } from '../clause/tree.ts'
import { FIRING_WORDS, GAS_WORDS, HARSH_ADVERBS } from '../lexicon/en/force.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import type { Trigger } from './trigger.ts'

const DISPERSING = new Set(['disperse', 'dispel', 'scatter', 'dispersal'])
const THINGS = new Set([
  'property',
  'shop',
  'store',
  'vehicle',
  'car',
  'bus',
  'statue',
  'monument',
  'infrastructure',
  'pipeline',
  'facility',
  'crop',
])

/** The kind of an act by force as its clause tells it: what it was for, how harsh it was, and whether only things suffered it. */
export function refineForce(trigger: Trigger): Trigger {
  if (trigger.class !== 'violation') return trigger
  if (trigger.kind === 'force' && isToDisperse(trigger)) return { ...trigger, kind: 'dispersal' }
  if (trigger.kind === 'dispersal' && isHarsh(trigger.sentence, trigger.token)) return { ...trigger, kind: 'force' }
  if (trigger.kind === 'attack' && isPoliceFire(trigger)) return { ...trigger, kind: 'force' }
  if (trigger.kind === 'attack' && isOnThings(trigger)) return { ...trigger, kind: 'property-destruction' }
  return trigger
}

/** "tear gas to disperse the crowd": gas and water are the means, breaking up the assembly is the act. */
function isToDisperse({ sentence, entry }: Trigger): boolean {
  return GAS_WORDS.has(entry.words) && sentence.tokens.some((token) => DISPERSING.has(token.lemma))
}

/** "police opened fire on the crowd": officers use force, they do not attack. */
function isPoliceFire({ sentence, entry, roles }: Trigger): boolean {
  return (
    FIRING_WORDS.has(entry.words) &&
    roles.agents.some(({ token }) => NOUN_CLASSES.police.has(sentence.tokens[token]?.lemma ?? ''))
  )
}

/** "violently suppressed": more than sending people home. */
function isHarsh(sentence: Sentence, head: number): boolean {
  const beside = [sentence.tokens[head - 1], sentence.tokens[head + 1]]
  if (beside.some((token) => token !== undefined && HARSH_ADVERBS.has(token.lemma))) return true
  return (
    sentence.parsed &&
    dependents(sentence, head, 'advmod', 'amod').some((index) => HARSH_ADVERBS.has(sentence.tokens[index]?.lemma ?? ''))
  )
}

/** "attacks on the properties of members": nobody is set upon. */
function isOnThings({ sentence, roles }: Trigger): boolean {
  const lemmas = roles.patients.map(({ token }) => sentence.tokens[token]?.lemma ?? '')
  return (
    lemmas.some((lemma) => THINGS.has(lemma)) &&
    lemmas.every((lemma) => THINGS.has(lemma) || (NOUN_CLASSES.goods.has(lemma) && !NOUN_CLASSES.person.has(lemma)))
  )
}

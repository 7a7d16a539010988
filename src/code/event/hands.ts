import { isPersonNoun } from '../clause/person-noun.ts'
import { MOB_DEEDS } from '../lexicon/en/force.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import { familyOf } from './family.ts'
import type { Located } from './group-triggers.ts'
import type { Trigger } from './trigger.ts'

type Hands = 'police' | 'others' | 'unknown'

/** Whose hands a trigger tells of: police, somebody else, or nobody said. Stabbings and lynchings are not done by police. */
export function handsOf({ sentence, roles, entry }: Trigger): Hands {
  const agents = roles.agents.flatMap(({ token }) => sentence.tokens[token] ?? [])
  if (agents.some((token) => NOUN_CLASSES.police.has(token.lemma))) return 'police'
  if (MOB_DEEDS.has(entry.words)) return 'others'
  return agents.some((token) => NOUN_CLASSES.crowd.has(token.lemma) || isPersonNoun(token.lemma)) ? 'others' : 'unknown'
}

/**
 * The dead and hurt of police fire and those of others are not one act, in a report that tells of both. What nobody is named for
 * may be either: it belongs to an act of police only in the same sentence, or where it speaks of what is known.
 */
export function differentHands(group: readonly Located[], one: Located, isKnown: boolean): boolean {
  if (familyOf(one.trigger) !== 'violence') return false
  const own = handsOf(one.trigger)
  const hands = group.map((member) => handsOf(member.trigger))
  const theirs = hands.includes('police') ? 'police' : hands.includes('others') ? 'others' : 'unknown'
  if (own === theirs || (isKnown && (own === 'unknown' || theirs === 'unknown'))) return false
  if (own !== 'unknown' && theirs !== 'unknown') return true
  if (own !== 'police' && theirs !== 'police') return false
  return !group.some((member) => member.trigger.sentence === one.trigger.sentence)
}

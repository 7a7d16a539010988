import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import type { Group, Located } from './group-triggers.ts'

const CROWDS = new Set([
  'protester',
  'protestor',
  'demonstrator',
  'marcher',
  'rioter',
  'looter',
  'mob',
  'crowd',
  'striker',
  'student',
  'youth',
  'supporter',
  'activist',
  'worker',
  'villager',
  'resident',
])

/**
 * Things burnt, smashed and looted by those who take part in the report's own assembly: how it went (its `participantViolence`), not
 * an act beside it. True when each of the words for it stands with words for the assembly and nobody else does it.
 */
export function isCrowdDamage(group: Group, all: readonly Located[]): boolean {
  if (group.class !== 'violation' || group.kind !== 'property-destruction') return false
  const assemblies = all.filter((one) => one.trigger.class === 'assembly' && one.isBackground === group.isBackground)
  return group.members.every(({ trigger }) => {
    const agents = trigger.roles.agents.flatMap(({ token }) => trigger.sentence.tokens[token]?.lemma ?? [])
    const isTheirs = agents.some((lemma) => CROWDS.has(lemma))
    const isNobodys = !agents.some((lemma) => NOUN_CLASSES.armed.has(lemma) || NOUN_CLASSES.police.has(lemma))
    const isBeside = assemblies.some((one) => one.trigger.sentence === trigger.sentence)
    return assemblies.length > 0 && (isTheirs || (isBeside && isNobodys))
  })
}

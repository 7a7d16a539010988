import type { Trigger } from './trigger.ts'

/** Kinds that may be told of one and the same act. */
const FAMILIES: Readonly<Record<string, string>> = {
  killing: 'violence',
  attack: 'violence',
  beating: 'violence',
  torture: 'violence',
  force: 'force',
  dispersal: 'force',
  'sexual-violence': 'sexual',
  arrest: 'liberty',
  detention: 'liberty',
  abduction: 'taking',
  disappearance: 'taking',
  threat: 'threat',
  blackmail: 'threat',
  outing: 'outing',
  raid: 'raid',
  'property-destruction': 'property',
  expulsion: 'expulsion',
  deportation: 'expulsion',
  dismissal: 'dismissal',
  censorship: 'censorship',
  'internet-shutdown': 'internet',
  ban: 'ban',
  prosecution: 'court',
  fine: 'court',
  conviction: 'court',
  'other-violation': 'other',
  'law-adopted': 'law',
  'law-withdrawn': 'law',
  trial: 'trial',
  sentence: 'sentence',
  charge: 'charge',
  'investigation-opened': 'investigation',
  'investigation-refused': 'investigation',
}

/** The family of what a trigger names: occasions are joined within one only. */
export function familyOf(trigger: Trigger): string {
  if (trigger.class === 'assembly')
    return trigger.kind === 'counter-assembly' || trigger.kind === 'petition' || trigger.kind === 'campaign-rally'
      ? trigger.kind
      : 'assembly'
  return FAMILIES[trigger.kind] ?? trigger.kind
}

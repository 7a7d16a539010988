import type { PartyHere } from './clause/party.ts'
import { nameAt, partyAt } from './clause/party.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import type { Filler } from './clause/roles.ts'
import { isOfClass } from './event/sense-tests.ts'
import type { Trigger } from './event/trigger.ts'

/** Nouns whose possessor does the deed; of the others ("Ivanov's arrest") the possessor suffers it. */
const DONE_BY_POSSESSOR = new Set([
  'attack',
  'assault',
  'raid',
  'crackdown',
  'purge',
  'repression',
  'threat',
  'ruling',
  'verdict',
  'investigation',
  'condemnation',
  'ban',
  'appeal',
])

/** Who did it: the subject of the verb, the "by" of the passive and of the noun. */
export const perpetratorCoder: Coder<'perpetrator'> = {
  name: 'rules',
  field: 'perpetrator',
  code: (draft) =>
    byClass(draft, 'violation').flatMap((event) => parties(draft, event, { side: 'agents', field: 'perpetrator' })),
}

/** Who suffered it: the object of the verb, the subject of the passive, the "of" of the noun. */
export const victimCoder: Coder<'victim'> = {
  name: 'rules',
  field: 'victim',
  code: (draft) =>
    byClass(draft, 'violation').flatMap((event) => parties(draft, event, { side: 'patients', field: 'victim' })),
}

/** Who answers. */
export const actorCoder: Coder<'actor'> = {
  name: 'rules',
  field: 'actor',
  code: (draft) =>
    byClass(draft, 'response').flatMap((event) => parties(draft, event, { side: 'agents', field: 'actor' })),
}

function byClass(draft: Draft, name: DraftEvent['class']): readonly DraftEvent[] {
  return draft.events.filter((event) => event.class === name)
}

function parties<F extends 'perpetrator' | 'victim' | 'actor'>(
  draft: Draft,
  event: DraftEvent,
  options: { readonly side: 'agents' | 'patients'; readonly field: F },
): readonly Said<F>[] {
  const out = new Map<string, Said<F>>()
  for (const member of event.members) {
    for (const filler of fillersOf(member.trigger, options.side)) {
      const party = partyAt(draft.reading, member.trigger.sentence, filler.token)
      if (!party || party.isPronoun || isAct(party)) continue
      if (options.field === 'perpetrator' && isNoDoer(draft, party)) continue
      if (options.side === 'agents' && filler.by === 'order' && !canAct(draft, member.trigger, filler)) continue
      const key = party.value.name.toLowerCase()
      if (out.has(key)) continue
      out.set(key, {
        event: event.id,
        field: options.field,
        value: party.value,
        evidence: [party.evidence],
        rule: `${options.field}.${options.side}-by-${filler.by}`,
      })
    }
  }
  return [...out.values()]
}

function fillersOf(trigger: Trigger, side: 'agents' | 'patients'): readonly Filler[] {
  const { sentence, token, roles } = trigger
  const head = sentence.tokens[token]
  if (!head || head.upos !== 'NOUN') return roles[side]
  const isPossessor = (filler: Filler): boolean => sentence.tokens[filler.token]?.relation === 'nmod:poss'
  const possessors = roles.patients.filter(isPossessor)
  const others = roles.patients.filter((filler) => !isPossessor(filler))
  if (!DONE_BY_POSSESSOR.has(head.lemma)) return roles[side]
  return side === 'agents' ? [...roles.agents, ...possessors] : others
}

/** Places and newspapers do no violence, and "three others" are those who suffered it. */
function isNoDoer(draft: Draft, party: PartyHere): boolean {
  if (party.value.kind === 'outlet' || /\b(?:others?|people|persons?|killed|victims?)$/i.test(party.value.name))
    return true
  return nameAt(draft.reading, party.evidence.end - 1)?.kind === 'place'
}

/** Found by the order of words alone, somebody acts only when the noun is one of those who do such things. */
function canAct(draft: Draft, trigger: Trigger, filler: Filler): boolean {
  return isOfClass(draft.reading, trigger.sentence, {
    token: filler.token,
    classes: ['police', 'armed', 'official', 'court', 'body'],
  })
}

const ACTS =
  /\b(?:bombs?|blasts?|attacks?|explosions?|fire|shootings?|protests?|strikes?|airstrikes?|shelling|violence|clash(?:es)?)$/i

function isAct(party: PartyHere): boolean {
  return ACTS.test(party.value.name)
}

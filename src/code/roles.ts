import { nameAt, type PartyHere } from './clause/party.ts'
import { resolvedParty } from './clause/resolved-party.ts'
import type { Filler } from './clause/roles.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { fillersOf, type Side } from './deed/fillers-of.ts'
import { toldParties, type Told } from './deed/told-parties.ts'
import { fullestParties, withoutHeadline, type PartySaid } from './deed/fullest-parties.ts'
import { isOfClass } from './event/sense-tests.ts'
import type { Trigger } from './event/trigger.ts'

/** Who did it: the subject of the verb, the "by" of the passive and of the noun, and who is named as the doer elsewhere. */
export const perpetratorCoder: Coder<'perpetrator'> = {
  name: 'rules',
  field: 'perpetrator',
  code: (draft) => {
    const told = toldParties(draft)
    return ofClass(draft, 'violation').flatMap((event) =>
      partiesOf(draft, event, { side: 'agents', field: 'perpetrator', told }),
    )
  },
}

/** Who suffered it: the object of the verb, the subject of the passive, the "of" of the noun, and who is named as the victim elsewhere. */
export const victimCoder: Coder<'victim'> = {
  name: 'rules',
  field: 'victim',
  code: (draft) => {
    const told = toldParties(draft)
    return ofClass(draft, 'violation').flatMap((event) =>
      partiesOf(draft, event, { side: 'patients', field: 'victim', told }),
    )
  },
}

function ofClass(draft: Draft, name: DraftEvent['class']): readonly DraftEvent[] {
  return draft.events.filter((event) => event.class === name)
}

type Asked<F> = { readonly side: Side; readonly field: F; readonly told: readonly Told[] }

function partiesOf<F extends 'perpetrator' | 'victim'>(
  draft: Draft,
  event: DraftEvent,
  asked: Asked<F>,
): readonly Said<F>[] {
  const own = event.members.flatMap((member) =>
    fillersOf(draft.reading, member.trigger, asked.side).flatMap((filler) => {
      const party = resolvedParty(draft.reading, member.trigger.sentence, filler.token)
      if (!party || !isFit(draft, member.trigger, { filler, party, field: asked.field })) return []
      const rule = `${asked.field}.${asked.side}-by-${filler.by}${party.isAntecedent ? '-antecedent' : ''}`
      return [{ value: party.value, evidence: party.words, rule } satisfies PartySaid]
    }),
  )
  const across = namesAcross(draft, event, asked.side)
  const told = asked.told.filter(
    (one) => one.event === event.id && one.field === asked.field && !isEmptyName(one.value.name),
  )
  return fullestParties(withoutHeadline(draft.reading, [...own.filter((one) => !isSwapped(one, across)), ...told])).map(
    ({ value, evidence, rule }) => ({
      event: event.id,
      field: asked.field,
      value,
      evidence,
      rule,
    }),
  )
}

/** The names that stand on the other side of the deed by the deed's own words. */
function namesAcross(draft: Draft, event: DraftEvent, side: Side): ReadonlySet<string> {
  const other = side === 'agents' ? 'patients' : 'agents'
  const parties = event.members.flatMap(({ trigger }) =>
    fillersOf(draft.reading, trigger, other).flatMap(({ token, by }) => {
      const party = by === 'tree' ? resolvedParty(draft.reading, trigger.sentence, token) : undefined
      return party && !party.isAntecedent ? [party.value.name] : []
    }),
  )
  return new Set(parties)
}

/** A pronoun that seems to mean somebody on the other side of the same deed means somebody else. */
function isSwapped(one: PartySaid, across: ReadonlySet<string>): boolean {
  return one.rule.endsWith('-antecedent') && across.has(one.value.name)
}

function isFit(
  draft: Draft,
  trigger: Trigger,
  one: { readonly filler: Filler; readonly party: PartyHere; readonly field: 'perpetrator' | 'victim' },
): boolean {
  const { party, filler } = one
  if (isAct(party) || isEmptyName(party.value.name) || isManner(trigger, filler)) return false
  if (one.field === 'victim') return nameAt(draft.reading, party.evidence.end - 1)?.kind !== 'place' || party.isName
  if (party.value.kind === 'outlet' || nameAt(draft.reading, party.evidence.end - 1)?.kind === 'place') return false
  return filler.by === 'tree' || canAct(draft, trigger, filler)
}

/** "She was gang raped": how, not who. */
function isManner({ sentence, token }: Trigger, filler: Filler): boolean {
  return filler.token === token - 1 && /^(?:gang|mob)$/.test(sentence.tokens[filler.token]?.lower ?? '')
}

/** Found by the order of words alone, somebody acts only when the noun is one of those who do such things. */
function canAct(draft: Draft, trigger: Trigger, filler: Filler): boolean {
  return isOfClass(draft.reading, trigger.sentence, {
    token: filler.token,
    classes: ['police', 'armed', 'official', 'court', 'body'],
  })
}

const COUNTED =
  /^(?:no\s.*|(?:(?:at least|about|around|some|more than|over|nearly|almost|up to|as many as|roughly|approximately|the|all|several|many|a few|few|other|another|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*|dozens?|hundreds?|thousands?|scores?|tens|of|unidentified|unknown|more)\s+)*(?:people|persons?|others?|dozens|hundreds|thousands|scores|tens|victims?|suspects?|everyone|anyone|someone|nobody|none|dead|killed|injured|wounded|deaths?|casualties|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*|many|some|several|more|body|bodies|life|lives))$/i

/** "three others", "at least 20 people", "the victims": a count or an empty word, which names nobody. */
function isEmptyName(name: string): boolean {
  return name.split(/, | and /).every((part) => COUNTED.test(part))
}

const ACTS =
  /\b(?:bombs?|blasts?|attacks?|explosions?|fire|shootings?|protests?|strikes?|airstrikes?|shelling|violence|clash(?:es)?|gear|gas|bullets?|rounds?|cannons?|batons?|rubber|shots?)$/i

function isAct(party: PartyHere): boolean {
  return ACTS.test(party.value.name)
}

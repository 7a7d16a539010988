import { partyAt, type PartyHere } from './clause/party.ts'
import type { ReadSentence } from './clause/reading.ts'
import { resolvedParty } from './clause/resolved-party.ts'
import { isPassive, rolesOf, type Filler } from './clause/roles.ts'
import { dependentsOf, prepositionOf } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { fillersOf } from './deed/fillers-of.ts'
import { fullestParties, withoutHeadline, type PartySaid } from './deed/fullest-parties.ts'
import { isOfClass } from './event/sense-tests.ts'
import type { Trigger } from './event/trigger.ts'
import { ACTOR_CLASSES, COURT_KINDS, COURT_NOUNS, PAPER_WORD } from './lexicon/en/actors.ts'

/** Who answers: the subject of the response, whom it comes "from", and the court where it is one of a court's. */
export const actorCoder: Coder<'actor'> = {
  name: 'rules',
  field: 'actor',
  code: (draft) =>
    draft.events.filter((event) => event.class === 'response').flatMap((event) => actorsOf(draft, event)),
}

function actorsOf(draft: Draft, event: DraftEvent): readonly Said<'actor'>[] {
  const own = event.members.flatMap(({ trigger }) =>
    [...fillersOf(draft.reading, trigger, 'agents'), ...sources(trigger)].flatMap((filler) =>
      actorAt(draft, event, { trigger, filler }),
    ),
  )
  const subjects =
    own.length > 0
      ? own
      : event.members.flatMap(({ trigger }) =>
          clauseSubjects(trigger).flatMap((filler) => actorAt(draft, event, { trigger, filler })),
        )
  const found = subjects.length > 0 || !isOfCourt(draft, event) ? subjects : courtOf(draft, event)
  return fullestParties(withoutHeadline(draft.reading, found)).map((one) => ({
    event: event.id,
    field: 'actor',
    ...one,
  }))
}

function actorAt(
  draft: Draft,
  event: DraftEvent,
  { trigger, filler }: { readonly trigger: Trigger; readonly filler: Filler },
): readonly PartySaid[] {
  const { sentence } = trigger
  const classes = ACTOR_CLASSES.get(event.kind)
  const party = resolvedParty(draft.reading, sentence, filler.token)
  if (!party || isPaper(party)) return []
  const rule = party.isAntecedent ? 'actor.antecedent' : `actor.agents-by-${filler.by}`
  const said = { value: party.value, evidence: party.words, rule }
  if (party.isAntecedent) return [said]
  const isFit =
    classes === undefined
      ? filler.by === 'tree' || isOffice(draft, sentence, filler)
      : isOne(draft, sentence, { filler, classes })
  return isFit ? [said] : []
}

/** A court's own kinds, and what is to be paid where the report tells of a sentence. */
function isOfCourt(draft: Draft, event: DraftEvent): boolean {
  if (COURT_KINDS.has(event.kind)) return true
  return event.kind === 'compensation' && draft.events.some((one) => one.kind === 'sentence')
}

/** "plan to fight the law by lawsuit": the subject of the clause in which the noun stands. */
function clauseSubjects({ sentence, token }: Trigger): readonly Filler[] {
  if (!sentence.parsed || sentence.tokens[token]?.upos !== 'NOUN') return []
  let at = token
  for (let steps = 0; steps < 4; steps++) {
    const above = sentence.tokens[at]?.head ?? -1
    const verb = sentence.tokens[above]
    if (!verb) return []
    if (verb.upos === 'VERB') return isPassive(sentence, above) ? [] : rolesOf(sentence, above).agents
    at = above
  }
  return []
}

function isOne(
  draft: Draft,
  sentence: ReadSentence,
  asked: { readonly filler: Filler; readonly classes: NonNullable<ReturnType<typeof ACTOR_CLASSES.get>> },
): boolean {
  return isOfClass(draft.reading, sentence, { token: asked.filler.token, classes: asked.classes })
}

function isOffice(draft: Draft, sentence: ReadSentence, filler: Filler): boolean {
  return isOne(draft, sentence, { filler, classes: ['police', 'armed', 'official', 'court', 'body'] })
}

function isPaper(party: PartyHere): boolean {
  return PAPER_WORD.test(party.value.name)
}

/** "Condemnation came from the bishops", "condemnation from the bishops". */
function sources({ sentence, token }: Trigger): readonly Filler[] {
  if (!sentence.parsed || sentence.tokens[token]?.upos !== 'NOUN') return []
  const above = sentence.tokens[token]?.head ?? -1
  const verb = sentence.tokens[above]?.lemma === 'come' ? [above] : []
  return [token, ...verb].flatMap((head) =>
    dependentsOf(sentence, head)
      .filter((index) => prepositionOf(sentence, index) === 'from')
      .map((index): Filler => ({ token: index, by: 'tree' })),
  )
}

/** The court named in the sentences of the response, else the last one named before it, else the first of the report. */
function courtOf(draft: Draft, event: DraftEvent): readonly PartySaid[] {
  const own = event.members.map(({ trigger }) => trigger.sentence)
  const first = own[0]
  if (!first) return []
  const before = draft.reading.sentences.slice(0, first.index).reverse()
  for (const sentence of [...own, ...before]) {
    const token = sentence.tokens.findIndex((one) => COURT_NOUNS.has(one.form.toLowerCase()) && one.upos !== 'VERB')
    const party = token < 0 ? undefined : partyAt(draft.reading, sentence, token)
    if (party && /\s/.test(party.value.name))
      return [{ value: party.value, evidence: [party.evidence], rule: 'actor.court-named' }]
  }
  return []
}

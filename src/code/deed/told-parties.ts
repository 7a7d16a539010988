import { cite, type Evidence } from '../../model/evidence.ts'
import type { Party } from '../../model/value.ts'
import { listedWith } from '../clause/listing.ts'
import { partyAt } from '../clause/party.ts'
import type { ReadSentence } from '../clause/reading.ts'
import { rolesOf } from '../clause/roles.ts'
import { dependent, dependents, isUnder } from '../clause/tree.ts'
import type { Draft, DraftEvent } from '../coder.ts'
import { HARM_VERBS } from '../lexicon/en/deeds.ts'
import { arrestNear, violenceNear } from './deed-near.ts'
import { fillersOf } from './fillers-of.ts'
import { knownAs, partOf, type KnownAs } from './known-as.ts'

/** Somebody on one side of a deed by words outside the deed's own clause. */
export type Told = {
  readonly event: string
  readonly field: 'perpetrator' | 'victim'
  readonly value: Party
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly rule: string
}

/**
 * Who did or suffered a deed by other words than the deed's own clause: names given to "the gunman" or "him", lists of
 * victims, claims of responsibility, charges, and verbs of harm beside the deed.
 */
export function toldParties(draft: Draft): readonly Told[] {
  const known = TOLD.get(draft)
  if (known !== undefined) return known
  const told = [
    ...named(draft),
    ...draft.reading.sentences.flatMap((sentence) => (sentence.parsed ? inSentence(draft, sentence) : [])),
  ]
  TOLD.set(draft, told)
  return told
}

/** Both sides of a deed ask: what was found is kept as long as the draft. */
const TOLD = new WeakMap<Draft, readonly Told[]>()

function inSentence(draft: Draft, sentence: ReadSentence): readonly Told[] {
  if (sentence.role === 'caption' || sentence.role === 'credit') return []
  return sentence.tokens.flatMap((token, index): readonly Told[] => {
    if (token.lemma === 'responsibility') return claimed(draft, sentence, index)
    if (token.upos === 'VERB' && ACCUSING.has(token.lemma)) return accused(draft, sentence, index)
    if (token.upos === 'VERB' && HARM_VERBS.has(token.lemma)) return harmed(draft, sentence, index)
    if (partOf(token.lemma) !== undefined || token.lemma === 'death') return listed(draft, sentence, index)
    return []
  })
}

/** "identified the suspect as X": the name stands where the description stood. */
function named(draft: Draft): readonly Told[] {
  return knownAs(draft.reading).flatMap((known) => {
    const evidence = [cite(draft.reading, known.name)] as const
    const { name, kind, role } = known.name
    if (kind === 'place') return []
    const value = { name, kind, ...(role ? { role: role.quote } : {}) }
    return placesOf(draft, known).map(({ event, field }) => ({
      event,
      field,
      value,
      evidence,
      rule: `${field}.known-as`,
    }))
  })
}

type Place = Pick<Told, 'event' | 'field'>

/** The events and sides on which somebody described stands: by the deed's own clause, else by the noun for them. */
function placesOf(draft: Draft, { described, part, sentence }: KnownAs): readonly Place[] {
  const own = draft.events
    .filter((event) => event.class === 'violation')
    .flatMap((event) => ownSides(draft, event, described).map((field): Place => ({ event: event.id, field })))
  const violence = violenceNear(draft, sentence)
  const arrest = arrestNear(draft, sentence)
  const isHeld = part === 'suspect' || part === 'doer' || own.some((place) => place.event === arrest?.id)
  const out = [...own]
  const isPlaced = (id: string): boolean => out.some((place) => place.event === id)
  if (part === 'sufferer') {
    if (violence && !isPlaced(violence.id)) out.push({ event: violence.id, field: 'victim' })
    return out
  }
  if (!isHeld) return out
  if (violence && !isPlaced(violence.id)) out.push({ event: violence.id, field: 'perpetrator' })
  if (arrest && !isPlaced(arrest.id)) out.push({ event: arrest.id, field: 'victim' })
  return out
}

function ownSides(draft: Draft, event: DraftEvent, at: KnownAs['described']): readonly Told['field'][] {
  const members = event.members.filter(({ trigger }) => trigger.sentence === at.sentence)
  const stands = (side: 'agents' | 'patients'): boolean =>
    members.some(({ trigger }) => fillersOf(draft.reading, trigger, side).some((filler) => filler.token === at.token))
  if (stands('patients')) return ['victim']
  return stands('agents') ? ['perpetrator'] : []
}

/** "X claimed responsibility for the attack". */
function claimed(draft: Draft, sentence: ReadSentence, noun: number): readonly Told[] {
  const verb = sentence.tokens[noun]?.head ?? -1
  if (!/^(?:claim|take|accept|admit)$/.test(sentence.tokens[verb]?.lemma ?? '')) return []
  const doers = rolesOf(sentence, verb).agents.map((filler) => filler.token)
  const negated = dependents(sentence, noun, 'det').some((index) => sentence.tokens[index]?.lemma === 'no')
  return negated ? [] : tell(draft, sentence, { heads: doers, field: 'perpetrator', rule: 'perpetrator.claims' })
}

const ACCUSING = new Set(['blame', 'accuse', 'suspect', 'charge', 'convict', 'indict'])

/** "blamed X for the attack", "X was convicted of the murder": who is held to have done what the same clause names. */
function accused(draft: Draft, sentence: ReadSentence, verb: number): readonly Told[] {
  const event = draft.events.find(
    (one) =>
      one.class === 'violation' &&
      one.members.some(({ trigger }) => trigger.sentence === sentence && isUnder(sentence, trigger.token, verb)),
  )
  if (!event) return []
  const heads = rolesOf(sentence, verb).patients.map((filler) => filler.token)
  return tell(draft, sentence, { heads, field: 'perpetrator', rule: 'perpetrator.accused', event })
}

/** "The shots injured a man and two women" beside the deed. */
function harmed(draft: Draft, sentence: ReadSentence, verb: number): readonly Told[] {
  const event = violenceNear(draft, sentence)
  if (!event || !event.members.some(({ trigger }) => Math.abs(trigger.sentence.index - sentence.index) <= 2)) return []
  if (event.members.some(({ trigger }) => trigger.sentence === sentence && trigger.token === verb)) return []
  const heads = rolesOf(sentence, verb).patients.map((filler) => filler.token)
  return tell(draft, sentence, { heads, field: 'victim', rule: 'victim.harmed', event })
}

const LISTING = new Set(['include', 'be', 'comprise'])

/** "Other victims included X and Y", "the dead were X and Y", "X is the suspected perpetrator". */
function listed(draft: Draft, sentence: ReadSentence, noun: number): readonly Told[] {
  const token = sentence.tokens[noun]
  const field = token?.lemma === 'death' || partOf(token?.lemma ?? '') === 'sufferer' ? 'victim' : 'perpetrator'
  const heads = listedBehind(sentence, noun)
  if (heads.length > 0) return tell(draft, sentence, { heads, field, rule: `${field}.listed` })
  const isPredicate = dependent(sentence, noun, 'cop') !== undefined
  const subject = isPredicate ? dependent(sentence, noun, 'nsubj') : undefined
  return subject === undefined ? [] : tell(draft, sentence, { heads: [subject], field, rule: `${field}.said-to-be` })
}

function listedBehind(sentence: ReadSentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun]
  if (!token?.relation.startsWith('nsubj')) return []
  const above = sentence.tokens[token.head]
  if (!above) return []
  if (above.upos === 'VERB' && LISTING.has(above.lemma)) {
    const object = dependent(sentence, token.head, 'obj')
    return object === undefined ? [] : listedWith(sentence, object)
  }
  const copula = dependent(sentence, token.head, 'cop')
  const isListed = copula !== undefined && (above.upos === 'NOUN' || above.upos === 'PROPN') && token.head > noun
  return isListed ? listedWith(sentence, token.head) : []
}

function tell(
  draft: Draft,
  sentence: ReadSentence,
  options: {
    readonly heads: readonly number[]
    readonly field: Told['field']
    readonly rule: string
    readonly event?: DraftEvent
  },
): readonly Told[] {
  const event = options.event ?? violenceNear(draft, sentence)
  if (!event) return []
  return options.heads.flatMap((head): readonly Told[] => {
    const party = partyAt(draft.reading, sentence, head)
    if (!party || party.isPronoun) return []
    return [
      { event: event.id, field: options.field, value: party.value, evidence: [party.evidence], rule: options.rule },
    ]
  })
}

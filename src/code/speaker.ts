import { partyAt, type PartyHere } from './clause/party.ts'
import type { ReadSentence } from './clause/reading.ts'
import type { Party } from '../model/value.ts'
import { rolesOf } from './clause/roles.ts'
import { dependent } from './clause/tree.ts'
import type { Coder, Draft, Said } from './coder.ts'

const SPEAKING_VERBS = new Set(['address', 'speak'])
const AUDIENCE =
  /^(?:protest|rally|demonstration|march|vigil|crowd|gathering|protester|demonstrator|supporter|event|meeting|picket)$/
const SPEECH = new Set(['speech', 'address'])
const DELIVERING = new Set(['deliver', 'give', 'make', 'hold'])

/** Who spoke at the assembly: "addressed the crowd", "delivered speeches", "spoke at the rally", "speakers included". */
export const speakerCoder: Coder<'speaker'> = {
  name: 'rules',
  field: 'speaker',
  code: (draft) => {
    const event =
      draft.events.find((one) => one.class === 'assembly' && !one.isBackground) ??
      draft.events.find((one) => one.class === 'assembly')
    if (!event) return []
    return draft.reading.sentences
      .filter((sentence) => sentence.parsed)
      .flatMap((sentence) =>
        sentence.tokens.flatMap((token, index) =>
          isSpeaking(sentence, index)
            ? speakersOf(draft, sentence, { index, event: event.id, isList: token.upos === 'NOUN' })
            : [],
        ),
      )
  },
}

function isSpeaking(sentence: ReadSentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (token?.lemma === 'speaker' && token.upos === 'NOUN')
    return sentence.tokens.slice(index).some((one) => one.lemma === 'include' || one.lemma === 'be')
  if (token?.upos !== 'VERB') return false
  if (DELIVERING.has(token.lemma))
    return SPEECH.has(sentence.tokens[dependent(sentence, index, 'obj') ?? -1]?.lemma ?? '')
  if (!SPEAKING_VERBS.has(token.lemma)) return false
  const target = dependent(sentence, index, 'obj', 'obl')
  return target !== undefined && AUDIENCE.test(sentence.tokens[target]?.lemma ?? '')
}

function speakersOf(
  draft: Draft,
  sentence: ReadSentence,
  options: { readonly index: number; readonly event: string; readonly isList: boolean },
): readonly Said<'speaker'>[] {
  const { index, event, isList } = options
  const after = sentence.tokens[index]?.end ?? 0
  const agents = rolesOf(sentence, index).agents.map((filler) => filler.token)
  const named = namesBefore(draft, sentence, index)
  const heads = isList ? namesAfter(draft, sentence, after) : named.length > 1 ? named : agents
  const parties = heads.flatMap((head) => {
    const party = partyAt(draft.reading, sentence, head)
    return party && !party.isPronoun && (party.isName || (!isList && sentence.tokens[head]?.upos === 'NOUN'))
      ? [party]
      : []
  })
  return parties.map((party) => ({
    event,
    field: 'speaker',
    value: withBody(draft, sentence, party),
    evidence: [party.evidence],
    rule: isList ? 'speaker.list' : 'speaker.subject',
  }))
}

/** "A of X, B of Y and C of Z spoke": the people named before the verb, outside brackets, when no other verb stands between. */
function namesBefore(draft: Draft, sentence: ReadSentence, verb: number): readonly number[] {
  const isAside = (index: number): boolean => {
    const before = sentence.tokens.slice(0, index)
    return before.filter((token) => token.form === '(').length > before.filter((token) => token.form === ')').length
  }
  if (
    sentence.tokens.some(
      (token, index) =>
        index < verb && token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG' && !isAside(index),
    )
  )
    return []
  const people = draft.reading.names.filter(
    (name) => name.kind === 'person' && name.start >= sentence.start && name.end <= (sentence.tokens[verb]?.start ?? 0),
  )
  return people
    .map((name) => sentence.tokens.findIndex((token) => token.start <= name.start && name.start < token.end))
    .filter((index) => index >= 0 && !isAside(index))
}

function namesAfter(draft: Draft, sentence: ReadSentence, offset: number): readonly number[] {
  const names = draft.reading.names.filter(
    (name) => name.kind === 'person' && name.start >= offset && name.end <= sentence.end,
  )
  return names
    .map((name) => sentence.tokens.findIndex((token) => token.start <= name.start && name.start < token.end))
    .filter((index) => index >= 0)
}

/** A run of capitalised words with the small ones inside it. */
const CAPITALS = /^\p{Lu}[\p{L}\d.'’-]*(?: (?:(?:of|for|and|the) )?\p{Lu}[\p{L}\d.'’-]*){0,6}/u
const BODY = /^,? of (?:the )?/

/** "Jane Roe of the Green League": the body that a speaker is said to belong to becomes the role. */
function withBody(draft: Draft, sentence: ReadSentence, party: PartyHere): Party {
  const rest = draft.reading.text.slice(party.evidence.end, Math.min(sentence.end, party.evidence.end + 160))
  const link = BODY.exec(rest)
  const offset = party.evidence.end + (link?.[0].length ?? 0)
  const body = link
    ? draft.reading.names.find(
        (name) =>
          name.start === offset || (name.start > party.evidence.end && name.start <= offset && offset < name.end),
      )
    : undefined
  const run = link && !body ? CAPITALS.exec(rest.slice(link[0].length))?.[0] : undefined
  const role = body?.name ?? run
  return role === undefined ? party.value : { ...party.value, role }
}

import { listedWith } from './clause/listing.ts'
import type { PartyHere } from './clause/party.ts'
import type { ReadSentence } from './clause/reading.ts'
import { resolvedParty } from './clause/resolved-party.ts'
import type { Party } from '../model/value.ts'
import { rolesOf } from './clause/roles.ts'
import { dependent, dependents, prepositionOf } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { AUDIENCE_NOUNS, PRESS_NOUNS } from './lexicon/en/taking-part.ts'

const SPEECH = new Set(['speech', 'address', 'sermon', 'eulogy'])
const DELIVERING = new Set(['deliver', 'give', 'make', 'hold'])
const TELLING = new Set(['tell', 'urge', 'thank', 'greet', 'lead'])
const SAYING = new Set(['say', 'declare', 'add', 'shout', 'announce', 'vow', 'promise'])
/** How far, in sentences, from those that tell of the assembly somebody may still be said to speak there. */
const REACH = 3

/** Who spoke at the assembly: "addressed the crowd", "delivered speeches", "told the rally", "speakers included". */
export const speakerCoder: Coder<'speaker'> = {
  name: 'rules',
  field: 'speaker',
  code: (draft) => {
    const assemblies = draft.events.filter((one) => one.class === 'assembly')
    const first = assemblies.find((one) => !one.isBackground) ?? assemblies[0]
    if (!first) return []
    const found: Said<'speaker'>[] = []
    let last: { readonly event: DraftEvent; readonly index: number } | undefined
    for (const sentence of draft.reading.sentences) {
      if (!sentence.parsed) continue
      const isGoingOn = last !== undefined && sentence.index - last.index <= REACH
      const near = assemblyNear(assemblies, sentence) ?? (isGoingOn ? last?.event : undefined)
      const event = near ?? first
      const here = sentence.tokens.flatMap((_, index) =>
        isSpeaking(sentence, index, near !== undefined) ? speakersOf(draft, sentence, { index, event: event.id }) : [],
      )
      if (here.length > 0) last = { event, index: sentence.index }
      found.push(...here)
    }
    return onceEach(found)
  },
}

function onceEach(found: readonly Said<'speaker'>[]): readonly Said<'speaker'>[] {
  return [
    ...new Map([...found].reverse().map((said) => [`${said.event ?? ''} ${said.value.name}`, said])).values(),
  ].reverse()
}

function assemblyNear(assemblies: readonly DraftEvent[], sentence: ReadSentence): DraftEvent | undefined {
  let best: DraftEvent | undefined
  let bestGap = REACH + 1
  for (const event of assemblies) {
    for (const { trigger } of event.members) {
      const gap = Math.abs(sentence.index - trigger.sentence.index)
      if (gap < bestGap) {
        best = event
        bestGap = gap
      }
    }
  }
  return best
}

function isSpeaking(sentence: ReadSentence, index: number, isNear: boolean): boolean {
  const token = sentence.tokens[index]
  if (token?.lemma === 'speaker' && token.upos === 'NOUN')
    return sentence.tokens.slice(index).some((one) => one.lemma === 'include' || one.lemma === 'be')
  if (token?.upos !== 'VERB') return false
  const reached = dependents(sentence, index, 'obj', 'obl', 'iobj')
  const isAtAssembly = reached.some((target) => AUDIENCE_NOUNS.has(sentence.tokens[target]?.lemma ?? ''))
  if (DELIVERING.has(token.lemma))
    return (
      dependents(sentence, index, 'obj', 'nsubj:pass').some((target) =>
        SPEECH.has(sentence.tokens[target]?.lemma ?? ''),
      ) &&
      (isNear || isAtAssembly)
    )
  if (token.lemma === 'speak') return isAtAssembly || (isNear && isAloud(sentence, index, reached))
  if (token.lemma === 'address') return isAtAssembly
  if (TELLING.has(token.lemma)) {
    const object = dependent(sentence, index, 'obj', 'iobj')
    return token.lemma === 'tell' && object !== undefined && isAudience(sentence, object)
  }
  if (!SAYING.has(token.lemma)) return false
  return (
    reached.some((target) => AT.has(prepositionOf(sentence, target)) && isAudience(sentence, target)) ||
    isAsPart(sentence, reached)
  )
}

/** "as part of a rally, she said". */
function isAsPart(sentence: ReadSentence, reached: readonly number[]): boolean {
  return reached.some(
    (target) =>
      sentence.tokens[target]?.lemma === 'part' &&
      dependents(sentence, target, 'nmod').some((index) => isAudience(sentence, index)),
  )
}

const AT = new Set(['at', 'to', 'during', 'of', 'before'])

function isAudience(sentence: ReadSentence, index: number): boolean {
  return AUDIENCE_NOUNS.has(sentence.tokens[index]?.lemma ?? '')
}

/** "She spoke about her brother", not "spoke to reporters", "spoke out", "spoke by phone". */
function isAloud(sentence: ReadSentence, verb: number, reached: readonly number[]): boolean {
  if (dependent(sentence, verb, 'compound:prt', 'aux:pass', 'nsubj:pass') !== undefined) return false
  if (sentence.tokens[verb]?.xpos !== 'VBD') return false
  const next = sentence.tokens[verb + 1]?.lemma ?? ''
  if (/^(?:out|up|against|english|french|spanish|arabic|russian|german|chinese)$/.test(next.toLowerCase())) return false
  return !reached.some((target) => {
    const preposition = prepositionOf(sentence, target)
    return PRESS_NOUNS.has(sentence.tokens[target]?.lemma ?? '') || preposition === 'with' || preposition === 'to'
  })
}

function speakersOf(
  draft: Draft,
  sentence: ReadSentence,
  options: { readonly index: number; readonly event: string },
): readonly Said<'speaker'>[] {
  const { index, event } = options
  const isList = sentence.tokens[index]?.upos === 'NOUN'
  const after = sentence.tokens[index]?.end ?? 0
  const agents = rolesOf(sentence, index).agents.flatMap((filler) => listedWith(sentence, filler.token))
  const named = namesBefore(draft, sentence, index)
  const heads = isList ? namesAfter(draft, sentence, after) : named.length > 1 ? named : agents
  return [...new Set(heads)].flatMap((head): readonly Said<'speaker'>[] => {
    const party = resolvedParty(draft.reading, sentence, head)
    if (!party || party.value.kind === 'outlet' || POST.test(party.value.name)) return []
    if (!party.isName && (isList || sentence.tokens[head]?.upos === 'PROPN')) return []
    const value = withBody(draft, sentence, party)
    return [
      { event, field: 'speaker', value, evidence: party.words, rule: isList ? 'speaker.list' : 'speaker.subject' },
    ]
  })
}

/** Posts that stand before a name and are none: "Labour MP (Member of Parliament) Ada Cole". */
const POST = /\b(?:MP|MEP|MSP|TD|Sen|Rep|Mr|Mrs|Ms|Dr)\.?$/

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

import { cite } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import { nameGender } from '../names/name-gender.ts'
import { partyNounKind } from '../names/party-nouns.ts'
import type { Attribution } from './attribution.ts'
import { firstFrom } from './first-from.ts'

/** Who is meant by the words that speak, where these are a pronoun, a role or a short form. */
export type Behind = { readonly speakerName?: string; readonly antecedent?: Evidence }

type Known = { readonly names: readonly NameFound[]; readonly sentences: readonly Span[] }
/** Somebody who has spoken, by the words that named them. */
type Spoken = {
  readonly name: string
  readonly evidence: Evidence
  readonly gender: 'woman' | 'man' | undefined
  readonly isPlural: boolean
  readonly at: number
}

const PERSONAL = new Map<string, 'woman' | 'man'>([
  ['he', 'man'],
  ['she', 'woman'],
])
const FARTHEST = 900
const LONGEST_MEMORY = 4
const DEFINITE = /^(?:the|this|that|its|their|his|her)\s/i

/** Finds for each attribution, in the order of the text, who its speaker is. */
export function resolveSpeakers(
  text: string,
  attributions: readonly Attribution[],
  known: Known,
): ReadonlyMap<Attribution, Behind> {
  const found = new Map<Attribution, Behind>()
  const spoken: Spoken[] = []
  for (const attribution of [...attributions].sort((a, b) => a.cue.start - b.cue.start)) {
    const { speaker } = attribution
    if (speaker === null) continue
    const behind = resolve(text, attribution, { known, spoken })
    if (behind !== undefined) found.set(attribution, behind)
    const heard = spokenBy(text, attribution, { known, behind })
    if (heard !== undefined) spoken.push(heard)
  }
  return found
}

type Memory = { readonly known: Known; readonly spoken: readonly Spoken[] }

function resolve(text: string, attribution: Attribution, memory: Memory): Behind | undefined {
  const { speaker, antecedent } = attribution
  if (speaker === null) return undefined
  if (antecedent !== undefined) {
    const named = firstName(memory.known.names, antecedent)
    return { antecedent: cite({ text }, antecedent), ...(named && { speakerName: named.name }) }
  }
  const named = firstName(memory.known.names, speaker)
  if (named !== undefined) return { speakerName: named.name }
  const words = text.slice(speaker.start, speaker.end)
  const lower = words.toLowerCase()
  if (RELATIVE.has(lower)) return relativeBefore(text, speaker, memory.known)
  const fronted = frontedSubject(text, attribution, { lower, names: memory.known.names })
  if (fronted !== undefined) return fronted
  if (DOCUMENT.test(lower)) return authorBefore(text, attribution, { memory, noun: headOf(words) })
  const gender = PERSONAL.get(lower)
  const who =
    gender !== undefined
      ? personBefore(attribution, memory, gender)
      : lower === 'they'
        ? pluralBefore(attribution, memory)
        : roleBefore(attribution, memory, words)
  return who && { speakerName: who.name, antecedent: who.evidence }
}

/** "..., police, who said": what stands in front of a relative pronoun that the parser left alone. */
function relativeBefore(text: string, speaker: Span, known: Known): Behind | undefined {
  const sentence = known.sentences[sentenceAt(known.sentences, speaker.start)]
  const start = Math.max(sentence?.start ?? 0, speaker.start - 120)
  const words = text.slice(start, speaker.start).replace(/[\s,]+$/, '')
  const from = words.search(/[^,;:()]*$/)
  const phrase = words
    .slice(from)
    .replace(/^(?:.*\b(?:to|by|from|with|of|for|said|and)\s)(?=\S)/, '')
    .trim()
  const at = phrase === '' ? -1 : text.lastIndexOf(phrase, speaker.start)
  if (at < start) return undefined
  const antecedent = cite({ text }, { start: at, end: at + phrase.length })
  const named = firstName(known.names, antecedent)
  return { antecedent, ...(named && { speakerName: named.name }) }
}

/** "The two guards lied, he said" leaves "he" open, "Prosecutors filed charges, they said" does not: the subject in front is meant. */
function frontedSubject(
  text: string,
  attribution: Attribution,
  from: { readonly lower: string; readonly names: readonly NameFound[] },
): Behind | undefined {
  const { content, speaker, direct } = attribution
  if (from.lower !== 'they' || direct || speaker === null || content.start > speaker.start) return undefined
  const words = text
    .slice(content.start, Math.min(content.end, content.start + 80))
    .split(' ')
    .slice(0, 5)
  const last = words.findIndex(
    (word) => partyNounKind(word.toLowerCase()) !== undefined && /s$|police$|people$/.test(word),
  )
  if (last < 0) return undefined
  const antecedent = cite(
    { text },
    { start: content.start, end: content.start + words.slice(0, last + 1).join(' ').length },
  )
  return { antecedent, speakerName: antecedent.quote }
}

/** "the statement": who is told to have made it where the same word stood before, else who spoke last. */
function authorBefore(
  text: string,
  attribution: Attribution,
  from: { readonly memory: Memory; readonly noun: string },
): Behind | undefined {
  const at = attribution.cue.start
  const recent = from.memory.spoken
    .slice(-LONGEST_MEMORY * 2)
    .reverse()
    .filter((one) => at - one.at < FARTHEST)
  const author = recent.find((one) => text.slice(one.at, one.at + 100).includes(from.noun)) ?? recent[0]
  return author && { speakerName: author.name, antecedent: author.evidence }
}

const RELATIVE = new Set(['who', 'which', 'that'])
const DOCUMENT =
  /\b(?:statement|letter|ruling|verdict|message|tweet|post|press release|communiqué|comments|memo|declaration)$/

type Referent = { readonly name: string; readonly evidence: Evidence }

/** "he", "she": the first person of the sentence in front of the pronoun, else who spoke last, else the first person of the sentences before. */
function personBefore(
  attribution: Attribution,
  { known, spoken }: Memory,
  gender: 'woman' | 'man',
): Referent | undefined {
  const at = attribution.speaker?.start ?? 0
  const sentence = sentenceAt(known.sentences, at)
  const own = known.sentences[sentence]
  const fits = (name: NameFound): boolean =>
    name.kind === 'person' && !contains(attribution.content, name) && agrees(genderOf(known.names, name), gender)
  const here = own === undefined ? undefined : namesIn(known.names, { start: own.start, end: at }).find(fits)
  if (here !== undefined) return { name: here.name, evidence: here }
  const last = spoken
    .slice(-LONGEST_MEMORY)
    .reverse()
    .find((one) => !one.isPlural && at - one.at < FARTHEST && agrees(one.gender, gender))
  for (let back = 1; back <= 4; back += 1) {
    const before = known.sentences[sentence - back]
    if (before === undefined || at - before.end > FARTHEST) break
    if (last !== undefined && last.at >= before.start) return last
    const name = namesIn(known.names, before).find(fits)
    if (name !== undefined) return { name: name.name, evidence: name }
  }
  return last
}

function pluralBefore(attribution: Attribution, { spoken }: Memory): Referent | undefined {
  const at = attribution.speaker?.start ?? 0
  return spoken
    .slice(-LONGEST_MEMORY)
    .reverse()
    .find((one) => one.isPlural && at - one.at < FARTHEST)
}

/** "the mayor", "the group": the last one before that is named with this role or by this word. */
function roleBefore(attribution: Attribution, { known }: Memory, words: string): Referent | undefined {
  if (!DEFINITE.test(words)) return undefined
  const head = headOf(words)
  const kind = partyNounKind(head)
  if (kind === undefined || kind === 'group') return undefined
  const at = attribution.speaker?.start ?? 0
  const before = known.names.slice(Math.max(0, firstFrom(known.names, at) - 60), firstFrom(known.names, at)).reverse()
  const byRole = before.find(
    (name) => name.kind === 'person' && name.role !== undefined && hasWord(name.role.quote, head),
  )
  if (byRole !== undefined) return { name: byRole.name, evidence: byRole }
  if (kind === 'person') return undefined
  const isAny = /^(?:group|organi[sz]ation|body|outlet|newspaper|agency|network)$/.test(head)
  const named = before.find(
    (name) =>
      name.kind !== 'person' && name.kind !== 'place' && (hasWord(name.name, head) || (isAny && name.kind === kind)),
  )
  return named && { name: named.name, evidence: named }
}

function headOf(words: string): string {
  const phrase = words.toLowerCase().split(/\s(?:of|for|at|in|from|with|on|who|that|and)\s|,/, 1)[0] ?? ''
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}

function hasWord(words: string, word: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(word)
}

/** What later pronouns may go back to. */
function spokenBy(
  text: string,
  attribution: Attribution,
  from: { readonly known: Known; readonly behind: Behind | undefined },
): Spoken | undefined {
  const { speaker } = attribution
  if (speaker === null) return undefined
  const name = from.behind?.speakerName
  const person = firstName(from.known.names, from.behind?.antecedent ?? speaker)
  const words = text.slice(speaker.start, speaker.end)
  const evidence = from.behind?.antecedent ?? cite({ text }, speaker)
  const isPlural =
    /\band\b/.test(words) ||
    (person?.kind !== 'person' &&
      /^(?:\p{Ll}+ )*\p{L}+s$|^(?:police|people|many|some|others|all|most|both)\b|people$|police$/u.test(words))
  if (name === undefined && !isPlural && !DEFINITE.test(words) && !/^an? /i.test(words)) return undefined
  const gender =
    person?.kind === 'person'
      ? genderOf(from.known.names, person)
      : (PERSONAL.get(words.toLowerCase()) ?? nameGender('', words))
  return { name: name ?? evidence.quote, evidence, gender, isPlural, at: attribution.cue.start }
}

function genderOf(names: readonly NameFound[], name: NameFound): 'woman' | 'man' | undefined {
  const full = names.find((other) => other.name === name.name && other.role !== undefined)
  return nameGender(name.name, name.role?.quote ?? full?.role?.quote)
}

function agrees(gender: 'woman' | 'man' | undefined, wanted: 'woman' | 'man'): boolean {
  return gender === undefined || gender === wanted
}

/** The person named in `span`, else the first name there that can speak. */
function firstName(names: readonly NameFound[], span: Span): NameFound | undefined {
  const inside = namesIn(names, span)
  return inside.find((name) => name.kind === 'person') ?? inside.find((name) => name.kind !== 'place')
}

function namesIn(names: readonly NameFound[], span: Span): readonly NameFound[] {
  const from = firstFrom(names, span.start)
  const to = firstFrom(names, span.end)
  return names.slice(from, to).filter((name) => name.end <= span.end)
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function sentenceAt(sentences: readonly Span[], at: number): number {
  const next = firstFrom(sentences, at + 1)
  return next - 1
}

import type { Span } from '../../model/span.ts'
import type { NameFound } from '../../text/names/name-found.ts'
import { antecedentOf } from '../clause/antecedent.ts'
import { isPersonNoun } from '../clause/person-noun.ts'
import { within, type Reading, type ReadSentence } from '../clause/reading.ts'
import { DOER_NOUNS, NAMING_VERBS, SUFFERER_NOUNS, SUSPECT_NOUNS } from '../lexicon/en/deeds.ts'

/** What a noun for somebody says of their part in the deed. */
export type Part = 'doer' | 'suspect' | 'sufferer'

/** Words that give somebody a name: who is described, and the name. */
export type KnownAs = {
  readonly sentence: ReadSentence
  readonly described: { readonly sentence: ReadSentence; readonly token: number }
  readonly part: Part | undefined
  readonly name: NameFound
}

const LONGEST_GAP = 9
const BEFORE_NAME = new Set(['as', 'to'])
const STOPS = new Set(['.', ';', ':', '!', '?'])

/** The part in a deed that a noun (lemma) tells of, or undefined. */
export function partOf(lemma: string): Part | undefined {
  if (DOER_NOUNS.has(lemma)) return 'doer'
  if (SUSPECT_NOUNS.has(lemma)) return 'suspect'
  return SUFFERER_NOUNS.has(lemma) ? 'sufferer' : undefined
}

/** Every "identified the gunman as X", "the victim, named as X" and "suspect X" of a report. */
export function knownAs(reading: Reading): readonly KnownAs[] {
  return reading.sentences
    .filter((sentence) => sentence.role !== 'caption' && sentence.role !== 'credit')
    .flatMap((sentence) => [...naming(reading, sentence), ...titles(reading, sentence)])
}

function naming(reading: Reading, sentence: ReadSentence): readonly KnownAs[] {
  return sentence.tokens.flatMap((token, verb): readonly KnownAs[] => {
    if (!NAMING_VERBS.has(token.lemma)) return []
    const as = wordAfter(sentence, verb, BEFORE_NAME)
    if (as === undefined) return []
    const described = describedBy(reading, sentence, { verb, as })
    if (!described) return []
    const noun = described.sentence.tokens[described.token]
    const part = partOf(noun?.lemma ?? '') ?? partOf(noun?.form.toLowerCase() ?? '')
    return namesFrom(reading, sentence, as).map((name) => ({ sentence, described, part, name }))
  })
}

function wordAfter(sentence: ReadSentence, from: number, words: ReadonlySet<string>): number | undefined {
  for (let index = from + 1; index < sentence.tokens.length && index - from <= LONGEST_GAP; index++) {
    const form = sentence.tokens[index]?.lower ?? ''
    if (STOPS.has(form)) return undefined
    if (words.has(form)) return index
  }
  return undefined
}

/** Who is named: the noun or pronoun between verb and "as", else the noun before the verb, a relative clause passed over. */
function describedBy(
  reading: Reading,
  sentence: ReadSentence,
  { verb, as }: { readonly verb: number; readonly as: number },
): KnownAs['described'] | undefined {
  for (let index = verb + 1; index < as; index++)
    if (isSomebody(sentence, index)) return resolved(reading, sentence, index)
  for (let index = verb - 1; index >= 0 && verb - index <= LONGEST_GAP; index--)
    if (isSomebody(sentence, index)) return resolved(reading, sentence, index)
  return undefined
}

const PRONOUN = /^(?:he|she|him|her|they|them|who)$/i

function isSomebody(sentence: ReadSentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  return (
    PRONOUN.test(token.form) ||
    partOf(token.lemma) !== undefined ||
    (token.upos === 'NOUN' && isPersonNoun(token.lemma))
  )
}

/** "the deceased seaman" is a sufferer by its adjective; a pronoun is whom it goes back to. */
function resolved(reading: Reading, sentence: ReadSentence, index: number): KnownAs['described'] {
  const token = sentence.tokens[index]
  if (token && PRONOUN.test(token.form)) return antecedentOf(reading, sentence, index) ?? { sentence, token: index }
  const before = sentence.tokens[index - 1]
  return before && partOf(before.form.toLowerCase()) === 'sufferer'
    ? { sentence, token: index - 1 }
    : { sentence, token: index }
}

/** The first person or body named behind "as", and those listed with it. */
function namesFrom(reading: Reading, sentence: ReadSentence, as: number): readonly NameFound[] {
  const start = sentence.tokens[as]?.end ?? sentence.end
  const names = within(reading.names, { start, end: sentence.end }).filter(
    (name) => name.kind !== 'place' && !within(reading.places, name).some((place) => place.as === 'demonym'),
  )
  const first = names.find((name) => name.kind === 'person') ?? names[0]
  if (!first || reading.text.slice(start, first.start).split(/\s+/).length > LONGEST_GAP) return []
  const listed = [first]
  for (const name of names) {
    const last = listed.at(-1)
    if (last && name.start > last.end && isJoint(reading, { start: last.end, end: name.start })) listed.push(name)
  }
  return listed
}

const JOINT = /^(?:,? ?\d{0,3},?)? ?(?:,|and|, and)? ?(?:\d{1,3}-year-old )?$/

function isJoint(reading: Reading, span: Span): boolean {
  return span.end - span.start < 24 && JOINT.test(reading.text.slice(span.start, span.end))
}

/** "suspect X", "gunman X": the role before a name says the part. */
function titles(reading: Reading, sentence: ReadSentence): readonly KnownAs[] {
  return within(reading.names, sentence).flatMap((name): readonly KnownAs[] => {
    if (name.kind !== 'person' || !name.role || /\s(?:for|of|to|by)\s/.test(name.role.quote)) return []
    const { start, end } = name.role
    const token = sentence.tokens.findIndex(
      (one) => one.start >= start && one.end <= end && partOf(one.lemma) !== undefined,
    )
    const part = partOf(sentence.tokens[token]?.lemma ?? '')
    return token < 0 || part === undefined ? [] : [{ sentence, described: { sentence, token }, part, name }]
  })
}

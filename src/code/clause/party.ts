import { cite, type Evidence } from '../../model/evidence.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Party, PartyKind } from '../../model/value.ts'
import type { NameFound } from '../../text/names/name-found.ts'
import { partyNounKind } from '../../text/names/party-nouns.ts'
import type { Sentence, Token } from '../../text/syntax/token.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import { isPersonNoun } from './person-noun.ts'
import { nounPhrase } from './noun-phrase.ts'
import { within, type Reading } from './reading.ts'

const ROLE_REACH = 160

/** Somebody at a token: the words and whom they name. */
export type PartyHere = {
  readonly evidence: Evidence
  readonly value: Party
  readonly isPronoun: boolean
  readonly isName: boolean
}

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'it',
  'we',
  'us',
  'i',
  'me',
  'you',
  'who',
  'which',
  'that',
  'whom',
  'those',
  'this',
  'these',
  'one',
  'himself',
  'herself',
  'themselves',
  'his',
  'their',
  'its',
  'our',
  'my',
])
const ARTICLE = /^(?:the|a|an|some|its|their|his|her)\s+/i
const GROUP_CLASSES = ['crowd', 'armed', 'person'] as const

/** The party that the noun at `token` names, or undefined for words that name nobody (things, pronouns without a name). */
export function partyAt(reading: Reading, sentence: Sentence, token: number): PartyHere | undefined {
  const head = sentence.tokens[token]
  if (
    !head ||
    within(reading.dates, { start: head.start - 40, end: head.end + 40 }).some((date) => contains(date, head))
  )
    return undefined
  const isPronoun = PRONOUNS.has(head.lower)
  const span = nounPhrase(sentence, token)
  const name = nameAt(reading, head.start) ?? nameBeside(reading, head) ?? nameApposed(reading, head, span)
  const evidence = cite(
    reading,
    name && (name.start < span.start || name.end > span.end)
      ? { start: Math.min(name.start, span.start), end: Math.max(name.end, span.end) }
      : span,
  )
  const kind = name && name.kind !== 'place' ? name.kind : nounKind(sentence, token)
  if (!kind && !isPronoun) return undefined
  const plain = name && name.kind !== 'place' ? name.name : evidence.quote.replace(ARTICLE, '')
  return {
    evidence,
    value: { name: plain, kind: kind ?? 'person', ...(name?.role ? { role: name.role.quote } : {}) },
    isPronoun,
    isName: name !== undefined,
  }
}

/** The name that covers an offset. */
export function nameAt(reading: Reading, offset: number): NameFound | undefined {
  return within(reading.names, { start: offset - 120, end: offset + 160 }).find(
    (found) => found.start <= offset && offset < found.end,
  )
}

/** The person whose role the noun is: "the singer Ada Osei", "Ada Osei, a singer". */
function nameBeside(reading: Reading, head: Span): NameFound | undefined {
  const around = within(reading.names, { start: head.start - ROLE_REACH, end: head.end + ROLE_REACH })
  return around.find(
    (name) => name.kind === 'person' && name.role && name.role.start <= head.start && head.end <= name.role.end,
  )
}

/** "singer Ada Osei", "a student, Ada Osei, ...": the person named right behind a noun for one person, or between commas. */
function nameApposed(reading: Reading, head: Token, span: Span): NameFound | undefined {
  if (head.upos !== 'NOUN' || head.xpos === 'NNS') return undefined
  const behind = within(reading.names, { start: span.end, end: span.end + ROLE_REACH })[0]
  if (!behind || behind.kind === 'place') return undefined
  const between = reading.text.slice(span.end, behind.start)
  if (NOUN_CLASSES.body.has(head.lemma)) return between === ' ' && behind.kind !== 'person' ? behind : undefined
  if (behind.kind !== 'person' || !isPersonNoun(head.lemma)) return undefined
  if (between === ' ') return behind
  if (between !== ', ') return undefined
  return /^[,.;(]/.test(reading.text.slice(behind.end, behind.end + 1)) ? behind : undefined
}

function nounKind(sentence: Sentence, token: number): PartyKind | undefined {
  const head = sentence.tokens[token]
  if (!head) return undefined
  const listed = partyNounKind(head.lower) ?? partyNounKind(head.lemma)
  if (listed) return listed
  if (NOUN_CLASSES.police.has(head.lemma) || NOUN_CLASSES.official.has(head.lemma)) return 'authority'
  if (GROUP_CLASSES.some((name) => NOUN_CLASSES[name].has(head.lemma)))
    return head.lower === head.lemma ? 'person' : 'group'
  if (NOUN_CLASSES.body.has(head.lemma)) return 'organisation'
  return head.upos === 'PROPN' || isPersonNoun(head.lemma) ? 'person' : undefined
}

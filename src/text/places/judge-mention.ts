import type { Persons } from './find-persons.ts'
import { kindOf, type Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { ALTERNATE, entryOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import {
  AREA_NOUNS,
  BEFORE,
  BODY_NOUNS,
  BROADCASTERS,
  DIRECTIONS,
  NEVER_NAMES,
  NEVER_PLACES,
  OTHER_NOUNS,
  PARTIES,
  PERSON_VERBS,
  PLACE_NOUNS,
  RESIDENT_NOUNS,
  TITLES,
} from './place-words.ts'
import { BUILDINGS, FEATURES, STREETS } from './site-words.ts'

/** What is weighed for and against a name being a place; added up, above 0 it is one. Set by hand. */
const WEIGHTS = {
  country: 3,
  area: 2.6,
  district: 2,
  millions: 2,
  hundredThousands: 1.4,
  tenThousands: 0.9,
  small: 0.4,
  alternate: -1.2,
  manyWords: 1.5,
  wordCommon: -4,
  wordKnown: -2.6,
  wordRare: -1.4,
  givenName: -1.2,
  surname: -3.4,
  likelySurname: -1.6,
  givenHere: -2.5,
  never: -9,
  saintly: -2.5,
  title: -4.5,
  titleSmall: -2.5,
  given: -4,
  initial: -4,
  capitalBefore: -2.6,
  capitalWordBefore: -0.8,
  direction: 2.2,
  placeNounOf: 4,
  qualified: 4.5,
  aged: 3,
  party: 4,
  joined: 0.3,
  broadcaster: 1,
  known: 0.35,
  dateline: 4,
  body: 0.8,
  resident: 1.6,
  other: -2,
  capitalAfter: -3,
  wordAfter: 0,
  personVerb: -1.2,
  certain: 3,
  based: 2.5,
  age: -3,
  townOfWord: 1.2,
} as const

export type Judging = {
  readonly tokens: NameTokens
  readonly gazetteer: Gazetteer
  readonly persons: Persons
  /** All names that may be places, in order. */
  readonly mentions: readonly Mention[]
}

/** "US$" */
const DOLLAR = 36
const INITIAL = /^\p{L}\.$/u
const AGE = /^\d{1,2}$/u

/** How much speaks for the mention being a place rather than a person, a word or part of a longer name; above 0 it is one. */
export function judgeMention(mention: Mention, index: number, judging: Judging): number {
  if (judging.tokens.text.charCodeAt(judging.tokens.end[mention.last] ?? -1) === DOLLAR) return WEIGHTS.never
  if (mention.form === 'abbreviation') return WEIGHTS.certain
  const own = ownWeight(mention, judging) + (isQualified(index, judging) ? WEIGHTS.qualified : 0)
  if (isDateline(mention, judging.tokens)) return own + WEIGHTS.dateline
  return own + weightBefore(mention, judging) + weightAfter(mention, judging)
}

/** "Reading, England", "Mobile, Ala.", "Reading, Berkshire, UK". */
function isQualified(index: number, judging: Judging): boolean {
  return (
    judging.mentions[index]?.form === 'name' &&
    (isBeforeArea(index, judging) || (isBeforeComma(index, judging) && isBeforeArea(index + 1, judging)))
  )
}

function isBeforeComma(index: number, { tokens, mentions }: Judging): boolean {
  const next = mentions[index + 1]
  return next?.first === (mentions[index]?.last ?? -1) + 1 && tokens.gap[next.first] === GAP.comma
}

function isBeforeArea(index: number, judging: Judging): boolean {
  const { gazetteer, mentions } = judging
  const next = mentions[index + 1]
  const first = next?.entries[0]
  if (first === undefined || first >= ALTERNATE || next?.form === 'demonym' || !isBeforeComma(index, judging))
    return false
  const kind = kindOf(gazetteer, first)
  return kind === 'country' || kind === 'admin'
}

function ownWeight(mention: Mention, judging: Judging): number {
  const { gazetteer, tokens } = judging
  if (NEVER_PLACES.has(mention.key) || NEVER_NAMES.has(mention.key)) return WEIGHTS.never
  if (mention.last > mention.first) return prominence(mention, gazetteer) + WEIGHTS.manyWords
  const level = mention.form === 'demonym' ? 0 : (tokens.word[mention.first]?.level ?? 0)
  const word = level === 0 ? 0 : level <= 20 ? WEIGHTS.wordCommon : level <= 40 ? WEIGHTS.wordKnown : WEIGHTS.wordRare
  const isKnown = isCountryOrArea(mention, gazetteer)
  return (
    prominence(mention, gazetteer) +
    (isCountry(mention, gazetteer) ? word / 2 : word) +
    asPerson(mention, judging) * (isKnown ? WEIGHTS.known : 1)
  )
}

function asPerson(mention: Mention, { tokens, persons }: Judging): number {
  const given =
    tokens.word[mention.first]?.isGiven === true
      ? WEIGHTS.givenName + (persons.given.has(mention.key) ? WEIGHTS.givenHere : 0)
      : 0
  const surname = persons.surnames.has(mention.key)
    ? WEIGHTS.surname
    : persons.likely.has(mention.key)
      ? WEIGHTS.likelySurname
      : 0
  return given + surname
}

function isCountry(mention: Mention, gazetteer: Gazetteer): boolean {
  const first = mention.entries[0]
  return first !== undefined && first < ALTERNATE && kindOf(gazetteer, first) === 'country'
}

/** Countries and great areas are hardly ever anything else. */
function isCountryOrArea(mention: Mention, gazetteer: Gazetteer): boolean {
  const first = mention.entries[0]
  if (first === undefined || first >= ALTERNATE) return false
  const kind = kindOf(gazetteer, first)
  return kind === 'country' || kind === 'continent' || (kind === 'admin' && (gazetteer.population[first] ?? 0) > 1e6)
}

function prominence(mention: Mention, gazetteer: Gazetteer): number {
  const first = mention.entries[0]
  if (first === undefined) return WEIGHTS.tenThousands
  return byKind(gazetteer, entryOf(first)) + (first >= ALTERNATE ? WEIGHTS.alternate : 0)
}

function byKind(gazetteer: Gazetteer, entry: number): number {
  const kind = kindOf(gazetteer, entry)
  if (kind === 'country' || kind === 'continent') return WEIGHTS.country
  if (kind === 'admin' || kind === 'region' || kind === 'sea') return WEIGHTS.area
  if (kind === 'district') return WEIGHTS.district
  const population = gazetteer.population[entry] ?? 0
  return population >= 1e6
    ? WEIGHTS.millions
    : population >= 1e5
      ? WEIGHTS.hundredThousands
      : population >= 1e4
        ? WEIGHTS.tenThousands
        : WEIGHTS.small
}

/** "LAGOS (Reuters) -", "AKRON — ": capitals at the head of a line or sentence with a bracket, a dash or plain words behind them. */
function isDateline(mention: Mention, tokens: NameTokens): boolean {
  const next = mention.last + 1
  return (
    tokens.opens[mention.first] === true &&
    tokens.shape[mention.last] === SHAPE.shout &&
    next < tokens.fold.length &&
    tokens.shape[next] !== SHAPE.shout &&
    (tokens.gap[next] === GAP.other || tokens.gap[next] === GAP.comma || tokens.gap[next] === GAP.space)
  )
}

function weightBefore(mention: Mention, judging: Judging): number {
  const { tokens } = judging
  const at = mention.first - 1
  const gap = tokens.gap[mention.first]
  if (at < 0 || (gap !== GAP.space && gap !== GAP.hyphen)) return 0
  const word = tokens.fold[at] ?? ''
  const isCapital = tokens.shape[at] === SHAPE.capital || tokens.shape[at] === SHAPE.shout
  if (gap === GAP.hyphen) return isCapital ? (PARTIES.has(word) ? WEIGHTS.party : WEIGHTS.joined) : 0
  if (TITLES.has(word)) return isCapital ? WEIGHTS.title : WEIGHTS.titleSmall
  if (DIRECTIONS.has(word)) return WEIGHTS.direction
  if (word === 'of') {
    if (PLACE_NOUNS.has(tokens.fold[at - 1] ?? '')) return WEIGHTS.placeNounOf
    if (AGE.test(tokens.fold[at - 1] ?? '') || tokens.gap[at] === GAP.comma) return WEIGHTS.aged
  }
  if (word === 'the' && at > 0)
    return (BEFORE.get(word) ?? 0) + Math.max(0, BEFORE.get(tokens.fold[at - 1] ?? '') ?? 0) / 2
  const known = word === 'a' || word === 'an' ? 0 : BEFORE.get(word)
  if (known !== undefined && (!isCapital || tokens.opens[at] === true)) {
    if (known >= LOCATING && isLargeTown(mention, judging)) return known + WEIGHTS.townOfWord
    return known < -1 && isCountryOrArea(mention, judging.gazetteer) ? known / 3 : known
  }
  return isCapital ? behindCapital(mention, judging, at) : 0
}

/** From this weight on a word says where: "in Bath". */
const LOCATING = 2

/** A town of some size whose name is a common word. */
function isLargeTown(mention: Mention, { tokens, gazetteer }: Judging): boolean {
  const first = mention.entries[0]
  const isWord = mention.first === mention.last && (tokens.word[mention.first]?.level ?? 0) > 0
  return (
    isWord &&
    first !== undefined &&
    first < ALTERNATE &&
    kindOf(gazetteer, first) === 'settlement' &&
    (gazetteer.population[first] ?? 0) >= LARGE
  )
}

const LARGE = 50_000

function behindCapital(mention: Mention, { tokens }: Judging, at: number): number {
  const word = tokens.fold[at] ?? ''
  if (tokens.owns[at] === true) return 0
  if (BROADCASTERS.has(word)) return WEIGHTS.broadcaster
  if (INITIAL.test(tokens.text.slice(tokens.start[at], tokens.end[at]))) return WEIGHTS.initial
  const opens = tokens.opens[at] === true
  if (tokens.word[at]?.isGiven === true) return mention.last > mention.first && opens ? 0 : WEIGHTS.given
  if ((tokens.word[at]?.level ?? 0) > 0 || word.length < 2) return opens ? 0 : WEIGHTS.capitalWordBefore
  return opens ? WEIGHTS.capitalBefore / 2 : WEIGHTS.capitalBefore
}

function weightAfter(mention: Mention, { tokens }: Judging): number {
  const at = mention.last + 1
  const isPossessive = tokens.owns[mention.last] === true
  const saintly =
    isPossessive && mention.last > mention.first && tokens.fold[mention.first] === 'saint' ? WEIGHTS.saintly : 0
  if (at >= tokens.fold.length) return saintly
  const [word, gap, shape] = [tokens.fold[at] ?? '', tokens.gap[at], tokens.shape[at]]
  if (gap === GAP.hyphen) return word === 'based' || word === 'area' || word === 'born' ? WEIGHTS.based : 0
  if (gap === GAP.comma)
    return shape === SHAPE.figure && mention.first === mention.last && AGE.test(word) ? WEIGHTS.age : 0
  if (gap !== GAP.space || isPossessive) return saintly
  if (shape === SHAPE.lower)
    return RESIDENT_NOUNS.has(word) || AREA_NOUNS.has(word)
      ? WEIGHTS.resident
      : PERSON_VERBS.has(word)
        ? WEIGHTS.personVerb
        : 0
  if (shape === SHAPE.figure || tokens.opens[at] === true) return 0
  if (OTHER_NOUNS.has(word)) return WEIGHTS.other
  if (BODY_NOUNS.has(word) || BUILDINGS.has(word) || FEATURES.has(word) || STREETS.has(word) || TITLES.has(word))
    return WEIGHTS.body
  if (mention.form === 'demonym') return 0
  return (tokens.word[at]?.level ?? 0) > 0 && tokens.word[at]?.isGiven !== true
    ? WEIGHTS.wordAfter
    : WEIGHTS.capitalAfter
}

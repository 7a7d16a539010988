import type { LowerPersons } from './find-lower-persons.ts'
import { kindOf, seatOf, type Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { ALTERNATE, entryOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { BUILDINGS, FEATURES, LOWER_HEADS, STREETS } from './site-words.ts'
import { SHAPE } from './word-shape.ts'
import {
  AREA_NOUNS,
  BEFORE,
  BODY_NOUNS,
  DIRECTIONS,
  LOWER_TITLES,
  NEVER_NAMES,
  NEVER_PLACES,
  PERSON_VERBS,
  PLACE_NOUNS,
  RESIDENT_NOUNS,
} from './place-words.ts'

/** What is weighed where capitals tell nothing: a common word needs more than a preposition to be a place. Set by hand. */
const WEIGHTS = {
  country: 4,
  area: 2.6,
  district: 1,
  millions: 2.4,
  hundredThousands: 1.4,
  tenThousands: 0.6,
  small: 0,
  alternate: -1.2,
  alternateOfNoWord: -0.4,
  manyWords: 1.2,
  manyCommon: -3.5,
  wordCommon: -7,
  wordKnown: -4.5,
  wordSeldom: -1.9,
  wordRare: -2,
  given: -2,
  short: -1.5,
  never: -9,
  title: -4,
  inPerson: -4,
  surname: -3,
  elsewhere: -0.6,
  smallElsewhere: -1.2,
  siding: -4,
  ofPhrase: -3,
  behindIn: 1.6,
  here: 1,
  before: 0.8,
  direction: 1.5,
  placeNounOf: 6,
  areaNoun: 2,
  body: 0.8,
  happening: 1.5,
  distance: 3,
  peer: -6,
  personVerb: -1.5,
  genitive: 0.3,
  qualified: 5,
  county: 3.5,
  centre: 1.5,
} as const
/** From which prominence on a name of common words ("mexico city") needs nothing more. */
const KNOWN = 1
/** Names of two letters that are no words. */
const SHORT_NAMES = new Set(['uk', 'eu'])
/** The score that a lower-cased name has to pass. */
const THRESHOLD = 0.4

export type LowerJudging = {
  readonly tokens: NameTokens
  readonly gazetteer: Gazetteer
  readonly persons: LowerPersons
  /** Numbers of the countries that the text surely speaks of. */
  readonly countries: ReadonlySet<number>
}

/** As `judgeMention`, for text that is lower-cased throughout; above 0 the name is a place. `next` is the mention behind it. */
export function judgeLower(mention: Mention, judging: LowerJudging, next?: Mention): number {
  const { tokens, gazetteer } = judging
  if (mention.form === 'demonym') return NEVER_PLACES.has(mention.key) ? WEIGHTS.never : WEIGHTS.area
  const alone = ownWeight(mention, tokens, gazetteer)
  if (alone <= WEIGHTS.never) return alone
  const own =
    alone +
    asPerson(mention, judging) +
    whereabouts(mention, judging) +
    (isQualified(mention, judging, next) ? WEIGHTS.qualified : 0)
  return own + weightBefore(mention, tokens) + weightAfter(mention, tokens) - THRESHOLD
}

const LARGE = 500_000

/** Numbers of the countries that the mentions name themselves, by their peoples or by their largest towns. */
export function surelyNamed(
  mentions: readonly Mention[],
  { tokens, gazetteer }: Pick<LowerJudging, 'tokens' | 'gazetteer'>,
): ReadonlySet<number> {
  const countries = new Set<number>()
  for (const { entries, form, first: start, last } of mentions) {
    const first = entries[0]
    if (first === undefined || first >= ALTERNATE) continue
    const isLarge = (gazetteer.population[first] ?? 0) >= LARGE || seatOf(gazetteer, first) === 3
    const isWord = tokens.word.slice(start, last + 1).every(({ level, isGiven }) => level > 0 || isGiven)
    if (form === 'demonym' || kindOf(gazetteer, first) === 'country' || (isLarge && !isWord))
      countries.add(gazetteer.country[first] ?? 0)
  }
  countries.delete(0)
  return countries
}

/** "nice, france", "mobile, alabama": the country or area behind the comma holds a place of the name. */
function isQualified(mention: Mention, { tokens, gazetteer }: LowerJudging, next: Mention | undefined): boolean {
  if (next?.first !== mention.last + 1 || tokens.gap[next.first] !== GAP.comma) return false
  const holder = next.entries[0]
  if (holder === undefined || holder >= ALTERNATE || mention.form !== 'name' || next.form === 'demonym') return false
  const kind = kindOf(gazetteer, holder)
  if (kind !== 'country' && kind !== 'admin') return false
  for (let index = 0; index < Math.min(mention.entries.length, MOST_ENTRIES); index++) {
    const entry = entryOf(mention.entries[index] ?? 0)
    const isInside =
      kind === 'country'
        ? gazetteer.country[entry] === gazetteer.country[holder]
        : gazetteer.area[entry] === gazetteer.area[holder]
    if (isInside && kindOf(gazetteer, entry) === 'settlement') return true
  }
  return false
}

function asPerson(mention: Mention, { tokens, gazetteer, persons }: LowerJudging): number {
  if (prominence(mention, gazetteer) >= WEIGHTS.country) return 0
  if (persons.inside.has(mention.first)) return WEIGHTS.inPerson
  return mention.last === mention.first && persons.surnames.has(tokens.fold[mention.first] ?? '') ? WEIGHTS.surname : 0
}

/** A town in a country that the text speaks of is likelier than one elsewhere. */
function whereabouts(mention: Mention, { gazetteer, countries }: LowerJudging): number {
  if (countries.size === 0 || prominence(mention, gazetteer) >= WEIGHTS.hundredThousands) return 0
  for (let index = 0; index < Math.min(mention.entries.length, MOST_ENTRIES); index++) {
    if (countries.has(gazetteer.country[entryOf(mention.entries[index] ?? 0)] ?? 0)) return WEIGHTS.here
  }
  return prominence(mention, gazetteer) >= WEIGHTS.tenThousands ? WEIGHTS.elsewhere : WEIGHTS.smallElsewhere
}

/** How many places of a name are asked for their country. */
const MOST_ENTRIES = 20

function ownWeight(mention: Mention, tokens: NameTokens, gazetteer: Gazetteer): number {
  const { key } = mention
  if (NEVER_PLACES.has(key) || NEVER_NAMES.has(key) || DIRECTIONS.has(key) || isSiteNoun(key)) return WEIGHTS.never
  // "the hague", but not "the valley".
  if (key.startsWith('the ') && wordLevel(mention, tokens) > 0) return WEIGHTS.never
  if (key.length < 3 && !SHORT_NAMES.has(key)) return WEIGHTS.never
  if (key.length < 4 && (mention.entries[0] ?? 0) >= ALTERNATE) return WEIGHTS.never
  const base = prominence(mention, gazetteer, wordLevel(mention, tokens))
  if (mention.last === mention.first) {
    const isCountry = base >= WEIGHTS.country
    return (
      base +
      wordWeight(tokens.word[mention.first]?.level ?? 0) * (isCountry ? 0.4 : base >= WEIGHTS.millions ? 0.5 : 1) +
      (key.length < 4 ? WEIGHTS.short : 0) +
      (!isCountry && tokens.word[mention.first]?.isGiven === true ? WEIGHTS.given : 0)
    )
  }
  const words = tokens.word.slice(mention.first, mention.last + 1)
  const isCommon = words.every(({ level }) => level > 0)
  if (AREA_NOUNS.has(words.at(-1)?.fold ?? '') && words.length === 2) {
    const [first] = words
    // "delta state" says by itself what it is, "eastern province" may be any.
    const share = base >= WEIGHTS.area && !DIRECTIONS.has(first?.fold ?? '') ? 0.5 : 1
    return base + WEIGHTS.areaNoun + wordWeight(first?.level ?? 0) * share
  }
  return base + WEIGHTS.manyWords + (isCommon && base < KNOWN ? WEIGHTS.manyCommon : 0)
}

/** How common the last word of a name is as a word: 10 the commonest, 0 for one that is no word. */
function wordLevel(mention: Mention, tokens: NameTokens): number {
  return tokens.word[mention.last]?.level ?? 0
}

function wordWeight(level: number): number {
  if (level === 0) return 0
  if (level <= 20) return WEIGHTS.wordCommon
  if (level < SELDOM) return WEIGHTS.wordKnown
  return level <= 40 ? WEIGHTS.wordSeldom : WEIGHTS.wordRare
}

const SELDOM = 35

/** The most that any of the foremost places of the name carries. */
function prominence({ entries }: Mention, gazetteer: Gazetteer, level = 0): number {
  const alternate = level === 0 ? WEIGHTS.alternateOfNoWord : WEIGHTS.alternate
  let most = entries.length === 0 ? 0 : -Infinity
  for (let index = 0; index < Math.min(entries.length, FOREMOST); index++) {
    const posting = entries[index] ?? 0
    most = Math.max(most, ofEntry(gazetteer, entryOf(posting)) + (posting >= ALTERNATE ? alternate : 0))
  }
  return most
}

const FOREMOST = 4

/** "centre", "boulevard": towns of these names are never what is meant. */
function isSiteNoun(key: string): boolean {
  return [LOWER_HEADS, STREETS, BUILDINGS, FEATURES, AREA_NOUNS, PLACE_NOUNS].some((nouns) => nouns.has(key))
}

function ofEntry(gazetteer: Gazetteer, entry: number): number {
  const kind = kindOf(gazetteer, entry)
  const population = gazetteer.population[entry] ?? 0
  if (kind === 'country' || kind === 'continent') return WEIGHTS.country
  if (kind === 'admin' || kind === 'region' || kind === 'sea') return WEIGHTS.area
  if (kind === 'district') return WEIGHTS.district
  return population >= 1e6 || seatOf(gazetteer, entry) === 3
    ? WEIGHTS.millions
    : population >= 1e5
      ? WEIGHTS.hundredThousands
      : population >= 1e4
        ? WEIGHTS.tenThousands
        : WEIGHTS.small
}

/** "co kerry", "county kerry". */
const COUNTY = new Set(['co', 'county'])
/** "kerry town centre" is read as that of kerry town. */
const CENTRE = new Set(['centre', 'center'])

/** Those who bear the name of a town as a title: "the duchess of cambridge". */
const PEERS = new Set('duke duchess earl countess prince princess marquess viscount virgin baron baroness'.split(' '))
/** Words in front of a name behind which it is hardly a person's. */
const NO_PERSON = 2
/** What takes place or stands in a town and is named after it: "the bulawayo march". */
const HAPPENINGS = new Set(
  'march rally protest protests demonstration demonstrations riot riots clashes strike unrest uprising massacre based airport port prison jail camp university stadium cathedral refinery shipyard harbour harbor highway road'.split(
    ' ',
  ),
)

function weightBefore(mention: Mention, tokens: NameTokens): number {
  const at = mention.first - 1
  if (at < 0 || tokens.gap[mention.first] !== GAP.space) return 0
  const word = tokens.fold[at] ?? ''
  if (word === 'anti' || word === 'pro') return WEIGHTS.siding
  if (word === 'of' && PEERS.has(tokens.fold[at - 1] ?? '')) return WEIGHTS.peer
  if (COUNTY.has(word)) return WEIGHTS.county
  if (LOWER_TITLES.has(word)) return WEIGHTS.title
  if (DIRECTIONS.has(word)) return WEIGHTS.direction
  if (word === 'of' && PLACE_NOUNS.has(tokens.fold[at - 1] ?? '')) return WEIGHTS.placeNounOf
  const known = BEFORE.get(word)
  if (known === undefined) return 0
  const isGiven = mention.last === mention.first && tokens.word[mention.first]?.isGiven === true
  return known * WEIGHTS.before + (isGiven && known >= NO_PERSON ? WEIGHTS.behindIn : 0)
}

function weightAfter(mention: Mention, tokens: NameTokens): number {
  const at = mention.last + 1
  const word = tokens.fold[at]
  if (word === undefined) return 0
  if (isSaidWhere(tokens, at)) return WEIGHTS.distance
  if (tokens.gap[at] !== GAP.space) return 0
  if (word === 'of' && wordLevel(mention, tokens) > 0 && mention.last === mention.first) return WEIGHTS.ofPhrase
  if (HAPPENINGS.has(word)) return WEIGHTS.happening
  if (AREA_NOUNS.has(word)) return WEIGHTS.areaNoun
  if (word === 's') return WEIGHTS.genitive
  if (CENTRE.has(word)) return WEIGHTS.centre
  if (BODY_NOUNS.has(word) || RESIDENT_NOUNS.has(word)) return WEIGHTS.body
  return PERSON_VERBS.has(word) ? WEIGHTS.personVerb : 0
}

const LENGTHS = new Set('km kilometres kilometers kilometre kilometer miles mile kms'.split(' '))
const TOWN_NOUNS = new Set(
  'city town village suburb port hamlet island district neighbourhood neighborhood township capital settlement'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['a', 'an', 'the'])
/** Words between an article and the noun that says what a name is. */
const MOST_ADJECTIVES = 3

/** "ashby, 30 miles north of", "ashby, a small town": the words behind the comma say where or what it is. */
function isSaidWhere(tokens: NameTokens, at: number): boolean {
  if (tokens.gap[at] !== GAP.comma) return false
  if (tokens.shape[at] === SHAPE.figure) return LENGTHS.has(tokens.fold[at + 1] ?? '')
  if (!ARTICLES.has(tokens.fold[at] ?? '')) return false
  const words = tokens.fold.slice(at + 1, at + 2 + MOST_ADJECTIVES)
  const noun = words.findIndex((word) => TOWN_NOUNS.has(word))
  return (
    noun >= 0 && words.slice(0, noun).every((word, index) => tokens.gap[at + 1 + index] === GAP.space && word !== 'of')
  )
}

import { TERMINALS, type Lexeme } from '../word.ts'
import { occasionOpeners } from './occasion-names.ts'

/** English words of time. Tables only: what they mean together is in shapes.ts. */

const list = (words: string): readonly string[] => words.split(' ')

export const NO_LEXEME: Lexeme = { classes: 0, value: 0, doubtful: false, short: false, joins: false }

/** The words that say which week, month, year or weekday: steps from the anchor, or from the date before where `leans`. */
export const SHIFTS = [
  { word: 'last', step: -1, leans: false },
  { word: 'past', step: -1, leans: false },
  { word: 'this', step: 0, leans: false },
  { word: 'current', step: 0, leans: false },
  { word: 'next', step: 1, leans: false },
  { word: 'coming', step: 1, leans: false },
  { word: 'upcoming', step: 1, leans: false },
  { word: 'previous', step: -1, leans: true },
  { word: 'preceding', step: -1, leans: true },
  { word: 'prior', step: -1, leans: true },
  { word: 'following', step: 1, leans: true },
  { word: 'subsequent', step: 1, leans: true },
  { word: 'same', step: 0, leans: true },
  { word: 'that', step: 0, leans: true },
] as const

export type Shift = (typeof SHIFTS)[number]

/** Which way a count of days or weeks runs, and from where: `ago` from the anchor, the others from the date before. */
export const WAYS = [
  { word: 'ago', step: -1, leans: false },
  { word: 'hence', step: 1, leans: false },
  { word: 'earlier', step: -1, leans: true },
  { word: 'before', step: -1, leans: true },
  { word: 'previously', step: -1, leans: true },
  { word: 'beforehand', step: -1, leans: true },
  { word: 'prior', step: -1, leans: true },
  { word: 'later', step: 1, leans: true },
  { word: 'after', step: 1, leans: true },
  { word: 'afterwards', step: 1, leans: true },
  { word: 'afterward', step: 1, leans: true },
] as const

export type Way = (typeof WAYS)[number]

export const UNITS = ['day', 'week', 'weekend', 'month', 'year', 'fortnight'] as const
export type Unit = (typeof UNITS)[number]

/** First month of each season north of the equator. */
export const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const

const MONTHS = list('january february march april may june july august september october november december')
const SHORT_MONTHS = list('jan feb mar apr may jun jul aug sep oct nov dec')
const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday')
const SHORT_WEEKDAYS = ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun']
const PARTS = list('morning afternoon evening night midday noon midnight dawn dusk lunchtime nighttime')
const EDGES = list('early late mid earlier later')
const ONES = list('one two three four five six seven eight nine')
const TEENS = list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety')
const NTH_ONES = list('first second third fourth fifth sixth seventh eighth ninth')
const NTH_TEENS = list(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
)

/** Months that are everyday words or names: their neighbours decide. */
const DOUBTFUL_MONTHS = new Set(list('march april may june august'))

export const ONE_TO_NINE: ReadonlyMap<string, number> = new Map(ONES.map((word, index) => [word, index + 1]))
export const TEN_TO_NINETEEN: ReadonlyMap<string, number> = new Map(TEENS.map((word, index) => [word, index + 10]))
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(TENS.map((word, index) => [word, 20 + 10 * index]))
export const FIRST_TO_NINTH: ReadonlyMap<string, number> = new Map(NTH_ONES.map((word, index) => [word, index + 1]))

type Entry = readonly [word: string, lexeme: Lexeme]

function entries(words: readonly string[], classes: number, valueOf: (index: number) => number): readonly Entry[] {
  return words.map((word, index) => [word, { ...NO_LEXEME, classes, value: valueOf(index) }])
}

function months(): readonly Entry[] {
  const full = MONTHS.map((word, index): Entry => {
    return [word, { ...NO_LEXEME, classes: TERMINALS.Month, value: index + 1, doubtful: DOUBTFUL_MONTHS.has(word) }]
  })
  const short = [...SHORT_MONTHS.entries(), [8, 'sept'] as const].map(([index, word]): Entry => {
    return [word, { ...NO_LEXEME, classes: TERMINALS.Month, value: index + 1, doubtful: true, short: true }]
  })
  return [...short, ...full]
}

function weekdays(): readonly Entry[] {
  const short = SHORT_WEEKDAYS.flatMap((words, index) =>
    list(words).map((word): Entry => {
      return [word, { ...NO_LEXEME, classes: TERMINALS.Weekday, value: index + 1, doubtful: true, short: true }]
    }),
  )
  const full = WEEKDAYS.map((word, index): Entry => {
    return [word, { ...NO_LEXEME, classes: TERMINALS.Weekday, value: index + 1, doubtful: true }]
  })
  return [...short, ...full]
}

function numbers(): readonly Entry[] {
  const { Count, Day, Nth } = TERMINALS
  return [
    ...entries([...ONES, ...TEENS], Count, (index) => index + 1),
    ...entries(TENS, Count, (index) => 20 + 10 * index),
    ...entries(list('a an'), Count, () => 1),
    ...entries([...NTH_ONES, ...NTH_TEENS], Day | Nth, (index) => index + 1),
    ...entries(list('twentieth'), Day | Nth, () => 20),
    ...entries(list('thirtieth'), Day | Nth, () => 30),
  ]
}

/** A word may be several terminals; only `Shift`, `Way` and `Edge` share words with others, and they have no number. */
function merged(all: readonly Entry[]): ReadonlyMap<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>()
  for (const [word, lexeme] of all) {
    const before = lexicon.get(word) ?? NO_LEXEME
    lexicon.set(word, { ...lexeme, classes: before.classes | lexeme.classes })
  }
  for (const word of JOINING) lexicon.set(word, { ...(lexicon.get(word) ?? NO_LEXEME), joins: true })
  return lexicon
}

/** Words that longer numbers and the names of days begin with. */
const JOINING: ReadonlySet<string> = new Set([
  ...TENS,
  'nineteen',
  'eighteen',
  'seventeen',
  'two',
  ...occasionOpeners(),
])

const words = (table: readonly { readonly word: string }[]): readonly string[] => table.map(({ word }) => word)

/** What each English word of time may stand for. */
export const LEXICON: ReadonlyMap<string, Lexeme> = merged([
  ...entries(words(SHIFTS), TERMINALS.Shift, () => 0),
  ...entries(words(WAYS), TERMINALS.Way, () => 0),
  ...entries(EDGES, TERMINALS.Edge, () => 0),
  ...months(),
  ...weekdays(),
  ...numbers(),
  ...entries(UNITS, TERMINALS.Unit, (index) => index),
  ...entries(
    UNITS.map((unit) => `${unit}s`),
    TERMINALS.Units,
    (index) => index,
  ),
  ...entries(PARTS, TERMINALS.Part, (index) => index),
  ...entries(['today', 'tonight'], TERMINALS.Deictic, () => 0),
  ...entries(['yesterday'], TERMINALS.Deictic, () => -1),
  ...entries(['tomorrow'], TERMINALS.Deictic, () => 1),
  ...entries(Object.keys(SEASONS), TERMINALS.Season, (index) => Object.values(SEASONS)[index] ?? 0),
])

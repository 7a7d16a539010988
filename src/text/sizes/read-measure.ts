import type { Counted as Field } from '../found.ts'
import { formAt, isAttached } from '../numbers/amount.ts'
import type { NumberExpression } from '../numbers/expression.ts'
import type { Piece } from '../numbers/piece.ts'
import type { CountedNoun } from './read-noun.ts'
import { readAge, readDay, readYear } from './read-time.ts'
import { AREA_WORDS, CURRENCIES_BEFORE, LABELS, PASSED_BEFORE_UNIT, UNITS_OF } from './units.ts'

/** What a number measures or names, where it counts neither people nor things. `unit` is the piece of the unit word. */
export type Measure = { readonly of: Field; readonly unit?: number }

/** Reads one sort of measure; `noun` is the noun that would else be counted. */
export type MeasureReader = (
  pieces: readonly Piece[],
  expression: NumberExpression,
  noun: CountedNoun | undefined,
) => Measure | undefined

/** Reads what a number measures: money, shares, ages, dates, hours, distances, scores and mere names ("article 31"). */
export const readMeasure: MeasureReader = (...given) => {
  for (const read of READERS) {
    const measure = read(...given)
    if (measure) return measure
  }
  return undefined
}

const readMoney: MeasureReader = (pieces, { core, to }) => {
  if (CURRENCIES_BEFORE.has(formAt(pieces, core - 1)) || CURRENCIES_BEFORE.has(formAt(pieces, core)))
    return { of: 'money' }
  return /^[$£€¥₹]$/.test(formAt(pieces, to)) && isAttached(pieces, to) ? { of: 'money', unit: to } : undefined
}

const LOW_COUNT = new Set('one two three four five six seven eight nine 1 2 3 4 5 6 7 8 9'.split(' '))

/** "one in five", "nine out of ten": shares in small whole numbers. */
const readOdds: MeasureReader = (pieces, { from, to }) => {
  const isIn = formAt(pieces, from - 1) === 'in' && formAt(pieces, from - 2) === 'one'
  const isOutOf = (at: number): boolean =>
    formAt(pieces, at) === 'out' && formAt(pieces, at + 1) === 'of' && LOW_COUNT.has(formAt(pieces, at - 1))
  return isIn || isOutOf(to) || isOutOf(from - 2) ? { of: 'share' } : undefined
}

const LONGEST_GAP = 3
/** Behind these a unit of length or money is one of speed, of a place in a street, of weight. */
const BEHIND_OTHER: Readonly<Record<string, ReadonlySet<string>>> = {
  distance: new Set(['per', 'an']),
  block: new Set(['of']),
  pounds: new Set(['of']),
}

/** "10 percent", "a 24-hour strike", "20 square kilometres", "50km". */
const readUnit: MeasureReader = (pieces, { to }, noun) => {
  const isJoined = formAt(pieces, to) === '-' && isAttached(pieces, to)
  let unit = isJoined ? to + 1 : to
  if (formAt(pieces, unit) === 'per' && /^cents?$/.test(formAt(pieces, unit + 1))) return { of: 'share', unit }
  while (PASSED_BEFORE_UNIT.has(formAt(pieces, unit)) && unit < to + LONGEST_GAP) unit++
  const word = formAt(pieces, unit)
  if (AREA_WORDS.has(word)) return { of: 'other', unit: UNITS_OF.has(formAt(pieces, unit + 1)) ? unit + 1 : unit }
  const of = UNITS_OF.get(word)
  if (of === undefined) {
    // "40 million Bahraini dinars"
    return noun && UNITS_OF.get(formAt(pieces, noun.head)) === 'money' ? { of: 'money', unit: noun.head } : undefined
  }
  if (word === 'p' && !isAttached(pieces, unit)) return undefined
  // "Hundreds block roads": only joined or with its street is it a unit.
  if (word === 'block' && !isJoined && formAt(pieces, unit + 1) !== 'of') return undefined
  const isOther = (BEHIND_OTHER[word] ?? BEHIND_OTHER[of])?.has(formAt(pieces, unit + 1)) === true
  return { of: isOther ? 'other' : of, unit }
}

const HIGHEST_SCORE = 999
const HIGHEST_ODDS = 99

/** "3-2", "4 to 1": falling pairs are scores, votes and odds. Either number of the pair is an expression of its own. */
const readScore: MeasureReader = (pieces, { from, to, value }) => {
  const { low } = value
  if (low === undefined || low !== value.high) return undefined
  const falls = (at: number, first: number, second: number): boolean => {
    const mark = formAt(pieces, at)
    const isPair =
      mark === 'to' ? first <= HIGHEST_ODDS : mark === '-' && isAttached(pieces, at) && first <= HIGHEST_SCORE
    return isPair && second <= first
  }
  const next = Number(formAt(pieces, to + 1) || Number.NaN)
  const previous = Number(formAt(pieces, from - 2) || Number.NaN)
  return falls(to, low, next) || falls(from - 1, previous, low) ? { of: 'score' } : undefined
}

/** "article 31", "flight 17", "Covid-19", "#5": a name, not a count. */
const readLabel: MeasureReader = (pieces, { from, core, to }, noun) => {
  if (from !== core) return undefined
  const before = formAt(pieces, from - 1)
  const isAbbreviated = before === '.' && LABELS.has(formAt(pieces, from - 2)) && pieces[to]?.kind !== 'word'
  if (isAbbreviated || (LABELS.has(before) && noun?.noun?.of !== 'people')) return { of: 'other' }
  const isJoined = before === '-' && isAttached(pieces, from) && isAttached(pieces, from - 1)
  return isJoined && pieces[from - 2]?.kind === 'word' ? { of: 'other' } : undefined
}

const STREETS = new Set('street road avenue lane drive boulevard terrace crescent rue'.split(' '))
const LONGEST_STREET = 3
const HIGHEST_HOUSE = 2000

/** "10 Market Street", "at 42 upper mill road": a house. */
const readAddress: MeasureReader = (pieces, { from, core, to, value }) => {
  if (from !== core || pieces[from]?.kind !== 'digits' || (value.low ?? 0) > HIGHEST_HOUSE) return undefined
  for (let at = to; at <= to + LONGEST_STREET && pieces[at]?.kind === 'word'; at++) {
    const form = formAt(pieces, at)
    if (at > to && STREETS.has(form)) return { of: 'other' }
    if (form.endsWith('s') || form === 'on' || form === 'in' || form === 'people') return undefined
  }
  return undefined
}

const READERS: readonly MeasureReader[] = [
  readMoney,
  readOdds,
  readAge,
  readDay,
  readUnit,
  readYear,
  readScore,
  readLabel,
  readAddress,
]

import type { Interval } from '../../model/value.ts'
import { formAt, isAttached } from '../numbers/amount.ts'
import type { Piece } from '../numbers/piece.ts'
import type { MeasureReader } from './read-measure.ts'
import { BEFORE_YEAR, MONTHS, VERB_MONTHS } from './units.ts'

const OLDEST = 110
const AGED = new Set(['aged', 'age', 'ages', 'ageing', 'aging'])
const THOSE = new Set(['those', 'anyone', 'everyone', 'people', 'children', 'persons', 'women', 'men'])
const AGE_UNITS = new Set(['year', 'years', 'month', 'months', 'yr', 'yrs'])
const CLOSERS = new Set([',', '.', ')'])

const isExact = ({ low, high }: Interval): boolean => low !== undefined && low === high

/** "23-year-old", "aged 30", "a man, 31, was", "18 years of age", "those under 18". */
export const readAge: MeasureReader = (pieces, { from, core, to, value, form }, noun) => {
  const before = formAt(pieces, from - 1)
  if (AGED.has(before)) return { of: 'age' }
  const unit = formAt(pieces, to) === '-' ? to + 1 : to
  const second = formAt(pieces, unit + 1) === '-' ? unit + 2 : unit + 1
  if (AGE_UNITS.has(formAt(pieces, unit))) {
    if (/^olds?$/.test(formAt(pieces, second))) return { of: 'age', unit }
    if (formAt(pieces, second) === 'of' && formAt(pieces, second + 1) === 'age') return { of: 'age', unit }
  }
  const years = value.low ?? value.high ?? 0
  if (years < 1 || years > OLDEST) return undefined
  if ((form === 'over' || form === 'up-to') && !noun && THOSE.has(before)) return { of: 'age' }
  const isAlone = before === ',' && from === core && CLOSERS.has(formAt(pieces, to)) && pieces[core]?.kind === 'digits'
  return isAlone && isExact(value) && pieces[from - 2]?.kind === 'word' ? { of: 'age' } : undefined
}

/** Before "march" or "may" these show the month. */
const BEFORE_MONTH = new Set('on of in since by until from to the this last next every before after for'.split(' '))

/** "May 17", "17 May", "17 of May", "May 5 to 9": the number is a day of the month. */
export const readDay: MeasureReader = (pieces, { from, core, to, value }, noun) => {
  const high = value.high ?? value.low ?? 0
  if (pieces[core]?.kind !== 'digits' || from !== core) return undefined
  const behind = formAt(pieces, to) === 'of' ? to + 1 : to
  if (high <= 31 && MONTHS.has(formAt(pieces, behind))) return { of: 'time', unit: behind }
  const before = formAt(pieces, from - 1) === '.' ? from - 2 : from - 1
  if (!MONTHS.has(formAt(pieces, before)) || (high > 31 && !isYear(high))) return undefined
  const isVerb =
    VERB_MONTHS.has(formAt(pieces, before)) && noun !== undefined && !BEFORE_MONTH.has(formAt(pieces, before - 1))
  return isVerb ? undefined : { of: 'time' }
}

const isYear = (value: number): boolean => value >= 1700 && value <= 2099

const SURE_YEAR = new Set(['in', 'since', 'until', 'till', 'during', 'early', 'late', 'mid', 'year'])
const ATTRIBUTIVE_YEAR = new Set(['a', 'the', 'this', 'that'])

/** A bare number of four digits where years stand: "in 2014", "a 2014 study", "2009-10"; behind "of" only where it counts nothing. */
export const readYear: MeasureReader = (pieces, { from, core, to, value }, noun) => {
  if (isSeason(pieces, from, to)) return { of: 'time' }
  if (!/^[12]\d{3}$/.test(formAt(pieces, core)) || !isYear(value.low ?? 0)) return undefined
  const isSpan = to === core + 3 && isYear(value.high ?? 0)
  if (to !== core + 1 && !isSpan) return undefined
  const before = formAt(pieces, from - 1)
  if (SURE_YEAR.has(before)) return noun?.noun?.of === 'places' ? undefined : { of: 'time' }
  if (from !== core || noun || (formAt(pieces, to) === '-' && isAttached(pieces, to))) return undefined
  const isAttribute = ATTRIBUTIVE_YEAR.has(before) && pieces[to]?.kind === 'word'
  return isAttribute || BEFORE_YEAR.has(before) ? { of: 'time' } : undefined
}

/** Either side of "2009-10". */
function isSeason(pieces: readonly Piece[], from: number, to: number): boolean {
  const isPair = (at: number): boolean =>
    /^(?:19|20)\d\d$/.test(formAt(pieces, at)) &&
    formAt(pieces, at + 1) === '-' &&
    isAttached(pieces, at + 1) &&
    isAttached(pieces, at + 2) &&
    /^\d\d$/.test(formAt(pieces, at + 2))
  return to === from + 1 && (isPair(from) || isPair(from - 2))
}

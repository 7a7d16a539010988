import { exactly, formAt, isAttached, noAmount, type Amount } from './amount.ts'
import { valueOfDigits } from './digits.ts'
import { FRACTION_MARKS, ORDINALS, SHORT_SCALES } from './english.ts'
import type { Piece } from './piece.ts'
import { readScales } from './read-scales.ts'

/** Behind "50m" these show metres, not millions. */
const METRES = new Set(
  'high long wide deep tall away from race sprint freestyle hurdles relay radius stretch section distance below above apart'.split(
    ' ',
  ),
)
const CURRENCY_MARKS = new Set(['$', '£', '€', '¥', '₹'])
const POWERS = new Set([100, 1000, 10_000, 100_000, 1_000_000])

/** A number that begins with digits: 1,500; 2.5 million; 300k; 3 dozen. Ordinals, decades, days and hours are no amounts. */
export function readFigure(pieces: readonly Piece[], at: number): Amount {
  const figure = valueOfDigits(formAt(pieces, at))
  if (!figure) return noAmount(at + 1)
  const touching = isAttached(pieces, at + 1) ? formAt(pieces, at + 1) : ''
  const fraction = FRACTION_MARKS.get(touching)
  if (fraction !== undefined) return asDigits(readScales(pieces, figure.value + fraction, at + 2))
  if (touching === "'" && formAt(pieces, at + 2) === 's') return readPluralFigure(figure.value, at + 3)
  if (touching !== '' && pieces[at + 1]?.kind === 'word') return readSuffixed(pieces, at, figure.value)
  if (formAt(pieces, at + 1) === 'th') return noAmount(at + 2)
  const scaled = readScales(pieces, figure.value, at + 1)
  if (figure.dotted && scaled.scale > 1) return asDigits(readScales(pieces, figure.value / 1000, at + 1))
  const short = formAt(pieces, at + 1) === 'm' ? undefined : SHORT_SCALES.get(formAt(pieces, at + 1))
  if (short !== undefined) return exactly(figure.value * short, at + 2, { style: 'digits', scale: short })
  return asDigits(scaled)
}

const asDigits = (amount: Amount): Amount => ({ ...amount, style: 'digits' })

/** A figure that touches a word: "300k", "100s", "20th", "5km". */
function readSuffixed(pieces: readonly Piece[], at: number, value: number): Amount {
  const suffix = formAt(pieces, at + 1)
  const short = SHORT_SCALES.get(suffix)
  if (short !== undefined && !isMetres(pieces, at, value))
    return exactly(value * short, at + 2, { style: 'digits', scale: short })
  if (suffix === 's') return readPluralFigure(value, at + 2)
  if (ORDINALS.has(suffix)) return noAmount(at + 2)
  return asDigits(readScales(pieces, value, at + 1))
}

function isMetres(pieces: readonly Piece[], at: number, value: number): boolean {
  if (formAt(pieces, at + 1) !== 'm' || CURRENCY_MARKS.has(formAt(pieces, at - 1))) return false
  // "a 50m banner" is one thing of fifty metres.
  if (formAt(pieces, at - 1) === 'a') return true
  const next = formAt(pieces, at + 2)
  return value >= 100 || (next === '-' && isAttached(pieces, at + 2)) || METRES.has(next)
}

/** "100s" is hundreds; "1990s" and "20s" are years. */
function readPluralFigure(value: number, next: number): Amount {
  return POWERS.has(value)
    ? { low: 2 * value, high: 10 * value - 1, next, style: 'vague', scale: value }
    : noAmount(next)
}

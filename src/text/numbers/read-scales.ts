import { exactly, formAt, stepToWord, type Amount } from './amount.ts'
import { PLURAL_SCALES, SCALES } from './english.ts'
import type { Piece } from './piece.ts'

const LARGEST = Number.MAX_SAFE_INTEGER

/** What a scale word multiplies by, singular or plural ("two hundreds"); nothing for other words. */
export function scaleAt(pieces: readonly Piece[], at: number): number | undefined {
  const word = formAt(pieces, at)
  return SCALES.get(word) ?? (word === 'tens' ? undefined : PLURAL_SCALES.get(word)?.scale)
}

/** The piece behind "and a half", with blanks or hyphens. */
function behindHalf(pieces: readonly Piece[], at: number): number | undefined {
  let next = at
  for (const word of ['and', 'a', 'half']) {
    const here = stepToWord(pieces, next)
    if (here < 0 || formAt(pieces, here) !== word) return undefined
    next = here + 1
  }
  return next
}

/** `value` times the scale words at `at`: "two | and a half thousand", "2.5 | million", "a | million and a half". */
export function readScales(pieces: readonly Piece[], value: number, at: number): Amount {
  const half = behindHalf(pieces, at)
  let total = half === undefined ? value : value + 0.5
  let next = half ?? at
  let last = 1
  for (let here = stepToWord(pieces, next); here >= 0; here = stepToWord(pieces, next)) {
    const scale = scaleAt(pieces, here)
    // "1 thousands of" is a list's number and a vague word.
    if (scale === undefined || total * scale > LARGEST || (total === 1 && PLURAL_SCALES.has(formAt(pieces, here))))
      break
    total *= scale
    last = scale
    next = here + 1
  }
  const more = last > 1 && half === undefined ? behindHalf(pieces, next) : undefined
  return exactly(more === undefined ? total : total + last / 2, more ?? next, { style: 'words', scale: last })
}

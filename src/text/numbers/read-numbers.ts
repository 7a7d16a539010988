import { cite } from '../../model/evidence.ts'
import type { Interval } from '../../model/value.ts'
import type { Found } from '../found.ts'
import type { NumberExpression } from './expression.ts'
import type { Piece } from './piece.ts'
import { readExpression } from './read-expression.ts'
import { scanPieces } from './scan-pieces.ts'

/**
 * Every number that an English text writes, in digits or words, with its bound words: "Over 300", "two and a half thousand",
 * "dozens". Ordinals, decades, days and hours are no numbers. What a number counts is for `readSizes`.
 */
export function readNumbers(text: string): readonly Found<Interval>[] {
  const pieces = scanPieces(text)
  return readExpressions(pieces).map(({ from, to, value, form }) => ({
    ...cite({ text }, spanOf(pieces, from, to)),
    value,
    rule: `number.${form}`,
  }))
}

/** The number expressions among the pieces of a text, in order; none overlaps another. */
export function readExpressions(pieces: readonly Piece[]): readonly NumberExpression[] {
  const found: NumberExpression[] = []
  for (let at = 0; at < pieces.length;) {
    const read = readExpression(pieces, at)
    if (read && 'value' in read) found.push(read)
    at = read ? ('value' in read ? read.to : read.step) : at + 1
  }
  return found
}

/** The words from piece `from` to piece `to`, half open. */
export function spanOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 }
}

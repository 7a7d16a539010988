import { formAt, stepToWord, type Amount } from './amount.ts'
import { PRONOUN_AFTER_ONE, PRONOUN_BEFORE_ONE } from './english.ts'
import type { Piece } from './piece.ts'
import { readCardinal } from './read-cardinal.ts'
import { readFigure } from './read-figure.ts'
import { readScales, scaleAt } from './read-scales.ts'
import { readVague } from './read-vague.ts'

export type AmountOptions = {
  /** "and" carries a number on ("a hundred and fifty"); behind "between" it does not. */
  readonly joins: boolean
  /** A bound word stands before it, so that "one" is the number: "at least one". */
  readonly bounded: boolean
}

/** The amount that starts at piece `at`. */
export function readAmount(pieces: readonly Piece[], at: number, options: AmountOptions): Amount | undefined {
  const piece = pieces[at]
  if (!piece || piece.kind === 'mark' || piece.kind === 'break') return undefined
  if (piece.kind === 'digits') return readFigure(pieces, at)
  switch (piece.form) {
    case 'a':
    case 'an':
      return readAfterArticle(pieces, at) ?? readVague(pieces, at)
    case 'half':
    case 'quarter':
      return readPart(pieces, at)
    case 'one':
      return !options.bounded && isPronoun(pieces, at) ? undefined : readCardinal(pieces, at, options.joins)
    default:
      return readVague(pieces, at) ?? readCardinal(pieces, at, options.joins)
  }
}

const FILLERS = new Set(['good', 'full', 'whole', 'cool', 'round'])
const ROUND = /^1[0,. ]+$/

/** "a dozen", "a hundred and fifty", "a half-dozen", "a quarter of a million", "a 100". */
function readAfterArticle(pieces: readonly Piece[], at: number): Amount | undefined {
  const next = FILLERS.has(formAt(pieces, at + 1)) ? at + 2 : at + 1
  const word = formAt(pieces, next)
  if (word === 'half' || word === 'quarter') return readPart(pieces, next)
  if (pieces[next]?.kind === 'digits') return ROUND.test(word) && next === at + 1 ? readFigure(pieces, next) : undefined
  return pieces[next]?.kind === 'word' && scaleAt(pieces, next) !== undefined
    ? readCardinal(pieces, next, true)
    : undefined
}

/** "half a million", "half-dozen", "quarter of a million". */
function readPart(pieces: readonly Piece[], at: number): Amount | undefined {
  let here = stepToWord(pieces, at + 1)
  if (formAt(pieces, here) === 'of') here = stepToWord(pieces, here + 1)
  if (formAt(pieces, here) === 'a') here = stepToWord(pieces, here + 1)
  if (here < 0 || scaleAt(pieces, here) === undefined) return undefined
  return readScales(pieces, formAt(pieces, at) === 'half' ? 0.5 : 0.25, here)
}

/** "one of the", "no one", "one another", "this one"; "one" before a mark stands for something said before. */
function isPronoun(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at + 1]
  if (PRONOUN_BEFORE_ONE.has(formAt(pieces, at - 1))) return true
  if (!behind) return at > 0
  if (behind.kind === 'break') return true
  if (behind.kind === 'mark') return behind.form !== '-' || behind.gap
  return PRONOUN_AFTER_ONE.has(behind.form)
}

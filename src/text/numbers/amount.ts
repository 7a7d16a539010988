import type { Piece } from './piece.ts'

/**
 * An amount without its bound words. `style` says how it is written: `few` is a small vague amount that stands alone
 * ("several", "a handful"); `ordinal` is no amount at all ("twenty-fifth", "two thirds", "1990s") but words to step over.
 * `scale` is the last scale word, 1 where there is none: the first end of a range may share it ("two or three hundred").
 */
export type Amount = {
  readonly low: number
  readonly high: number
  readonly next: number
  readonly style: 'digits' | 'words' | 'vague' | 'few' | 'ordinal'
  readonly scale: number
}

/** 1.1 million is 1100000.0000000002 by multiplication. */
const FLOAT_ERROR = 1e-6

/** An amount that is one number; a fraction widens to the whole numbers around it. */
export function exactly(value: number, next: number, how: Pick<Amount, 'style' | 'scale'>): Amount {
  const nearest = Math.round(value)
  const whole = Math.abs(value - nearest) < FLOAT_ERROR ? nearest : value
  return { low: Math.floor(whole), high: Math.ceil(whole), next, ...how }
}

/** Words up to `next` that look like an amount and are none. */
export function noAmount(next: number): Amount {
  return { low: 0, high: 0, next, style: 'ordinal', scale: 1 }
}

/** The lower-case form of piece `at`, empty outside the text. */
export function formAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.form ?? ''
}

/** True when piece `at` touches the one before it. */
export function isAttached(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.gap === false
}

/** The word at `at`, over one hyphen that touches both its neighbours ("two-dozen"); -1 where there is none. */
export function stepToWord(pieces: readonly Piece[], at: number): number {
  const isHyphen = formAt(pieces, at) === '-' && isAttached(pieces, at) && isAttached(pieces, at + 1)
  const next = isHyphen ? at + 1 : at
  return pieces[next]?.kind === 'word' ? next : -1
}

import { formAt, isAttached, type Amount } from './amount.ts'
import { BOUNDS_BEFORE, RISING } from './bounds.ts'
import { matchPhrase } from './phrases.ts'
import type { Piece } from './piece.ts'
import { readAmount } from './read-amount.ts'
import { scaleAt } from './read-scales.ts'

/** A dash with blanks around it may as well part two clauses; only ends this near each other are taken for a range. */
const SPACED_RATIO = 4

/** "2,000 to 3,000", "35-40", "two or three hundred", "hundreds, perhaps thousands" from its first amount on. */
export function readRange(
  pieces: readonly Piece[],
  { first, between }: { readonly first: Amount; readonly between: boolean },
): Amount | undefined {
  const rises = first.style === 'vague' && !between ? matchPhrase(pieces, first.next, RISING) : undefined
  const next = rises?.next ?? behindConnector(pieces, first.next, between)
  if (next === undefined) return undefined
  const start = matchPhrase(pieces, next, BOUNDS_BEFORE)?.next ?? next
  const second = readAmount(pieces, start, { joins: true, bounded: true })
  if (!second || second.style === 'ordinal') return undefined
  if (rises) {
    const low = first.low * (pieces[first.next]?.form === ',' ? 1 : sharedScale(pieces, start))
    return second.style === 'vague' && second.low > low ? { ...second, low } : undefined
  }
  if (isSingle(first) !== isSingle(second)) return undefined
  const low = shareScale(first, second)
  const isTooWide = pieces[first.next]?.form === '-' && pieces[next]?.gap === true && second.high > SPACED_RATIO * low
  return low < second.high && !isTooWide ? { ...second, low, style: first.style } : undefined
}

/** "tens or even hundreds | of thousands" are tens of thousands as well. */
function sharedScale(pieces: readonly Piece[], at: number): number {
  return formAt(pieces, at + 1) === 'of' ? (scaleAt(pieces, at + 2) ?? 1) : 1
}

const isSingle = (amount: Amount): boolean => amount.style === 'digits' || amount.style === 'words'

/** The piece behind what joins two ends; behind "between" that may be "and". */
function behindConnector(pieces: readonly Piece[], at: number, between: boolean): number | undefined {
  const word = formAt(pieces, at)
  if (word === 'to' || word === 'or' || (between && word === 'and')) return at + 1
  if (word !== '-') return undefined
  const isClosed = isAttached(pieces, at) === isAttached(pieces, at + 1)
  const to = formAt(pieces, at + 1) === 'to' && isAttached(pieces, at + 1) && formAt(pieces, at + 2) === '-'
  return to ? at + 3 : isClosed ? at + 1 : undefined
}

/** The first end, with the scale of the second where it was left out: "2 to 3 million", "50-60,000". */
function shareScale(first: Amount, second: Amount): number {
  if (first.scale > 1 || !isSingle(first)) return first.low
  if (second.scale > 1) {
    const shared = first.low * second.scale
    return shared < second.high ? shared : first.low
  }
  const thousands = second.high / 1000
  const isShared = Number.isInteger(thousands) && first.low < thousands && first.low * 10 >= thousands
  return isShared && second.style === 'digits' && first.style === 'digits' ? first.low * 1000 : first.low
}

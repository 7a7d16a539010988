import { exactly, formAt, noAmount, stepToWord, type Amount } from './amount.ts'
import { ORDINALS, TENS, UNITS } from './english.ts'
import type { Piece } from './piece.ts'
import { readScales, scaleAt } from './read-scales.ts'

/** A number in words: "two thousand three hundred and fifty", "twenty-five", "three dozen", "hundred". `joins` lets "and" carry on. */
export function readCardinal(pieces: readonly Piece[], at: number, joins: boolean): Amount | undefined {
  const group = readGroup(pieces, at, joins)
  if (!group) return undefined
  let sum: Amount = group
  for (let more = readMore(pieces, sum, joins); more; more = readMore(pieces, sum, joins)) sum = more
  const behind = stepToWord(pieces, sum.next)
  if (behind < 0 || !ORDINALS.has(formAt(pieces, behind))) return sum
  return readQuarters(pieces, behind, sum) ?? noAmount(behind + 1)
}

const HUNDREDS = new Set(['hundred', 'hundreds'])

/** A number below a thousand, then scale words: "three hundred and fifty | thousand"; a scale word alone counts once. */
function readGroup(pieces: readonly Piece[], at: number, joins: boolean): Amount | undefined {
  const below = readBelowHundred(pieces, at)
  const next = below?.next ?? at
  const hundred = stepToWord(pieces, next)
  if (hundred < 0 || !HUNDREDS.has(formAt(pieces, hundred))) {
    const group = readScales(pieces, below?.value ?? 1, next)
    return group.next === at ? undefined : group
  }
  const rest = readRest(pieces, hundred + 1, joins)
  const value = (below?.value ?? 1) * 100 + (rest?.value ?? 0)
  const group = readScales(pieces, value, rest?.next ?? hundred + 1)
  return group.scale === 1 && !rest ? { ...group, scale: 100 } : group
}

/** What follows the hundreds, with "and" or without; not where it has hundreds or dozens of its own. */
function readRest(pieces: readonly Piece[], at: number, joins: boolean): ReturnType<typeof readBelowHundred> {
  const here = stepToWord(pieces, at)
  const isJoined = here >= 0 && formAt(pieces, here) === 'and'
  const start = isJoined ? stepToWord(pieces, here + 1) : here
  if (start < 0 || (isJoined && !joins)) return undefined
  const rest = readBelowHundred(pieces, start)
  const behind = rest ? stepToWord(pieces, rest.next) : -1
  return behind >= 0 && (scaleAt(pieces, behind) ?? 1000) < 1000 ? undefined : rest
}

function readBelowHundred(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const word = formAt(pieces, at)
  const unit = UNITS.get(word)
  if (unit !== undefined) return { value: unit, next: at + 1 }
  const ten = TENS.get(word)
  if (ten === undefined) return undefined
  const behind = stepToWord(pieces, at + 1)
  const ones = behind < 0 ? undefined : UNITS.get(formAt(pieces, behind))
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: ten + ones, next: behind + 1 }
    : { value: ten, next: at + 1 }
}

/** What carries a number on behind its thousands: "two thousand | three hundred", "a thousand | and one". */
function readMore(pieces: readonly Piece[], sum: Amount, joins: boolean): Amount | undefined {
  if (sum.scale < 1000 || sum.low !== sum.high) return undefined
  const here = stepToWord(pieces, sum.next)
  const isJoined = here >= 0 && formAt(pieces, here) === 'and'
  const at = isJoined ? stepToWord(pieces, here + 1) : here
  if (at < 0 || (isJoined && !joins) || scaleAt(pieces, at) !== undefined) return undefined
  const group = readGroup(pieces, at, joins)
  if (!group || group.low !== group.high || group.low >= sum.scale || group.scale >= sum.scale) return undefined
  return exactly(sum.low + group.low, group.next, { style: 'words', scale: group.scale })
}

/** "three quarters of a million". */
function readQuarters(pieces: readonly Piece[], at: number, count: Amount): Amount | undefined {
  const parts = formAt(pieces, at)
  const share = parts === 'quarters' ? 4 : parts === 'thirds' ? 3 : 0
  if (share === 0 || formAt(pieces, at + 1) !== 'of' || formAt(pieces, at + 2) !== 'a') return undefined
  const scale = scaleAt(pieces, at + 3)
  return scale === undefined ? undefined : exactly((count.low / share) * scale, at + 4, { style: 'words', scale })
}

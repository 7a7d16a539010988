import type { Interval } from '../../model/value.ts'
import type { Counted as Field } from '../found.ts'
import { formAt } from '../numbers/amount.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'
import { endOf, linkOf } from './inherit-field.ts'

/** Two counts that the words add up: the pair's places in the list, and its hull. */
export type Sum = {
  readonly first: number
  readonly second: number
  readonly from: number
  readonly to: number
  readonly value: Interval
  readonly of: Field
}

const SUMMED: ReadonlySet<Field> = new Set(['people', 'officers', 'arrested', 'injured', 'killed', 'other'])
const FARTHEST = 7
const ADDING = new Set(['plus', '+', 'along', 'together'])
const MORE = new Set(['another', 'additional', 'further', 'more', 'extra'])

/**
 * Sums that the words make: "two women and a man were hurt", "11,500 people with another 2,000 outside", "two dozen plus about
 * 200". Longer lists and pairs behind a comma are left as they are told.
 */
export function sumCountings(pieces: readonly Piece[], countings: readonly Counting[]): readonly Sum[] {
  const sums: Sum[] = []
  for (let i = 1; i < countings.length; i++) {
    const [first, second] = [countings[i - 1], countings[i]]
    const of = first && second && commonField(first.of, second.of)
    if (!first || !second || !of || sums.at(-1)?.second === i - 1) continue
    const isPair =
      isCoordinated(pieces, first, second) &&
      !isInList(pieces, countings[i - 2], first) &&
      !isInList(pieces, second, countings[i + 1])
    if (!isPair && !isAdded(pieces, first, second)) continue
    sums.push({
      first: i - 1,
      second: i,
      from: first.expression.from,
      to: endOf(second),
      value: add(first, second),
      of: first.of,
    })
  }
  return sums
}

/** What both count; a bare number counts what its neighbour does. */
function commonField(first: Field, second: Field): Field | undefined {
  if (first === second || second === 'other') return SUMMED.has(first) ? first : undefined
  return first === 'other' && SUMMED.has(second) ? second : undefined
}

/** "300 students and 200 teachers": each with its own noun, so that the one is no part of the other. */
function isCoordinated(pieces: readonly Piece[], first: Counting, second: Counting): boolean {
  const link = formAt(pieces, endOf(first))
  return (
    (link === 'and' || link === '&' || link === 'plus') &&
    linkOf(pieces, first, second) === 'and' &&
    !!first.noun &&
    !!second.noun
  )
}

const isInList = (pieces: readonly Piece[], first: Counting | undefined, second: Counting | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  SUMMED.has(first.of) &&
  ['and', 'apart'].includes(linkOf(pieces, first, second) ?? '')

/** "another 600", "30 more", "plus about 200". */
function isAdded(pieces: readonly Piece[], first: Counting, second: Counting): boolean {
  const start = endOf(first)
  const from = second.expression.from
  if (from < start || from - start > FARTHEST) return false
  const between = pieces.slice(start, from).map(({ form }) => form)
  const isNext = between.every((form) =>
    /^[,;.…+]$|^(?:and|with|along|together|plus|an?|people|group|of|further|additional|another)$/.test(form),
  )
  if (!isNext) return false
  const isMore = between.some((form) => MORE.has(form)) || MORE.has(formAt(pieces, second.expression.to))
  return isMore || formAt(pieces, from + 1) === 'further' || between.some((form) => ADDING.has(form))
}

function add(first: Counting, second: Counting): Interval {
  const [a, b] = [first.expression.value, second.expression.value]
  const low = (a.low ?? a.high ?? 0) + (b.low ?? b.high ?? 0)
  const high = (a.high ?? a.low ?? 0) + (b.high ?? b.low ?? 0)
  const opens = a.high === undefined || b.high === undefined
  const sinks = a.low === undefined || b.low === undefined
  return opens ? { low } : sinks ? { high } : { low, high }
}

import { formAt } from '../numbers/amount.ts'
import { matchPhrase, phrases } from '../numbers/phrases.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'
import { endOf } from './inherit-field.ts'

const REACHES = ['across', 'around', 'throughout', 'all over', 'all across', 'in the whole', 'in the entire']
const WHOLES = 'country nation state region world globe continent island province kingdom territory city'.split(' ')
const PLURALS = ['several', 'many', 'various', 'different', 'other', 'major', 'dozens of', 'scores of']

/** Say by themselves that a count is of many places or days. */
const SUMMING = phrases<true>([
  [true, 'nationwide|worldwide|countrywide|statewide|citywide|across europe|every day|each day|this year|this month'],
  [
    true,
    REACHES.flatMap((reach) => WHOLES.map((whole) => `${reach} ${reach.startsWith('in ') ? '' : 'the '}${whole}`)).join(
      '|',
    ),
  ],
  [
    true,
    PLURALS.flatMap((many) => ['cities', 'towns', 'places', 'regions'].map((place) => `in ${many} ${place}`)).join('|'),
  ],
  [
    true,
    'in cities across|in towns across|in cities and towns|in towns and cities|at rallies across|at protests across',
  ],
  [
    true,
    'in recent days|in recent weeks|in recent months|in recent years|over the last|over the past|in the past|in the last',
  ],
  [true, 'since the beginning of|since the start of|since last|since it began|since they began|so far this'],
  [
    true,
    ['protests', 'unrest', 'demonstrations', 'uprising', 'strike', 'crackdown']
      .map((event) => `since the ${event}`)
      .join('|'),
  ],
])
const SPREADING = new Set(['in', 'across', 'over', 'during', 'throughout', 'at', 'from'])
const SPANS = new Set(['days', 'weeks', 'months', 'years', 'nights'])
const ENDS = new Set(['.', '!', '?', ';', ':', '\n', ','])
const FARTHEST = 12
const LEAD = 5

/** True where the words around a count say that it is a sum over places or days: "across the country", "in 20 cities", "over three days". */
export function isTotal(pieces: readonly Piece[], counting: Counting, next: readonly Counting[]): boolean {
  if (counting.measure) return false
  const end = endOf(counting)
  for (let at = end; at < end + FARTHEST && !ENDS.has(formAt(pieces, at)); at++) {
    if (matchPhrase(pieces, at, SUMMING) || isSpread(pieces, at, next)) return true
  }
  const from = counting.expression.from
  for (let at = Math.max(0, from - LEAD); at < from; at++) {
    const match = matchPhrase(pieces, at, SUMMING)
    if (match && match.next <= from) return true
  }
  return false
}

/** "in 20 cities", "over three days": a preposition before a count of places or days. */
function isSpread(pieces: readonly Piece[], at: number, next: readonly Counting[]): boolean {
  if (!SPREADING.has(formAt(pieces, at))) return false
  const spread = next.find(
    ({ expression }) => expression.core === at + 1 || expression.from === at + 1 || expression.from === at,
  )
  if (!spread || (spread.expression.value.high ?? 2) < 2) return false
  if (spread.measure)
    return (
      spread.measure.of === 'time' &&
      SPANS.has(formAt(pieces, spread.measure.unit ?? -1)) &&
      formAt(pieces, spread.expression.to) !== '-'
    )
  return spread.of === 'places'
}

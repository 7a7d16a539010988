import { cite } from '../../model/evidence.ts'
import type { SizeFound } from '../found.ts'
import type { Piece } from '../numbers/piece.ts'
import { spanOf } from '../numbers/read-numbers.ts'
import { scanPieces } from '../numbers/scan-pieces.ts'
import type { Counting } from './counting.ts'
import { isTotal } from './is-total.ts'
import { rateCrowd } from './rate-crowd.ts'
import { readCountings } from './read-countings.ts'
import { sumCountings, type Sum } from './sum-countings.ts'

/** How a text is read. `language` is BCP 47; without it English is assumed. Other languages have no reader yet and give nothing. */
export type SizeOptions = { readonly language?: string }

/** Every count of people or things, and every measure, that a text gives, in its order. Dates and hours are `time`. */
export function readSizes(text: string, { language = 'en' }: SizeOptions = {}): readonly SizeFound[] {
  if (!/^en(?:-|$)/i.test(language)) return []
  const pieces = scanPieces(text)
  const countings = readCountings(pieces)
  const counts = countings.filter(({ measure }) => !measure)
  const sums = sumCountings(pieces, counts)
  const inSum = new Set(sums.flatMap(({ first, second }) => [counts[first], counts[second]]))
  const found = countings.map((counting, i): SizeFound => {
    const size = toFound(text, pieces, counting)
    const total = isTotal(pieces, counting, countings.slice(i + 1, i + LOOK_AHEAD))
    const part = inSum.has(counting)
    return total || part ? { ...size, ...(total && { total }), ...(part && { part }) } : size
  })
  return [...sums.map((sum) => sumFound(text, pieces, { sum, counts })), ...found].sort((a, b) => a.start - b.start)
}

/** How many counts behind a number may tell over how many places or days it is summed. */
const LOOK_AHEAD = 5

function toFound(text: string, pieces: readonly Piece[], counting: Counting): SizeFound {
  const { expression, measure, noun, of } = counting
  const { from, to, value, form } = expression
  const isLabel = measure?.of === 'other' && measure.unit === undefined
  const size = { ...cite({ text }, spanOf(pieces, from, to)), value, rule: `size.${isLabel ? 'label' : form}`, of }
  if (!noun && of !== 'people') return size
  return {
    ...size,
    ...(noun && { noun: cite({ text }, spanOf(pieces, noun.from, noun.to)) }),
    ...(of === 'people' && { crowd: rateCrowd(pieces, counting) }),
  }
}

type Summed = { readonly sum: Sum; readonly counts: readonly Counting[] }

/** A sum speaks for a crowd as its parts do. */
function sumFound(text: string, pieces: readonly Piece[], { sum, counts }: Summed): SizeFound {
  const { from, to, value, of, first, second } = sum
  const parts = [counts[first], counts[second]].filter((part) => part !== undefined)
  return {
    ...cite({ text }, spanOf(pieces, from, to)),
    value,
    rule: 'size.sum',
    of,
    ...(of === 'people' && { crowd: Math.max(...parts.map((part) => rateCrowd(pieces, part))) }),
  }
}

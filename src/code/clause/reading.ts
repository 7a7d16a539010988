import type { BlockRole } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { DateFound, PlaceFound, QuoteFound, SizeFound } from '../../text/found.ts'
import type { NameFound } from '../../text/names/name-found.ts'
import type { Sentence } from '../../text/syntax/token.ts'

/** A sentence with its place in the report and the role of its block. */
export type ReadSentence = Sentence & { readonly index: number; readonly role: BlockRole; readonly block: number }

/** What the readers found in a report's text: all that the coders lean on. Every list is in text order. */
export type Reading = {
  readonly text: string
  readonly published: string | undefined
  readonly sentences: readonly ReadSentence[]
  readonly sizes: readonly SizeFound[]
  readonly dates: readonly DateFound[]
  readonly places: readonly PlaceFound[]
  readonly names: readonly NameFound[]
  readonly quotes: readonly QuoteFound[]
}

/** The items of a list in text order that lie in `span`; found by halving, so cheap to call for every sentence. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const from = firstAt(items, span.start)
  let to = from
  while (to < items.length && (items[to]?.end ?? 0) <= span.end) to++
  return items.slice(from, to)
}

/** The sentence that holds `offset`, or the one before it when it falls between two. */
export function sentenceAt(sentences: readonly ReadSentence[], offset: number): ReadSentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

function firstAt(items: readonly Span[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

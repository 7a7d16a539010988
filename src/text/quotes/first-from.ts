import type { Span } from '../../model/span.ts'

/** The index of the first of the spans, sorted by start, that starts at `start` or behind it; their number when none does. */
export function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

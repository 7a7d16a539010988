import type { Span } from '../../model/span.ts'

/** Words that something is marked on: `id` names the statement or event, `look` how they are marked. */
export type Mark<Look extends string = string> = Span & { readonly id: string; readonly look: Look }

/** A run of text on which the same marks lie, the narrowest mark first. */
export type Segment<Look extends string = string> = Span & { readonly marks: readonly Mark<Look>[] }

/**
 * Cuts a range of text wherever a mark begins or ends, so that marks may overlap in any way. The segments cover the range without
 * gaps, in order; joined they are the text as it was. Linear in the range's marks but for their sorting.
 */
export function segmentText<Look extends string>(range: Span, marks: readonly Mark<Look>[]): readonly Segment<Look>[] {
  const inside = marks.filter((mark) => mark.start < range.end && range.start < mark.end && mark.start < mark.end)
  const starts = inside.toSorted((a, b) => a.start - b.start)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    if (start > range.start) cuts.add(start)
    if (end < range.end) cuts.add(end)
  }
  const places = [...cuts].toSorted((a, b) => a - b)
  const segments: Segment<Look>[] = []
  let open: Mark<Look>[] = []
  let next = 0
  for (const [place, start] of places.entries()) {
    const end = places[place + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark !== undefined && mark.start <= start; mark = starts[next]) {
      if (mark.end > start) open.push(mark)
      next += 1
    }
    segments.push({ start, end, marks: open.toSorted(narrowestFirst) })
  }
  return segments
}

function narrowestFirst(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || a.start - b.start || (a.id < b.id ? -1 : 1)
}

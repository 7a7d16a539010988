import type { Attribution } from './attribution.ts'

/** An attribution that stands on its own, with those that its content holds ("police said the mayor had announced ..."). */
export type Settled = { readonly attribution: Attribution; readonly within: readonly Attribution[] }

/** Puts attributions whose cue lies in the content of another into it; of two that lie in each other the first one given stays. */
export function settleAttributions(given: readonly Attribution[]): readonly Settled[] {
  const byCue = given
    .map((attribution, rank) => ({ attribution, rank }))
    .sort((a, b) => a.attribution.cue.start - b.attribution.cue.start)
  const cues = byCue.map(({ attribution }) => attribution.cue.start)
  const holder = new Map<number, number>()
  given.forEach((outer, rank) => {
    for (
      let at = firstFrom(cues, outer.content.start);
      at < byCue.length && (cues[at] ?? 0) < outer.content.end;
      at += 1
    ) {
      const inner = byCue[at]
      if (inner === undefined || inner.rank === rank) continue
      if (holdsCue(inner.attribution, outer) && inner.rank < rank) continue
      const held = given[holder.get(inner.rank) ?? -1]
      if (held === undefined || lengthOf(outer) < lengthOf(held)) holder.set(inner.rank, rank)
    }
  })
  const within = new Map<number, Attribution[]>()
  for (const [inner, outer] of holder) {
    const attribution = given[inner]
    if (attribution !== undefined) within.set(outer, [...(within.get(outer) ?? []), attribution])
  }
  return given.flatMap((attribution, rank) =>
    holder.has(rank) ? [] : [{ attribution, within: within.get(rank) ?? [] }],
  )
}

function holdsCue(outer: Attribution, inner: Attribution): boolean {
  return outer.content.start <= inner.cue.start && inner.cue.start < outer.content.end
}

function lengthOf({ content }: Attribution): number {
  return content.end - content.start
}

function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

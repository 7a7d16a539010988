import { overlaps, type Span } from '../../model/span.ts'

/** Something that stands on words. Only things of the same `group` can be paired. */
export type Placed<T> = { readonly thing: T; readonly group: string; readonly spans: readonly Span[] }

type Pair<T> = { readonly before: T; readonly after: T; readonly rank: number; readonly shared: number }

/**
 * Pairs of things that stand on overlapping words, each thing in one pair at most: those that `rank` puts higher first, then those
 * that share more words, then in the order given; those that it gives no rank, never. A sweep over the text, not over all pairs.
 */
export function pairUp<T>(
  before: readonly Placed<T>[],
  after: readonly Placed<T>[],
  rank: (before: T, after: T) => number | undefined,
): ReadonlyMap<T, T> {
  const groups = groupsOf(after)
  const pairs = [...groupsOf(before)].flatMap(([group, list]) =>
    overlapsOf(list, groups.get(group) ?? []).flatMap((found): readonly Pair<T>[] => {
      const level = rank(found.before, found.after)
      return level === undefined ? [] : [{ ...found, rank: level }]
    }),
  )
  const matched = new Map<T, T>()
  const taken = new Set<T>()
  for (const pair of pairs.sort((a, b) => b.rank - a.rank || b.shared - a.shared)) {
    if (matched.has(pair.before) || taken.has(pair.after)) continue
    matched.set(pair.before, pair.after)
    taken.add(pair.after)
  }
  return matched
}

function groupsOf<T>(list: readonly Placed<T>[]): ReadonlyMap<string, readonly Placed<T>[]> {
  const groups = new Map<string, Placed<T>[]>()
  for (const one of list) {
    const known = groups.get(one.group)
    if (known) known.push(one)
    else groups.set(one.group, [one])
  }
  return groups
}

// What stands on the same words as so many others is found no partner beyond them: pairs grow with the text, whatever is handed in.
const MOST_AT_A_SPOT = 64

type Spot<T> = { readonly thing: T; readonly span: Span }

function spotsOf<T>(list: readonly Placed<T>[]): readonly Spot<T>[] {
  return list
    .flatMap(({ thing, spans }) => spans.map((span) => ({ thing, span })))
    .sort((a, b) => a.span.start - b.span.start)
}

function overlapsOf<T>(before: readonly Placed<T>[], after: readonly Placed<T>[]): readonly Omit<Pair<T>, 'rank'>[] {
  const found: { before: T; after: T; shared: number }[] = []
  const waiting = spotsOf(after)
  let next = 0
  let open: readonly Spot<T>[] = []
  for (const { thing, span } of spotsOf(before)) {
    const reached: Spot<T>[] = open.filter((spot) => spot.span.end > span.start)
    for (let spot = waiting[next]; spot && spot.span.start < span.end; spot = waiting[next]) {
      reached.push(spot)
      next += 1
    }
    open = reached
    let partners = 0
    for (const spot of open) {
      if (partners === MOST_AT_A_SPOT) break
      if (!overlaps(span, spot.span)) continue
      partners += 1
      const shared = Math.min(span.end, spot.span.end) - Math.max(span.start, spot.span.start)
      found.push({ before: thing, after: spot.thing, shared })
    }
  }
  return found
}

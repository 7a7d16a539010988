import type { Element } from '../tree/node.ts'
import { bodyTierOf } from '../signs/body-sign.ts'
import type { TitleFound } from './find-titles.ts'
import type { Run } from './run.ts'

/** The elements that hold the article, in document order and none inside another, and the rule that chose them. */
export type Region = { readonly elements: readonly Element[]; readonly rule: string }

/** The share of the page's running text that elements named as the article must hold to be believed. */
const MIN_SHARE = 0.4
/** A child that holds this share of its parent's running text holds the article. */
const NARROWING_SHARE = 0.8
/** Running text, and share of the page's, that the element around the title must hold to be the article. */
const MIN_SCOPE = 250
const MIN_SCOPE_SHARE = 0.2

/** Where the article stands, from the running text below each element and from what the elements are called. */
export function findRegion(root: Element, runs: readonly Run[], titles: readonly TitleFound[]): Region {
  const good = sumGood(runs)
  const scope = findScope(
    good,
    root,
    titles.map((title) => ({ run: runs[title.at], score: title.score })),
  )
  return findNamed(good, scope) ?? { elements: [narrow(scope, good)], rule: 'densest' }
}

/** The article element that holds the title and enough running text: the body is looked for in it and nowhere else. */
function findScope(
  good: ReadonlyMap<Element, number>,
  root: Element,
  titles: readonly { readonly run: Run | undefined; readonly score: number }[],
): Element {
  const total = good.get(root) ?? 0
  const surest = titles.reduce((best, title) => Math.max(best, title.score), 0)
  for (const { run, score } of titles) {
    if (run === undefined || score < surest) continue
    for (let at: Element | null = run.element; at !== null; at = at.parent) {
      const share = good.get(at) ?? 0
      if (share >= MIN_SCOPE && share >= total * MIN_SCOPE_SHARE && (bodyTierOf(at) ?? 3) < 3) return at
    }
  }
  return root
}

/** Running text below each element that has any; runs in dropped parts do not count. */
function sumGood(runs: readonly Run[]): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>()
  for (const run of runs) {
    if (run.good === 0 || run.dropped.some((part) => !part.isCancelled)) continue
    for (let element: Element | null = run.element; element !== null; element = element.parent)
      sums.set(element, (sums.get(element) ?? 0) + run.good)
  }
  return sums
}

function findNamed(good: ReadonlyMap<Element, number>, scope: Element): Region | undefined {
  const total = good.get(scope) ?? 0
  const tiers: Record<1 | 2 | 3, Element[]> = { 1: [], 2: [], 3: [] }
  for (const element of good.keys()) {
    const tier = isBelow(element, scope) ? bodyTierOf(element) : undefined
    if (tier !== undefined) tiers[tier].push(element)
  }
  for (const tier of [1, 2, 3] as const) {
    const elements = outermost(tiers[tier])
    const sum = elements.reduce((all, element) => all + (good.get(element) ?? 0), 0)
    if (elements.length === 0 || sum < total * MIN_SHARE) continue
    const best = elements.reduce((a, b) => ((good.get(b) ?? 0) > (good.get(a) ?? 0) ? b : a))
    if ((good.get(best) ?? 0) >= sum * 0.6) return { elements: [best], rule: `named-${tier}` }
    const around = commonAncestor(elements)
    if (around !== undefined && sum >= (good.get(around) ?? 0) * 0.8)
      return { elements: [around], rule: `named-${tier}-around` }
    return { elements, rule: `named-${tier}-all` }
  }
  return undefined
}

function isBelow(element: Element, scope: Element): boolean {
  return (
    element.start >= scope.start &&
    element.depth >= scope.depth &&
    (scope.parent === null || element.start < Math.max(scope.end, scope.start + 1))
  )
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements)
  const kept = elements.filter((element) => {
    for (let above = element.parent; above !== null; above = above.parent) if (all.has(above)) return false
    return true
  })
  return kept.toSorted((a, b) => a.start - b.start)
}

function narrow(root: Element, good: ReadonlyMap<Element, number>): Element {
  let at = root
  for (;;) {
    const enough = (good.get(at) ?? 0) * NARROWING_SHARE
    const next = at.children.find(
      (child): child is Element => child.kind === 'element' && (good.get(child) ?? 0) >= enough && enough > 0,
    )
    if (next === undefined) return at
    if (next.tag === 'p' || next.tag === 'blockquote') return at
    at = next
  }
}

/** The nearest element that holds all of `elements`, which are in document order and not inside each other. */
function commonAncestor(elements: readonly Element[]): Element | undefined {
  const reach = elements.at(-1)?.start ?? 0
  let at = elements[0]?.parent ?? undefined
  while (at?.parent !== undefined && at.parent !== null && at.end < reach) at = at.parent
  return at
}

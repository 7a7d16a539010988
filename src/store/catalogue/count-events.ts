import { EVENT_CLASSES, type EventClass } from '../../model/event.ts'
import type { Facets, IssueCount, MonthCount, PlaceCount } from '../../model/query.ts'
import { NONE, NO_DAY, type Catalogue } from './catalogue.ts'
import { monthName } from './days.ts'
import type { Dictionary } from './dictionary.ts'
import { eachMatch, OFFERED, type Matcher, type Offered } from './match-events.ts'

const KINDS = 256
const ISSUES = 32

/** How many events have each value. A filter does not narrow what it offers itself, so that more of its values can be taken. */
export function countFacets(catalogue: Catalogue, matcher: Matcher): Facets {
  const { events, reports, words } = catalogue
  const counts = OFFERED.map((name) => new Uint32Array(words[name].size()))
  const codes: readonly ((row: number, report: number) => number)[] = [
    (row) => events.class[row] ?? NONE,
    (row) => events.kind[row] ?? NONE,
    (row) => events.status[row] ?? NONE,
    (row) => events.basis[row] ?? NONE,
    () => NONE,
    (row) => events.country[row] ?? NONE,
    (_row, report) => reports.source[report] ?? NONE,
    (_row, report) => reports.state[report] ?? NONE,
  ]
  for (let row = 0; row < catalogue.rows; row++) {
    if (!matcher.isAsked(row)) continue
    const fails = matcher.fails(row)
    // Fails two filters: whatever either offers, this event is not behind it.
    if ((fails & (fails - 1)) !== 0) continue
    for (let offered = 0; offered < OFFERED.length; offered++) {
      if (fails !== 0 && fails !== 1 << offered) continue
      const count = counts[offered]
      if (count === undefined) continue
      if (OFFERED[offered] === 'issue') countBits(count, events.issues[row] ?? 0)
      else addOne(count, codes[offered]?.(row, events.report[row] ?? 0) ?? NONE)
    }
  }
  const named = OFFERED.map((name, at): [Offered, Readonly<Record<string, number>>] => [
    name,
    nameCounts(words[name], counts[at] ?? new Uint32Array()),
  ])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- OFFERED names every facet
  return Object.fromEntries(named) as Facets
}

/** Events by place, most first. Those without a place count nowhere. */
export function countPlaces(catalogue: Catalogue, matcher: Matcher): readonly PlaceCount[] {
  const { events, groups } = catalogue
  const classes = EVENT_CLASSES.length
  const counts = new Uint32Array(groups.length * classes)
  eachMatch(catalogue, matcher, (row) => {
    const group = events.group[row] ?? NONE
    if (group !== NONE) addOne(counts, group * classes + (events.class[row] ?? 0))
  })
  const found = groups.map((place, group): PlaceCount => {
    const each = EVENT_CLASSES.map((name, at): [EventClass, number] => [name, counts[group * classes + at] ?? 0])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- EVENT_CLASSES names every class
    const byClass = Object.fromEntries(each) as Record<EventClass, number>
    return { place, events: each.reduce((sum, [, count]) => sum + count, 0), byClass }
  })
  return found.filter((one) => one.events > 0).sort((a, b) => b.events - a.events)
}

/** Events by month and kind, in time. Those without a month or year count nowhere. */
export function countMonths(catalogue: Catalogue, matcher: Matcher): readonly MonthCount[] {
  const { events, words } = catalogue
  const counts = new Map<number, { readonly class: number; events: number }>()
  eachMatch(catalogue, matcher, (row) => {
    const month = events.month[row] ?? NO_DAY
    if (month === NO_DAY) return
    const key = month * KINDS + (events.kind[row] ?? 0)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { class: events.class[row] ?? 0, events: 1 })
    else known.events++
  })
  return [...counts]
    .map(([key, count]) => ({
      month: monthName(Math.floor(key / KINDS)),
      class: words.class.wordOf(count.class),
      kind: words.kind.wordOf(key - Math.floor(key / KINDS) * KINDS),
      events: count.events,
    }))
    .sort((a, b) => compareNames(a.month, b.month) || compareNames(a.kind, b.kind))
}

/** Events by month and issue, in time. */
export function countIssues(catalogue: Catalogue, matcher: Matcher): readonly IssueCount[] {
  const { events, words } = catalogue
  const counts = new Map<number, number>()
  eachMatch(catalogue, matcher, (row) => {
    const month = events.month[row] ?? NO_DAY
    if (month === NO_DAY) return
    for (let bits = events.issues[row] ?? 0; bits !== 0; bits &= bits - 1) {
      const key = month * ISSUES + lowestBit(bits)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  })
  return [...counts]
    .map(([key, count]) => ({
      issue: words.issue.wordOf(key - Math.floor(key / ISSUES) * ISSUES),
      month: monthName(Math.floor(key / ISSUES)),
      events: count,
    }))
    .sort((a, b) => compareNames(a.month, b.month) || compareNames(a.issue, b.issue))
}

function countBits(counts: Uint32Array, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) addOne(counts, lowestBit(left))
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function addOne(counts: Uint32Array, at: number): void {
  if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
}

function nameCounts(words: Pick<Dictionary, 'wordOf'>, counts: Uint32Array): Readonly<Record<string, number>> {
  const named: Record<string, number> = {}
  for (const [code, count] of counts.entries()) if (count > 0) named[words.wordOf(code)] = count
  return named
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

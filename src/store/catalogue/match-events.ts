import type { EventFilter } from '../../model/query.ts'
import { NO_DAY, type Catalogue } from './catalogue.ts'
import { dayOf } from './days.ts'
import type { Dictionary } from './dictionary.ts'

/** The filters that offer values, in the order of their bits. */
export const OFFERED = ['class', 'kind', 'status', 'basis', 'issue', 'country', 'source', 'state'] as const
export type Offered = (typeof OFFERED)[number]

/** Reports in which the searched words are, by their numbers. */
export type Hits = { readonly has: Uint8Array }

/** Says of a row whether it is asked for at all, and which of the offered filters it fails: a bit each, 0 when none. */
export type Matcher = { readonly isAsked: (row: number) => boolean; readonly fails: (row: number) => number }

/** Makes a filter ready for a pass over all rows. */
export function matchEvents(catalogue: Catalogue, filter: EventFilter, hits: Hits | undefined): Matcher {
  const { events, reports, words } = catalogue
  const from = filter.from === undefined ? undefined : dayOf(filter.from)
  const to = filter.to === undefined ? undefined : dayOf(filter.to)
  const groups = filter.place === undefined ? undefined : groupsOf(catalogue, filter.place)
  const dated = from !== undefined || to !== undefined
  const isAsked = (row: number): boolean => {
    if (events.stands[row] === 0) return false
    if (filter.background !== true && events.background[row] === 1) return false
    if (hits !== undefined && hits.has[events.report[row] ?? 0] !== 1) return false
    if (groups !== undefined && !groups.has(events.group[row] ?? 0)) return false
    return !dated || touches(events.first[row] ?? NO_DAY, events.last[row] ?? NO_DAY, { from, to })
  }
  const tests = [
    testOf(1, allowed(words.class, filter.class), (row) => events.class[row] ?? 0),
    testOf(2, allowed(words.kind, filter.kind), (row) => events.kind[row] ?? 0),
    testOf(4, allowed(words.status, filter.status), (row) => events.status[row] ?? 0),
    testOf(8, allowed(words.basis, filter.basis), (row) => events.basis[row] ?? 0),
    issueTest(catalogue, filter),
    testOf(32, allowed(words.country, filter.country), (row) => events.country[row] ?? 0),
    testOf(64, allowed(words.source, filter.source), (row) => reports.source[events.report[row] ?? 0] ?? 0),
    testOf(128, allowed(words.state, filter.state), (row) => reports.state[events.report[row] ?? 0] ?? 0),
  ].filter((test) => test !== undefined)
  return { isAsked, fails: (row) => tests.reduce((bits, test) => bits | test(row), 0) }
}

/** Calls `take` with each row that is asked for and fails no filter. */
export function eachMatch(catalogue: Catalogue, { isAsked, fails }: Matcher, take: (row: number) => void): void {
  for (let row = 0; row < catalogue.rows; row++) if (isAsked(row) && fails(row) === 0) take(row)
}

type Test = (row: number) => number

function testOf(bit: number, allowed: Uint8Array | undefined, code: (row: number) => number): Test | undefined {
  return allowed === undefined ? undefined : (row) => (allowed[code(row)] === 1 ? 0 : bit)
}

function issueTest({ events, words }: Catalogue, { issue }: EventFilter): Test | undefined {
  if (issue === undefined) return undefined
  const wanted = issue.reduce((bits, term) => bits | bitOf(words.issue.find(term)), 0)
  return (row) => (((events.issues[row] ?? 0) & wanted) === 0 ? 16 : 0)
}

/** Which codes are among the words asked for; nothing where all are. Unknown words allow nothing. */
export function allowed(
  words: Pick<Dictionary, 'find' | 'size'>,
  asked: readonly string[] | undefined,
): Uint8Array | undefined {
  if (asked === undefined) return undefined
  const codes = new Uint8Array(words.size())
  for (const word of asked) {
    const code = words.find(word)
    if (code !== undefined) codes[code] = 1
  }
  return codes
}

function bitOf(code: number | undefined): number {
  return code === undefined ? 0 : 1 << code
}

function groupsOf({ placeGroups }: Catalogue, places: readonly number[]): ReadonlySet<number> {
  return new Set(places.flatMap((geonames) => placeGroups.get(String(geonames)) ?? []))
}

function touches(
  first: number,
  last: number,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
): boolean {
  if (first === NO_DAY) return false
  const end = last === NO_DAY ? first : last
  return (from === undefined || end >= from) && (to === undefined || first <= to)
}

import { sql } from 'kysely'
import type { EventOrder, EventRow, Page } from '../model/query.ts'
import { NO_DAY, type Catalogue } from './catalogue/catalogue.ts'
import { firstRows, readPosition, writePosition, type Placed } from './catalogue/first-rows.ts'
import { eachMatch, type Matcher } from './catalogue/match-events.ts'
import type { PageOptions } from './collection.ts'
import type { Database } from './database/tables.ts'
import { limitOf } from './limit-of.ts'

/** A page of the events that match, from memory, with the details of its rows from the tables. */
export async function listEvents(
  { catalogue, database }: { readonly catalogue: Catalogue; readonly database: Database },
  matcher: Matcher,
  { order = 'newest', limit, after }: PageOptions<EventOrder>,
): Promise<Page<EventRow>> {
  const most = limitOf(limit)
  const first = firstRows(most + 1, readPosition(after))
  const keyOf = KEYS[order]
  const { events } = catalogue
  let total = 0
  eachMatch(catalogue, matcher, (row) => {
    total++
    first.offer({ row, position: [keyOf(catalogue, row), events.report[row] ?? 0, events.ordinal[row] ?? 0] })
  })
  const placed = first.rows()
  const shown = placed.slice(0, most)
  const last = shown.at(-1)
  const isMore = placed.length > most && last !== undefined
  return { rows: await loadRows(database, shown), total, ...(isMore ? { next: writePosition(last.position) } : {}) }
}

// What is not known comes last in every order.
const KEYS: Readonly<Record<EventOrder, (catalogue: Catalogue, row: number) => number>> = {
  newest: ({ events }, row) => lastIfUnknown(events.first[row] ?? NO_DAY, (day) => -day),
  oldest: ({ events }, row) => lastIfUnknown(events.first[row] ?? NO_DAY, (day) => day),
  largest: ({ events }, row) => -(events.size[row] ?? 0),
  added: ({ events }, row) => -(events.report[row] ?? 0),
}

function lastIfUnknown(day: number, key: (day: number) => number): number {
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : key(day)
}

async function loadRows(database: Database, placed: readonly Placed[]): Promise<readonly EventRow[]> {
  if (placed.length === 0) return []
  const reports = placed.map(({ position: [, report] }) => report)
  const ordinals = placed.map(({ position: [, , ordinal] }) => ordinal)
  // A list of pairs would be a condition as deep as it is long, too deep for the embedded database.
  const wanted = sql<{ report: number; ordinal: number }>`unnest(${reports}::integer[], ${ordinals}::integer[])`
  const rows = await selectEvents(database)
    .innerJoin(wanted.as<'wanted'>(sql`wanted (report, ordinal)`), (join) =>
      join.onRef('wanted.report', '=', 'event.report').onRef('wanted.ordinal', '=', 'event.ordinal'),
    )
    .execute()
  const byPlace = new Map(rows.map((row) => [`${row.report} ${row.ordinal}`, row]))
  // One that another process has just replaced is left out.
  return placed.flatMap(({ position: [, report, ordinal] }) => {
    const row = byPlace.get(`${report} ${ordinal}`)
    return row === undefined ? [] : [rowOf(row)]
  })
}

function selectEvents(database: Database) {
  return database
    .selectFrom('event')
    .innerJoin('report', 'report.number', 'event.report')
    .leftJoin('place', 'place.number', 'event.place')
    .selectAll('event')
    .select(['report.id as report_id', 'title', 'publisher', 'published', 'state', 'place.value as place_value'])
}

function rowOf(row: Awaited<ReturnType<ReturnType<typeof selectEvents>['execute']>>[number]): EventRow {
  const { date_start: start, date_end: end, date_precision: precision, size_low: low, size_high: high } = row
  return {
    report: row.report_id,
    event: row.id,
    class: row.class,
    kind: row.kind,
    status: row.status,
    basis: row.basis,
    background: row.background,
    ...(start === null || end === null || precision === null ? {} : { date: { start, end, precision } }),
    ...(row.place_value === null ? {} : { place: row.place_value }),
    ...(low === null && high === null
      ? {}
      : { size: { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) } }),
    issues: row.issues,
    trigger: row.trigger,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.publisher === null ? {} : { source: row.publisher }),
    ...(row.published === null ? {} : { published: row.published }),
    state: row.state,
    judgement: row.judgement,
  }
}

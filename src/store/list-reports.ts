import type { Page, ReportFilter, ReportOrder, ReportSummary } from '../model/query.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { firstRows, readPosition, writePosition } from './catalogue/first-rows.ts'
import { matchReports, positionOf } from './catalogue/match-reports.ts'
import type { PageOptions } from './collection.ts'
import type { Database } from './database/tables.ts'
import type { Found } from './find-words.ts'
import { limitOf } from './limit-of.ts'
import { loadSnippets } from './load-snippets.ts'
import type { Snippet } from './make-snippet.ts'

/** What a list is made from: the catalogue, the tables, and what a search found where one asked. */
export type Shelf = {
  readonly catalogue: Catalogue
  readonly database: Database
  readonly found: Found | undefined
}

/** A page of the reports that match. */
export async function listReports(
  shelf: Shelf,
  filter: ReportFilter,
  { order = 'relevance', limit, after }: PageOptions<ReportOrder>,
): Promise<Page<ReportSummary>> {
  const { catalogue, found, database } = shelf
  const most = limitOf(limit)
  const first = firstRows(most + 1, readPosition(after))
  const matches = matchReports(catalogue, filter, found)
  const place = positionOf(catalogue, order, found)
  let total = 0
  for (let report = 0; report < catalogue.reportRows; report++) {
    if (!matches(report)) continue
    total++
    first.offer({ row: report, position: place(report) })
  }
  const placed = first.rows()
  const shown = placed.slice(0, most)
  const last = shown.at(-1)
  const numbers = shown.map(({ row }) => row)
  const snippets =
    filter.search === undefined || found === undefined
      ? undefined
      : await loadSnippets(database, numbers, filter.search)
  return {
    rows: await loadSummaries(database, numbers, snippets),
    total,
    ...(placed.length > most && last !== undefined ? { next: writePosition(last.position) } : {}),
  }
}

/** The number of the first report that matches behind this one, whether this one still matches or not. */
export function findNext(
  { catalogue, found }: Shelf,
  filter: ReportFilter,
  { from, order }: { readonly from: number; readonly order: ReportOrder },
): number | undefined {
  const matches = matchReports(catalogue, filter, found)
  const place = positionOf(catalogue, order, found)
  const first = firstRows(1, place(from))
  for (let report = 0; report < catalogue.reportRows; report++) {
    if (matches(report)) first.offer({ row: report, position: place(report) })
  }
  return first.rows()[0]?.row
}

async function loadSummaries(
  database: Database,
  numbers: readonly number[],
  snippets: ReadonlyMap<number, Snippet> | undefined,
): Promise<readonly ReportSummary[]> {
  if (numbers.length === 0) return []
  const rows = await selectSummaries(database).where('number', 'in', numbers).execute()
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    return row === undefined ? [] : [summaryOf(row, snippets?.get(number))]
  })
}

function selectSummaries(database: Database) {
  return database
    .selectFrom('report')
    .select(['number', 'id', 'ref', 'title', 'publisher', 'published', 'language', 'state', 'relevance'])
    .select(['events', 'statements', 'open', 'problems', 'added'])
}

function summaryOf(
  row: Awaited<ReturnType<ReturnType<typeof selectSummaries>['execute']>>[number],
  snippet: Snippet | undefined,
): ReportSummary {
  const { id, ref, title, publisher, published, language, state, relevance, events, statements, open, problems } = row
  return {
    id,
    ...(ref === null ? {} : { ref }),
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(language === null ? {} : { language }),
    state,
    relevance,
    events,
    statements,
    open,
    problems,
    added: row.added.toISOString(),
    ...(snippet === undefined ? {} : { snippet }),
  }
}

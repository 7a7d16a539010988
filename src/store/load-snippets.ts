import { sql } from 'kysely'
import type { ReportSummary } from '../model/query.ts'
import type { Database } from './database/tables.ts'
import { clean } from './project-report.ts'

export type Snippet = NonNullable<ReportSummary['snippet']>

// Marks around found words that no text has once they are taken out of it.
const BEGIN = '\u0002'
const END = '\u0003'
const MARKS = /[\u0002\u0003]/g
const OPTIONS = `StartSel=${BEGIN}, StopSel=${END}, MaxWords=32, MinWords=16, ShortWord=0`
/** Longer texts are looked through around the first word of the search only. */
const MOST_LOOKED_THROUGH = 12_000
const BEFORE = 2000

/** The first words around what a search found in each report, by the number of the report. */
export async function loadSnippets(
  database: Database,
  numbers: readonly number[],
  search: string,
): Promise<ReadonlyMap<number, Snippet>> {
  if (numbers.length === 0) return new Map()
  const rows = await database
    .selectFrom('report')
    .innerJoin('coding', (join) =>
      join.onRef('coding.report', '=', 'report.number').onRef('coding.number', '=', 'report.coding'),
    )
    .select(['report.number', 'dictionary', 'record'])
    .where('report.number', 'in', numbers)
    .execute()
  const texts = rows.map(({ record }) => narrow(clean(record.report.text) ?? '', search).replaceAll(MARKS, ' '))
  const { rows: headlines } = await sql<{ at: number; headline: string }>`
    select at::int as at, ts_headline(dictionary::regconfig, body, websearch_to_tsquery(dictionary::regconfig, ${search}),
      ${OPTIONS}) as headline
    from unnest(${rows.map(({ dictionary }) => dictionary)}::text[], ${texts}::text[]) with ordinality
      as wanted(dictionary, body, at)`.execute(database)
  return new Map(
    headlines.flatMap(({ at, headline }) => {
      const row = rows[at - 1]
      return row === undefined ? [] : [[row.number, snippetOf(headline)]]
    }),
  )
}

function narrow(text: string, search: string): string {
  if (text.length <= MOST_LOOKED_THROUGH) return text
  const word = /[\p{L}\p{N}]{3,}/u.exec(search)?.[0] ?? search
  const at = text.toLowerCase().indexOf(word.toLowerCase().slice(0, 6))
  const begin = Math.max(0, at - BEFORE)
  return text.slice(begin, begin + MOST_LOOKED_THROUGH)
}

function snippetOf(headline: string): Snippet {
  const parts = headline.replaceAll('\n', ' ').split(MARKS)
  const found: [number, number][] = []
  let length = 0
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) found.push([length, length + part.length])
    length += part.length
  }
  return { text: parts.join(''), found }
}

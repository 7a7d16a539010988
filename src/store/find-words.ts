import { sql } from 'kysely'
import type { Catalogue } from './catalogue/catalogue.ts'
import type { Hits } from './catalogue/match-events.ts'
import type { Database } from './database/tables.ts'
import { dictionaryFor } from './dictionary-for.ts'

/** Reports in which the words are; of not too many, also how well each fits: words in titles count most. */
export type Found = Hits & { readonly ranks: ReadonlyMap<number, number> | undefined }

// Telling how well a report fits means reading all of its words.
const MOST_RANKED = 1000
const KEPT_SEARCHES = 32

/** Finds words, and remembers what it found until texts change: paging and charts ask for the same search again and again. */
export function makeFinder(database: Database) {
  const kept = new Map<string, { readonly texts: number; readonly found: Found }>()
  return async (catalogue: Catalogue, search: string | undefined): Promise<Found | undefined> => {
    if (search === undefined || search.trim() === '') return undefined
    const before = kept.get(search)
    kept.delete(search)
    const { texts } = catalogue
    const found = before?.texts === texts ? before.found : await findWords(database, catalogue, search)
    kept.set(search, { texts, found })
    const [oldest] = kept.keys()
    if (kept.size > KEPT_SEARCHES && oldest !== undefined) kept.delete(oldest)
    return found
  }
}

async function findWords(database: Database, catalogue: Catalogue, search: string): Promise<Found> {
  const rows = await database.transaction().execute(async (transaction) => {
    // For a common word the planner takes reading every report for cheaper than the index: it does not count unpacking their words.
    await sql`set local enable_seqscan = off`.execute(transaction)
    const found = sql<{ numbers: string | null }>`
      select string_agg(report::text, ',') as numbers from (${matches(dictionariesIn(catalogue), search)}) as found`
    return (await found.execute(transaction)).rows
  })
  const numbers = (rows[0]?.numbers ?? '').split(',').filter(Boolean).map(Number)
  const has = new Uint8Array(Math.max(catalogue.reportRows, ...numbers.slice(-1).map((last) => last + 1)))
  for (const number of numbers) has[number] = 1
  const ranks = numbers.length > MOST_RANKED ? undefined : await rank(database, numbers, search)
  return { has, ranks }
}

function dictionariesIn({ words }: Catalogue): readonly string[] {
  const languages = Array.from({ length: words.language.size() }, (_, code) => words.language.wordOf(code))
  return [...new Set(['simple', ...languages.map(dictionaryFor)])]
}

// Each language has its own stems, and a word that is left out must be left out by the stem of the report's language.
function matches(dictionaries: readonly string[], search: string) {
  const each = dictionaries.map(
    (name) =>
      sql`select report from search where dictionary = ${sql.lit(name)}
        and words @@ websearch_to_tsquery(${sql.lit(name)}::regconfig, ${search})`,
  )
  return sql.join(each, sql` union all `)
}

async function rank(
  database: Database,
  numbers: readonly number[],
  search: string,
): Promise<ReadonlyMap<number, number>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{ number: number; rank: number }>`
    select report as number, ts_rank(words, websearch_to_tsquery(dictionary::regconfig, ${search})) as rank
    from search where report in (${sql.join(numbers)})`.execute(database)
  return new Map(rows.map(({ number, rank }) => [number, rank]))
}

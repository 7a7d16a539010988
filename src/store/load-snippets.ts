import { sql } from 'kysely'
import type { Database } from './database/tables.ts'
import { makeSnippet, wordsOf, type Snippet, type TextWord } from './make-snippet.ts'

/** Words that are searched for not to be there: `-word` and `-"a phrase"`. */
const LEFT_OUT = /(?<![\p{L}\p{N}])-(?:"[^"]*"?|[^\s"]+)/gu
/** Words whose stem is the same have these first letters in common. */
const SHARED = 3

/** The part of each report that shows best what a search found, by the number of the report. */
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
    .innerJoin('search', 'search.report', 'report.number')
    .select(['report.number', 'dictionary', 'text'])
    .where('report.number', 'in', numbers)
    .execute()
  const asked = await stemsOf(database, dictionariesOf(rows), search.replaceAll(LEFT_OUT, ' '))
  const texts = rows.map((row) => ({ ...row, words: candidates(wordsOf(row.text), asked.get(row.dictionary) ?? []) }))
  const stems = await stemWords(database, texts)
  return new Map(
    texts.map(({ number, dictionary, text, words }) => {
      const wanted = new Set(asked.get(dictionary))
      const found = words.flatMap((word) => {
        const stem = stems.get(`${dictionary} ${word.word}`)
        return stem !== undefined && wanted.has(stem) ? [{ ...word, stem }] : []
      })
      return [number, makeSnippet(text, found)]
    }),
  )
}

function dictionariesOf(rows: readonly { readonly dictionary: string }[]): readonly string[] {
  return [...new Set(rows.map(({ dictionary }) => dictionary))]
}

async function stemsOf(
  database: Database,
  dictionaries: readonly string[],
  words: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ dictionary: string; stems: readonly string[] }>`
    select dictionary, tsvector_to_array(to_tsvector(dictionary::regconfig, ${words})) as stems
    from unnest(${dictionaries}::text[]) as asked(dictionary)`.execute(database)
  return new Map(rows.map(({ dictionary, stems }) => [dictionary, stems]))
}

function candidates(words: readonly TextWord[], stems: readonly string[]): readonly TextWord[] {
  const beginnings = new Set(stems.map((stem) => stem.slice(0, SHARED)))
  return words.filter(({ word }) => beginnings.has(word.slice(0, SHARED)))
}

type Read = { readonly dictionary: string; readonly words: readonly TextWord[] }

// The database itself says which stem a word has, so that what is marked is what was found.
async function stemWords(database: Database, texts: readonly Read[]): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(texts.flatMap(({ dictionary, words }) => words.map(({ word }) => `${dictionary} ${word}`)))
  if (keys.size === 0) return new Map()
  const asked = [...keys].map((key) => key.split(' '))
  const { rows } = await sql<{ dictionary: string; word: string; stem: string | null }>`
    select dictionary, word, (tsvector_to_array(to_tsvector(dictionary::regconfig, word)))[1] as stem
    from unnest(${asked.map(([dictionary]) => dictionary)}::text[], ${asked.map(([, word]) => word)}::text[])
      as asked(dictionary, word)`.execute(database)
  return new Map(rows.flatMap(({ dictionary, word, stem }) => (stem === null ? [] : [[`${dictionary} ${word}`, stem]])))
}

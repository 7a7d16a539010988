import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ReportRecord } from '../model/record.ts'
import { foldDecisions } from '../review/fold-decisions.ts'
import type { IntakeResult } from './collection.ts'
import { countChange } from './database/count-change.ts'
import type { Database } from './database/tables.ts'
import { dictionaryFor } from './dictionary-for.ts'
import { inParts } from './in-parts.ts'
import { projectEvents } from './project-events.ts'
import { clean, projectFacts, projectProgress, rankRecord } from './project-report.ts'
import { storeRecord } from './stored-record.ts'
import { clearEvents, writeEvents } from './write-events.ts'

/** A record on its way in, with what made it and the digest that tells it from another coding of the same report. */
type Incoming = { readonly record: ReportRecord; readonly coder: string; readonly digest: string }
type Known = {
  readonly number: number
  readonly entries: number
  readonly newest: number
  readonly digest: string
}
type Row = ReturnType<typeof rowOf>

/** Puts records in, all or none. A report that comes twice in one call is put in and then met again, as in two calls. */
export async function addRecords(
  database: Database,
  records: readonly ReportRecord[],
  coder: string,
): Promise<readonly IntakeResult[]> {
  const incoming = records.map((record) => ({ record, coder, digest: digestOf(record) }))
  return await database.transaction().execute(async (transaction) => {
    const change = await countChange(transaction)
    const results: IntakeResult[] = []
    for (const round of roundsOf(incoming)) results.push(...(await addRound(transaction, round, change)))
    return results
  })
}

// In order; each round holds no report twice.
function roundsOf(incoming: readonly Incoming[]): readonly (readonly Incoming[])[] {
  const rounds: Incoming[][] = []
  let seen = new Set<string>()
  for (const one of incoming) {
    const { id } = one.record.report
    if (rounds.length === 0 || seen.has(id)) {
      rounds.push([])
      seen = new Set()
    }
    seen.add(id)
    rounds.at(-1)?.push(one)
  }
  return rounds
}

async function addRound(
  transaction: Database,
  incoming: readonly Incoming[],
  change: number,
): Promise<readonly IntakeResult[]> {
  const known = await findKnown(
    transaction,
    incoming.map(({ record }) => record.report.id),
  )
  const fresh: Incoming[] = []
  const results: IntakeResult[] = []
  for (const one of incoming) {
    const { id } = one.record.report
    const there = known.get(id)
    if (there === undefined) fresh.push(one)
    else if (there.digest !== one.digest) await recode(transaction, one, { ...there, change })
    results.push({ id, outcome: there === undefined ? 'added' : there.digest === one.digest ? 'known' : 'recoded' })
  }
  for (const part of inParts(fresh)) await insertFresh(transaction, part, change)
  return results
}

async function findKnown(transaction: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await transaction
    .selectFrom('report')
    .innerJoin('coding', 'coding.report', 'report.number')
    .select(['report.id', 'report.number', 'report.entries', 'coding.number as newest', 'coding.digest'])
    .where('report.id', 'in', ids)
    .orderBy('coding.number')
    .execute()
  return new Map(rows.map(({ id, ...known }) => [id, known]))
}

async function insertFresh(transaction: Database, fresh: readonly Incoming[], change: number): Promise<void> {
  const rows = fresh.map((incoming) => rowOf(incoming, { number: 1, change }))
  const numbers = await insertReports(transaction, rows)
  const codings = fresh.map(({ record, coder, digest }) => ({
    report: numbers.get(record.report.id) ?? 0,
    number: 1,
    coder,
    digest,
    ...storeRecord(record),
  }))
  await transaction.insertInto('coding').values(codings).execute()
  await insertWords(transaction, fresh, numbers)
  await writeEvents(
    transaction,
    rows.map(({ facts, events }) => ({ report: numbers.get(facts.id) ?? 0, events })),
  )
}

async function insertReports(transaction: Database, rows: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const inserted = await transaction
    .insertInto('report')
    .values(rows.map(({ facts }) => facts))
    .returning(['number', 'id'])
    .execute()
  return new Map(inserted.map(({ number, id }) => [id, number]))
}

// The words of titles weigh most.
async function insertWords(
  transaction: Database,
  incoming: readonly Incoming[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = incoming.map(({ record: { report } }) => {
    const dictionary = dictionaryFor(report.language)
    const words = sql<never>`setweight(to_tsvector(${dictionary}::text::regconfig, ${clean(report.title) ?? ''}), 'A')
      || to_tsvector(${dictionary}::text::regconfig, ${clean(report.text)})`
    return { report: numbers.get(report.id) ?? 0, dictionary, words }
  })
  await transaction.insertInto('search').values(rows).execute()
}

// What people decided stays, whatever a newer coder says: it is kept beside and shown as differences. Where nobody has decided
// anything, the newer coding takes the place of the older.
async function recode(
  transaction: Database,
  incoming: Incoming,
  there: Known & { readonly change: number },
): Promise<void> {
  const { number: report, change } = there
  const number = there.newest + 1
  const { record, coder, digest } = incoming
  if (there.entries === 0) {
    const { facts, events } = rowOf(incoming, { number, change })
    await transaction.deleteFrom('coding').where('report', '=', report).execute()
    await clearEvents(transaction, [report])
    await transaction.deleteFrom('search').where('report', '=', report).execute()
    await transaction.updateTable('report').set(facts).where('number', '=', report).execute()
    await insertWords(transaction, [incoming], new Map([[record.report.id, report]]))
    await writeEvents(transaction, [{ report, events }])
  } else {
    await transaction.updateTable('report').set({ change }).where('number', '=', report).execute()
  }
  await transaction
    .insertInto('coding')
    .values({ report, number, coder, digest, ...storeRecord(record) })
    .execute()
}

function rowOf({ record, coder }: Incoming, { number, change }: { readonly number: number; readonly change: number }) {
  const { report } = record
  const reviewed = foldDecisions({ record, coding: { number, coder }, log: [] })
  const facts = {
    id: report.id,
    ...projectFacts(report),
    ...projectProgress(reviewed),
    relevance: rankRecord(record),
    change,
  }
  return { facts, events: projectEvents(reviewed) }
}

// Where and when it was had, and the caller's own number for it, may differ between two loadings of the same: no new coding.
function digestOf(record: ReportRecord): string {
  const { capture: _capture, ref: _ref, ...report } = record.report
  return createHash('sha256')
    .update(JSON.stringify({ ...record, report }))
    .digest('hex')
}

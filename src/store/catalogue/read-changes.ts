import { sql } from 'kysely'
import type { Issue } from '../../model/codebook/issue.ts'
import type { Kind } from '../../model/codebook/kind.ts'
import type { Basis, EventClass, Status } from '../../model/event.ts'
import type { ReviewState } from '../../model/reviewed.ts'
import type { DatePrecision } from '../../model/value.ts'
import type { Database } from '../database/tables.ts'

/** A report and its events as the catalogue wants them: short, since there are hundreds of thousands. */
export type ChangedReport = readonly [
  number: number,
  state: ReviewState,
  relevance: number,
  source: string | null,
  language: string | null,
  published: string | null,
  statements: number,
  coding: number,
  events: readonly ChangedEvent[] | null,
]

export type ChangedEvent = readonly [
  ordinal: number,
  class_: EventClass,
  kind: Kind,
  status: Status,
  basis: Basis,
  background: 0 | 1,
  start: string | null,
  end: string | null,
  precision: DatePrecision | null,
  place: number | null,
  low: number | null,
  high: number | null,
  issues: readonly Issue[] | null,
]

const AT_A_TIME = 4000

/**
 * The reports that changed after `change`, by their numbers, some thousand at a time. They come as one text each time: taking rows apart
 * one by one costs more than the query.
 */
export async function* readChanges(database: Database, change: number): AsyncGenerator<readonly ChangedReport[]> {
  for (let after = 0; ;) {
    const changed = await readSome(database, change, after)
    const last = changed.at(-1)
    if (last === undefined) return
    yield changed
    after = last[0]
  }
}

async function readSome(database: Database, change: number, after: number): Promise<readonly ChangedReport[]> {
  return await database.transaction().execute(async (transaction) => {
    // On a server the query looks costly enough to be compiled, which takes seconds and saves nothing.
    await sql`set local jit = off`.execute(transaction)
    const { rows } = await sql<{ changed: readonly ChangedReport[] | null }>`
      select json_agg(json_build_array(number, state, relevance, publisher, language, published, statements, coding,
        (select json_agg(json_build_array(ordinal, class, kind, status, basis, background::int, date_start, date_end,
          date_precision, place, size_low, size_high, nullif(issues, '{}')) order by ordinal)
        from event where event.report = changed.number))) as changed
      from (select * from report where change > ${change} and number > ${after} order by number limit ${AT_A_TIME}) as changed
    `.execute(transaction)
    return rows[0]?.changed ?? []
  })
}

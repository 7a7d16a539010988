import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** Called after every so many writes; does what a server does by itself in the background. */
export type Tend = (writes: number) => Promise<void>

const LOOK_EVERY = 500
const MOST_LOG = 64 * 2 ** 20
const GROWTH = 1.5

/**
 * The embedded database has no processes in the background. Without checkpoints its log of writes would grow without end, and after a
 * crash all of it would be played again before anybody could work; without statistics it would plan for empty tables.
 */
export function tendEmbedded(database: Database): Tend {
  let writes = 0
  let analysed = 0
  let checkpoint: string | undefined
  return async (more) => {
    writes += more
    if (checkpoint !== undefined && writes < LOOK_EVERY) return
    writes = 0
    const { at, log, reports } = await look(database, checkpoint ?? '0/0')
    if (checkpoint === undefined) checkpoint = at
    else if (log > MOST_LOG) {
      await sql`checkpoint`.execute(database)
      checkpoint = at
    }
    if (reports <= analysed * GROWTH) return
    await sql`analyze`.execute(database)
    analysed = reports
  }
}

async function look(database: Database, since: string) {
  const { rows } = await sql<{ at: string; log: number; reports: number }>`
    select pg_current_wal_lsn()::text as at, pg_wal_lsn_diff(pg_current_wal_lsn(), ${since}::pg_lsn)::float8 as log,
      (select coalesce(max(number), 0) from report) as reports`.execute(database)
  return rows[0] ?? { at: since, log: 0, reports: 0 }
}

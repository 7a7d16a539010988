import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { DurableFiles } from './durable-files.ts'
import type { Database, Tables } from './tables.ts'
import { tendEmbedded, type Tend } from './tend-embedded.ts'

/** An open database and how it is closed. */
export type Connection = {
  readonly database: Database
  /** To be called after writing, with how many reports or decisions. */
  readonly tend: Tend
  readonly close: () => Promise<void>
}

const SERVER_CONNECTIONS = 8
// Without PGlite's own `-F`, which turns fsync off.
const EMBEDDED = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'work_mem=32MB', 'shared_buffers=256MB'].flatMap((setting) => ['-c', setting]),
]

/** The embedded database in `folder`, made there if the folder is empty. One client at a time, so a pool of one. */
export async function connectEmbedded(folder: string): Promise<Connection> {
  const embedded = await PGlite.create({ fs: new DurableFiles(folder), startParams: EMBEDDED })
  const pool = new pg.Pool({ ...createPgConfig(embedded), max: 1, idleTimeoutMillis: 0 })
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    tend: tendEmbedded(database),
    close: async () => {
      await database.destroy()
      await embedded.close()
    },
  }
}

/** The database that the address names, on PostgreSQL 15 or newer. */
export function connectServer(databaseUrl: string): Connection {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: SERVER_CONNECTIONS })
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { database, tend: async () => await Promise.resolve(), close: async () => await database.destroy() }
}

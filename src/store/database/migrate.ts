import { Migrator, sql, type Migration } from 'kysely'
import { DripstoneError } from '../../model/problem.ts'
import { makeCollection } from '../migrations/0001-collection.ts'
import type { Database } from './tables.ts'

// In order. Names are kept in the database: never rename or reorder, only add at the end.
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-collection': { up: makeCollection },
}

/**
 * Brings the tables to the version of this program. Several processes may ask at once: one does it, the others wait.
 * @throws {DripstoneError} COLLECTION_NEWER when a newer version has already brought them further.
 */
export async function migrate(database: Database): Promise<void> {
  await refuseNewer(database)
  // By name, since the migrator otherwise takes a table of another schema for its own.
  const { rows: schemas } = await sql<{ name: string }>`select current_schema() as name`.execute(database)
  const [schema] = schemas
  const migrator = new Migrator({
    db: database,
    ...(schema === undefined ? {} : { migrationTableSchema: schema.name }),
    provider: { getMigrations: async () => await Promise.resolve(MIGRATIONS) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) {
    throw new DripstoneError('COLLECTION_UNREADABLE', 'the tables of the collection cannot be brought up to date', {
      cause: error,
    })
  }
}

async function refuseNewer(database: Database): Promise<void> {
  const { rows: found } = await sql<{
    made: string | null
  }>`select to_regclass('kysely_migration')::text as made`.execute(database)
  if ((found[0]?.made ?? null) === null) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
  const unknown = rows.find(({ name }) => MIGRATIONS[name] === undefined)
  if (unknown !== undefined) {
    throw new DripstoneError(
      'COLLECTION_NEWER',
      `a newer version of Dripstone has used this collection (${unknown.name}): use that version or a newer one`,
    )
  }
}

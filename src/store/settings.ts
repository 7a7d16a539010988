import type { Database } from './database/tables.ts'

/** The value that a name has in this collection. */
export async function readSetting(database: Database, name: string): Promise<string | undefined> {
  const row = await database.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

/** Gives a name its value, in place of the one that it had. */
export async function writeSetting(database: Database, name: string, value: string): Promise<void> {
  await database
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

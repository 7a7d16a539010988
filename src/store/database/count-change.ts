import type { Database } from './tables.ts'

/**
 * Counts one more change to the collection and returns the count. Holds the others who write until the transaction ends, so that
 * changes become visible in the order of their counts: who has seen one has seen all before it.
 */
export async function countChange(transaction: Database): Promise<number> {
  const { value } = await transaction
    .updateTable('counter')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('name', '=', 'change')
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

/** The count of changes so far. */
export async function readChange(database: Database): Promise<number> {
  const { value } = await database
    .selectFrom('counter')
    .select('value')
    .where('name', '=', 'change')
    .executeTakeFirstOrThrow()
  return value
}

import { DripstoneError } from '../model/problem.ts'
import type { Collection } from '../store/collection.ts'

/**
 * Opens the collection in a folder, its tables on the server that DATABASE_URL names, where it names one. `create`: makes it when
 * it is not there.
 * @throws {DripstoneError} the errors of `openCollection`, with what to do.
 */
export async function openCollectionAt(
  folder: string,
  options: { readonly create?: boolean } = {},
): Promise<Collection> {
  const { openCollection } = await import('../store/open-collection.ts')
  const databaseUrl = process.env['DATABASE_URL']
  try {
    return await openCollection({ folder, ...(databaseUrl ? { databaseUrl } : {}), ...options })
  } catch (error) {
    if (!(error instanceof DripstoneError) || error.code !== 'COLLECTION_NOT_FOUND') throw error
    throw new DripstoneError(error.code, `${error.message}; make one with: dripstone init ${folder}`, { cause: error })
  }
}

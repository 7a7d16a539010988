import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { DripstoneError } from '../model/problem.ts'
import { writeDurably } from './write-durably.ts'

const NAME = 'dripstone.json'
const VERSION = 1

/** Where the parts of a collection lie. */
export type CollectionFolder = { readonly folder: string; readonly database: string; readonly captures: string }

/** True when a collection is kept there. */
export function isCollection(folder: string): boolean {
  return existsSync(join(folder, NAME))
}

/**
 * Makes sure that a folder holds a collection that this version can read. With `create`, makes it one.
 * @throws {DripstoneError} COLLECTION_NOT_FOUND, COLLECTION_NEWER or COLLECTION_UNREADABLE.
 */
export function openFolder(folder: string, create: boolean): CollectionFolder {
  if (!isCollection(folder)) {
    if (!create) throw new DripstoneError('COLLECTION_NOT_FOUND', `${folder} holds no collection`)
    mkdirSync(folder, { recursive: true })
    claim(join(folder, NAME))
  }
  const version = readVersion(join(folder, NAME))
  if (version > VERSION) {
    throw new DripstoneError('COLLECTION_NEWER', `${folder} was made by a newer version of Dripstone: use that one`)
  }
  return { folder, database: join(folder, 'database'), captures: join(folder, 'captures') }
}

function claim(path: string): void {
  const beside = `${path}.${process.pid}`
  rmSync(beside, { force: true })
  writeDurably(beside, `${JSON.stringify({ collection: VERSION })}\n`)
  renameSync(beside, path)
}

function readVersion(path: string): number {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof kept === 'object' && kept !== null && 'collection' in kept && typeof kept.collection === 'number') {
      return kept.collection
    }
  } catch (cause) {
    throw new DripstoneError('COLLECTION_UNREADABLE', `${path} cannot be read`, { cause })
  }
  throw new DripstoneError('COLLECTION_UNREADABLE', `${path} names no version of a collection`)
}

import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DripstoneError } from '../model/problem.ts'
import { hasCode } from './has-code.ts'
import { readStartOf } from './read-start-of.ts'
import { writeDurably } from './write-durably.ts'

const NAME = 'lock'
const ATTEMPTS = 100
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']

/** Who holds a folder. `started` tells a process from a later one with the same number; no two claims are alike. */
type Holder = { readonly pid: number; readonly host: string; readonly started: string; readonly claim: string }

/**
 * Takes the folder for this process and returns how to let go of it. The embedded database does not notice a second process, and
 * each would lose what the other wrote.
 *
 * The lock is written beside and linked into place, so of many at once one gets it and nobody sees half of it. Who takes over from
 * the dead links `lock.after.<claim of the dead>`: that too only one can. The holder is at the end of that chain.
 * @throws {DripstoneError} COLLECTION_LOCKED when another holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, NAME)
  const claim = randomUUID()
  const own = `${path}.${claim}`
  const holder: Holder = { pid: process.pid, host: hostname(), started: readStartOf(process.pid) ?? '', claim }
  writeDurably(own, `${JSON.stringify(holder)}\n`)
  try {
    take({ folder, path, own, claim })
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (readHolder(path)?.claim === claim) rmSync(path)
  }
}

type Attempt = { readonly folder: string; readonly path: string; readonly own: string; readonly claim: string }

function take({ folder, path, own, claim }: Attempt): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const chain = readChain(path)
    const last = chain.at(-1)
    if (last !== undefined && isAlive(last)) throw refusal(folder, last)
    const place = last === undefined ? path : after(path, last)
    if (!link(own, place)) continue
    // A slow one may have linked to a chain that the faster has cleared away meanwhile: only who is in the chain now holds it.
    if (readChain(path).some((holder) => holder.claim === claim)) {
      if (last !== undefined) shorten(path, own, chain)
      return
    }
    rmSync(place, { force: true })
  }
  throw new DripstoneError('COLLECTION_LOCKED', `${folder} is being opened by several processes at once: try again`)
}

function readChain(path: string): readonly Holder[] {
  const chain: Holder[] = []
  let holder = readHolder(path)
  while (holder !== undefined && chain.length < ATTEMPTS) {
    chain.push(holder)
    holder = readHolder(after(path, holder))
  }
  return chain
}

// The living one takes the place of the first; only then do the links from the dead go, so the chain is whole at every moment.
function shorten(path: string, own: string, dead: readonly Holder[]): void {
  renameSync(own, path)
  for (const holder of dead) rmSync(after(path, holder), { force: true })
}

function after(path: string, { claim }: Holder): string {
  return `${path}.after.${claim}`
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    if (NO_LINKS.some((code) => hasCode(error, code))) return copy(from, to)
    throw error
  }
}

// Where there are no links (exFAT) the file is not whole at once, so who comes in the same moment may have to come again.
function copy(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isHolder(holder) ? holder : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw new DripstoneError('COLLECTION_LOCKED', `${path} cannot be read; delete it if nothing uses the collection`, {
      cause: error,
    })
  }
}

function isHolder(holder: unknown): holder is Holder {
  return (
    typeof holder === 'object' &&
    holder !== null &&
    'pid' in holder &&
    'host' in holder &&
    'started' in holder &&
    'claim' in holder
  )
}

// Of another computer nothing can be known, so it counts as alive.
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  const now = readStartOf(pid)
  if (now !== undefined && started !== '') return now === started
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function refusal(folder: string, { pid, host }: Holder): DripstoneError {
  const where = host === hostname() ? '' : ` on ${host}`
  const advice =
    host === hostname() ? 'Close it there first' : `If it no longer runs, delete the file ${join(folder, NAME)}`
  return new DripstoneError(
    'COLLECTION_LOCKED',
    `the collection ${folder} is in use by another process (${pid}${where}). ${advice}.`,
  )
}

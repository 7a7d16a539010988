import { mkdirSync } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DripstoneError } from '../model/problem.ts'

/** What was handed in and is not yet in the collection: what it is called, and where its bytes lie. */
export type Waiting = {
  readonly id: string
  readonly kind: 'text' | 'file' | 'address'
  readonly name: string
  readonly path: string
  readonly size: number
  /** How often its reading was begun before. */
  readonly tries: number
}

/**
 * The folder of what was handed in: each thing is on disk before it is acknowledged, and leaves when its reports are in the
 * collection, so that nothing is lost with the process.
 */
export type Incoming = {
  readonly keep: (about: Pick<Waiting, 'kind' | 'name'>, bytes: AsyncIterable<Uint8Array>) => Promise<Waiting>
  /** Notes that its reading begins. */
  readonly begin: (waiting: Waiting) => Promise<void>
  readonly drop: (waiting: Waiting) => Promise<void>
  /** What an earlier process left, oldest first. */
  readonly left: () => Promise<readonly Waiting[]>
}

/** More than any web archive that one would send through a browser. */
const MOST_BYTES = 2 * 1024 ** 3
const NOTE = /^i(\d{1,9})\.json$/

/** Opens the folder, which is made where it is missing. `mostBytes`: what a file may have. */
export function openIncoming(folder: string, mostBytes: number = MOST_BYTES): Incoming {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let last: number | undefined
  const pathOf = (id: string): string => join(folder, `${id}.data`)
  const note = async ({ id, kind, name, tries }: Omit<Waiting, 'path' | 'size'>): Promise<void> => {
    const beside = join(folder, `${id}.note`)
    await writeSynced(beside, [Buffer.from(JSON.stringify({ kind, name, tries }))])
    await rename(beside, join(folder, `${id}.json`))
  }
  return {
    keep: async ({ kind, name }, bytes) => {
      last ??= await highest(folder)
      const id = `i${++last}`
      const path = pathOf(id)
      try {
        const size = await writeSynced(path, limited(bytes, mostBytes))
        await note({ id, kind, name, tries: 0 })
        return { id, kind, name, path, size, tries: 0 }
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
    begin: async (waiting) => note({ ...waiting, tries: waiting.tries + 1 }),
    drop: async ({ id, path }) => {
      await rm(join(folder, `${id}.json`), { force: true })
      await rm(path, { force: true })
    },
    left: async () => {
      const names = (await readdir(folder)).filter((name) => NOTE.test(name)).sort((a, b) => numberOf(a) - numberOf(b))
      const found = await Promise.all(names.map(async (name) => readNote(folder, name)))
      await dropStray(folder, new Set(names.map((name) => name.replace('.json', ''))))
      return found.filter((one) => one !== undefined)
    },
  }
}

function numberOf(name: string): number {
  return Number(NOTE.exec(name)?.[1] ?? 0)
}

async function highest(folder: string): Promise<number> {
  return (await readdir(folder)).reduce((most, name) => Math.max(most, numberOf(name)), 0)
}

async function readNote(folder: string, name: string): Promise<Waiting | undefined> {
  const id = name.replace('.json', '')
  const path = join(folder, `${id}.data`)
  const about: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'))
  return isNote(about) ? { ...about, id, path, size: (await stat(path)).size } : undefined
}

// Written by `note`, whole or not at all.
function isNote(value: unknown): value is Pick<Waiting, 'kind' | 'name' | 'tries'> {
  return typeof value === 'object' && value !== null && 'kind' in value && 'name' in value && 'tries' in value
}

// What was broken off while it was being sent was never acknowledged.
async function dropStray(folder: string, known: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder))
    if (!known.has(name.replace(/\.\w+$/u, ''))) await rm(join(folder, name), { force: true })
}

async function writeSynced(path: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'w', 0o600)
  let size = 0
  try {
    for await (const chunk of bytes) {
      await file.write(chunk)
      size += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return size
}

async function* limited(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > most) throw new DripstoneError('REQUEST_TOO_LARGE', `the file is larger than ${most} bytes`)
    yield chunk
  }
}

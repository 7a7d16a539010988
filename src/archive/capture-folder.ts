import { existsSync, mkdirSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** A capture as it is kept: its bytes, under the id that is made of them. */
export type KeptCapture = { readonly id: string; readonly bytes: Uint8Array }

/** The bytes of captures, each in a file named by its SHA-256: kept once, however often it comes. */
export type CaptureFolder = {
  /** Keeps them all. On return every byte is on disk. */
  readonly keep: (captures: readonly KeptCapture[]) => Promise<void>
  readonly read: (id: string) => Promise<Uint8Array | undefined>
}

const ID = /^sha256:([0-9a-f]{64})$/
// Syncs that wait together are one turn of the disk.
const AT_ONCE = 16

/** The captures in `folder`, which is made where it is missing. */
export function openCaptureFolder(folder: string): CaptureFolder {
  mkdirSync(folder, { recursive: true })
  return {
    keep: async (captures) => {
      const byPath = new Map(captures.map(({ id, bytes }) => [pathOf(folder, id), bytes]))
      const fresh = [...byPath].filter(([path]) => !existsSync(path))
      for (const parent of new Set(fresh.map(([path]) => dirname(path)))) mkdirSync(parent, { recursive: true })
      await eachAtOnce(fresh, keepOne)
      const parents = [...new Set(fresh.map(([path]) => dirname(path)))]
      if (parents.length > 0) await eachAtOnce([...parents, folder], syncFolder)
    },
    read: async (id) => {
      try {
        return await readFile(pathOf(folder, id))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}

function pathOf(folder: string, id: string): string {
  const digest = ID.exec(id)?.[1]
  if (digest === undefined) throw new TypeError(`${id} is no id of a capture`)
  return join(folder, digest.slice(0, 2), digest)
}

// Whoever finds the name finds the file whole, whenever this process dies.
async function keepOne([path, bytes]: readonly [string, Uint8Array]): Promise<void> {
  const beside = `${path}.${process.pid}`
  const file = await open(beside, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}

// Writing a file does not promise that its name is on disk. Windows keeps names by itself and opens no folders.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function eachAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const work = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await act(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

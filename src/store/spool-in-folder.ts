import { randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { join } from 'node:path'

const PIECE = 65_536

/** What is written is held in the folder until it is read; only this user can read it, and nothing of it stays. */
export type FolderSpool = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly read: () => AsyncIterable<Uint8Array>
  readonly drop: () => Promise<void>
}

/**
 * A file in the folder of a collection that holds an export until its sizes are known. Its name is taken away as soon as it is open, so
 * it goes with the process, however that ends.
 */
export async function spoolInFolder(folder: string): Promise<FolderSpool> {
  const path = join(folder, `export.${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  let size = 0
  return {
    write: async (bytes) => {
      await file.writeFile(bytes)
      size += bytes.byteLength
    },
    read: async function* () {
      for (let at = 0; at < size;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE), 0, PIECE, at)
        if (bytesRead === 0) return
        at += bytesRead
        yield buffer.subarray(0, bytesRead)
      }
    },
    drop: async () => await file.close(),
  }
}

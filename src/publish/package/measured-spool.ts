import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { MakeSpool } from '../spool.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

/** A file of a package: held until its size and sums are known. */
export type MeasuredSpool = {
  readonly write: (text: string) => Promise<void>
  /** What was written, measured; after that nothing more can be. */
  readonly finish: () => Omit<ZipEntry, 'name'> & { readonly sha256: string }
  readonly drop: () => Promise<void>
}

/** Opens a spool that measures what goes through it. */
export async function openMeasured(makeSpool: MakeSpool): Promise<MeasuredSpool> {
  const spool = await makeSpool()
  const hash = createHash('sha256')
  let sum = 0
  let size = 0
  return {
    write: async (text) => {
      const bytes = new TextEncoder().encode(text)
      hash.update(bytes)
      sum = crc32(bytes, sum)
      size += bytes.byteLength
      await spool.write(bytes)
    },
    finish: () => ({ size, sum, sha256: hash.digest('hex'), bytes: spool.read() }),
    drop: spool.drop,
  }
}

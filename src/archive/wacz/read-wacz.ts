import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import type { ArchiveItem } from '../archive-item.ts'
import { readWarc } from '../warc/read-warc.ts'
import { readDirectory, type ZipEntry } from './read-directory.ts'

const STORED = 0
const DEFLATED = 8
const LOCAL_HEAD = 30
const WARC_NAME = /(?:^|\/)[^/]+\.warc(?:\.gz)?$/iu

/**
 * The pages of a WACZ file: those of each WARC in it, in the order of its directory, as a stream. Offsets are those in the
 * WARC, which each item names. Other files in it (indexes, page lists) are not needed.
 */
export async function* readWacz(path: string): AsyncGenerator<ArchiveItem> {
  const file = await open(path)
  try {
    const entries = await readDirectory(file)
    if (entries === undefined) {
      yield problem('the archive has no directory; it is cut off or no ZIP file')
      return
    }
    for (const entry of entries.filter(({ name }) => WARC_NAME.test(name))) {
      if (entry.method !== STORED && entry.method !== DEFLATED) {
        yield problem(`it is packed in a way (${entry.method}) that cannot be read`, entry.name)
        continue
      }
      const head = Buffer.alloc(LOCAL_HEAD)
      await file.read(head, 0, LOCAL_HEAD, entry.offset)
      const start = entry.offset + LOCAL_HEAD + head.readUInt16LE(26) + head.readUInt16LE(28)
      yield* readEntry(path, entry, start)
    }
  } finally {
    await file.close()
  }
}

function problem(reason: string, file?: string): ArchiveItem {
  const item: ArchiveItem = { kind: 'problem', offset: 0, problem: { code: 'WARC_DAMAGED', reason } }
  return file === undefined ? item : { ...item, file }
}

async function* readEntry(path: string, entry: ZipEntry, start: number): AsyncGenerator<ArchiveItem> {
  if (entry.packed === 0) return
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 })
  const stream = entry.method === STORED ? packed : packed.pipe(createInflateRaw())
  try {
    for await (const item of readWarc(chunksOf(stream))) yield { ...item, file: entry.name }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    yield problem(`its compression is damaged (${error.message})`, entry.name)
  } finally {
    packed.destroy()
  }
}

async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { ArchiveItem } from './archive-item.ts'
import { readWacz } from './wacz/read-wacz.ts'
import { readWarc } from './warc/read-warc.ts'

const ZIP = Buffer.from('PK')

/** The pages of a WARC or WACZ file, told apart by their first bytes. The file's errors are thrown as Node gives them. */
export async function* readArchive(path: string): AsyncGenerator<ArchiveItem> {
  const head = Buffer.alloc(2)
  const file = await open(path)
  await file.read(head, 0, 2, 0).finally(async () => file.close())
  if (head.equals(ZIP)) yield* readWacz(path)
  else yield* readWarc(bytesOf(path))
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }))
    if (chunk instanceof Uint8Array) yield chunk
}

import { createHash } from 'node:crypto'
import type { Source } from '../source.ts'
import { CAPTURE_LIMIT } from './limits.ts'

/** What of a capture is kept: its bytes up to the limit and, where there were more, the hash and length of all. */
export type Capture = Pick<Source, 'content' | 'cutFrom'> & { readonly content: Uint8Array }

/** Reads a stream of bytes to its end, keeping no more than the limit and hashing all. */
export async function readCapture(chunks: AsyncIterable<Uint8Array>, limit: number = CAPTURE_LIMIT): Promise<Capture> {
  const hash = createHash('sha256')
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    if (length < limit) kept.push(chunk.subarray(0, limit - length))
    length += chunk.length
  }
  const content = Buffer.concat(kept)
  return length > limit ? { content, cutFrom: { sha256: hash.digest('hex'), length } } : { content }
}

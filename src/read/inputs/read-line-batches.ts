import type { Problem } from '../../model/problem.ts'
import { LINE_LIMIT } from './limits.ts'

/** Whole lines of a JSON lines stream, and the number (from 1) of the first; or a line that was passed over. */
export type LineBatch =
  | { readonly kind: 'lines'; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: Problem }

const NEWLINE = 0x0a

/**
 * Cuts a stream into batches of whole lines, one for each chunk that ends a line, and holds no more than one chunk and one
 * line at a time. A line longer than the limit is passed over with a problem, and the rest goes on.
 */
export async function* readLineBatches(
  chunks: AsyncIterable<Uint8Array>,
  lineLimit: number = LINE_LIMIT,
): AsyncGenerator<LineBatch> {
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  let firstLine = 1
  let isSkipping = false
  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(NEWLINE)
    if (last >= 0) {
      const from = isSkipping ? chunk.indexOf(NEWLINE) + 1 : 0
      const bytes = Buffer.concat([...pending, chunk.subarray(from, last + 1)])
      if (bytes.length > 0) yield { kind: 'lines', firstLine, bytes }
      firstLine += countLines(bytes)
      isSkipping = false
      pending = []
      pendingBytes = 0
    }
    if (isSkipping) continue
    pending.push(chunk.subarray(last + 1))
    pendingBytes += chunk.length - last - 1
    if (pendingBytes <= lineLimit) continue
    yield { kind: 'problem', problem: tooLong(firstLine, lineLimit) }
    firstLine++
    isSkipping = true
    pending = []
    pendingBytes = 0
  }
  if (pendingBytes > 0) yield { kind: 'lines', firstLine, bytes: Buffer.concat(pending) }
}

/** The lines of a batch one by one, as bytes, each with its number. */
export function* cutLines(
  bytes: Uint8Array,
  firstLine: number,
): Generator<{ readonly firstLine: number; readonly bytes: Uint8Array }> {
  let line = firstLine
  for (let from = 0; from < bytes.length; line++) {
    const at = bytes.indexOf(NEWLINE, from)
    const end = at < 0 ? bytes.length : at + 1
    yield { firstLine: line, bytes: bytes.subarray(from, end) }
    from = end
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

function tooLong(line: number, limit: number): Problem {
  return { code: 'LINE_INVALID', reason: `it is longer than ${limit} bytes`, line }
}

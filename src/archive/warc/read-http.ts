import { undoCodings, type Undone } from '../undo-codings.ts'
import { parseHead, type Fields } from './read-head.ts'

/** An HTTP response: its status, its fields, its body with chunks and codings undone, and what was wrong with them. */
export type HttpResponse = {
  readonly status: number
  readonly fields: Fields
  readonly body: Uint8Array
  readonly trouble: Undone['trouble']
}

/** Parses a response as a WARC record holds it; undefined when the bytes are none. */
export function readHttp(bytes: Uint8Array): HttpResponse | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = buffer.indexOf('\r\n\r\n')
  const bare = buffer.indexOf('\n\n')
  const isBare = found < 0 || (bare >= 0 && bare < found)
  const end = isBare ? bare : found
  if (end < 0) return undefined
  const { line, fields } = parseHead(buffer.toString('latin1', 0, end))
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(line)?.[1]
  if (status === undefined) return undefined
  const raw = buffer.subarray(end + (isBare ? 2 : 4))
  const isChunked = /chunked/iu.test(fields.get('transfer-encoding') ?? '')
  return {
    status: Number(status),
    fields,
    ...undoCodings(isChunked ? joinChunks(raw) : raw, fields.get('content-encoding') ?? ''),
  }
}

/** Some archives say "chunked" of bodies whose chunks they have joined: what does not begin with a size is taken as it is. */
function joinChunks(raw: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < raw.length) {
    const end = raw.indexOf('\n', at)
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(
      end < 0 || end - at > 200 ? '' : raw.toString('latin1', at, end).trim(),
    )?.[1]
    if (size === undefined) return parts.length === 0 ? raw : Buffer.concat([...parts, ...(at === 0 ? [raw] : [])])
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(raw.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (raw[at] === 0x0d || raw[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}

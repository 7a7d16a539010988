import { constants, gunzipSync } from 'node:zlib'

const WARC = 'WARC/'

/** True when a stream begins like a WARC file, plain or in gzip. `head`: its first bytes, at least a few hundred of them. */
export function startsLikeWarc(head: Uint8Array): boolean {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  const start = isGzip ? inflateStart(head.subarray(0, 65_536)) : head
  return Buffer.from(start.subarray(0, WARC.length)).toString('latin1') === WARC
}

function inflateStart(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16_000_000 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return new Uint8Array()
  }
}

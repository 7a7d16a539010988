import { brotliDecompressSync, constants, inflateRawSync, unzipSync } from 'node:zlib'

/** A page is not read beyond this many bytes, before or after its codings are undone. */
export const MAX_PAGE = 32_000_000

/** A body with its content codings undone, and what was wrong with them. */
export type Undone = { readonly body: Uint8Array; readonly trouble: 'none' | 'damaged' | 'too-large' }

/** Undoes the content codings, last first. A body that is cut off gives what could be had of it. */
export function undoCodings(raw: Uint8Array, codings: string): Undone {
  let body: Uint8Array = raw
  let trouble: Undone['trouble'] = raw.length > MAX_PAGE ? 'too-large' : 'none'
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none')
  for (const name of names.toReversed().slice(0, 4)) {
    const undone = undoCoding(body, name)
    body = undone.body
    if (undone.trouble !== 'none') trouble = undone.trouble
  }
  return { body, trouble }
}

function undoCoding(body: Uint8Array, name: string): Undone {
  const options = { maxOutputLength: MAX_PAGE, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    if (name === 'gzip' || name === 'x-gzip' || name === 'deflate')
      return { body: inflate(body, options), trouble: 'none' }
    if (name === 'br')
      return {
        body: brotliDecompressSync(body, { maxOutputLength: MAX_PAGE, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
        trouble: 'none',
      }
    return { body, trouble: 'damaged' }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { body: new Uint8Array(), trouble: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' }
  }
}

/** "deflate" means zlib to some servers and bare deflate to others; and some archives have undone the coding they still name. */
function inflate(
  body: Uint8Array,
  options: { readonly maxOutputLength: number; readonly finishFlush: number },
): Uint8Array {
  const first = body[0] ?? 0
  const isGzip = first === 0x1f && body[1] === 0x8b
  const isZlib = (first & 0x0f) === 8 && ((first << 8) | (body[1] ?? 0)) % 31 === 0
  if (isGzip || isZlib) return unzipSync(body, options)
  return first === 0x3c || first === 0x0a || first === 0x0d || first === 0x20 ? body : inflateRawSync(body, options)
}

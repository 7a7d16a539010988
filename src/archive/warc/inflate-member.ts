import { createInflateRaw } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import { skipBytes, takeBytes } from './byte-source.ts'

const GZIP_HEAD = 10
const GZIP_TAIL = 8
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16
const HAS_CHECKSUM = 2

/**
 * The bytes of one gzip member at the source, as they are inflated; the source stands behind the member when they end. A
 * damaged member throws the error of zlib, and the source stands where the damage was noticed.
 */
export async function* inflateMember(source: ByteSource): AsyncGenerator<Uint8Array> {
  await skipHead(source)
  const start = source.offset()
  const inflate = createInflateRaw()
  const given: Uint8Array[] = []
  const feed = async (): Promise<void> => {
    for (;;) {
      const chunk =
        inflate.writableEnded || inflate.readableEnded || inflate.destroyed ? undefined : await source.next()
      if (chunk === undefined) break
      given.push(chunk)
      if (given.length > KEPT) given.shift()
      if (!(await write(inflate, chunk))) return
    }
    if (!inflate.destroyed && !inflate.writableEnded) inflate.end()
  }
  const fed = feed()
  try {
    let size = 0
    for await (const chunk of inflate) {
      if (!(chunk instanceof Uint8Array)) continue
      size += chunk.length
      if (size > MAX_INFLATED && size > inflate.bytesWritten * MAX_RATIO) throw new GzipBombError(size)
      yield chunk
    }
  } finally {
    inflate.destroy()
    await fed
    giveBack(source, given, source.offset() - start - inflate.bytesWritten)
  }
  await skipBytes(source, GZIP_TAIL)
}

/** Pages shrink to a tenth, blank files to a thousandth; what is both large and that blank is no record. */
const MAX_INFLATED = 128_000_000
const MAX_RATIO = 200

/** A member that would fill the memory; it ends like a damaged one. */
class GzipBombError extends Error {
  readonly code = 'GZIP_BOMB'

  constructor(size: number) {
    super(`it holds more than ${size} bytes, nearly all of them the same`)
  }
}

/** Chunks of which a part may have to be given back: zlib notices the end in the last one or two. */
const KEPT = 4

/** False when the member has ended and takes no more. */
async function write(inflate: ReturnType<typeof createInflateRaw>, chunk: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (goesOn: boolean) => (): void => {
      inflate.off('end', ended)
      inflate.off('close', ended)
      resolve(goesOn)
    }
    const ended = settle(false)
    inflate.once('end', ended)
    inflate.once('close', ended)
    inflate.write(chunk, settle(true))
  })
}

function giveBack(source: ByteSource, given: readonly Uint8Array[], count: number): void {
  let left = count
  for (const chunk of given.toReversed()) {
    if (left <= 0) return
    const part = Math.min(left, chunk.length)
    source.unread(chunk.subarray(chunk.length - part))
    left -= part
  }
}

async function skipHead(source: ByteSource): Promise<void> {
  const flags = (await takeBytes(source, GZIP_HEAD))[3] ?? 0
  if ((flags & HAS_EXTRA) !== 0) {
    const size = await takeBytes(source, 2)
    await skipBytes(source, (size[0] ?? 0) + 256 * (size[1] ?? 0))
  }
  if ((flags & HAS_NAME) !== 0) await skipText(source)
  if ((flags & HAS_COMMENT) !== 0) await skipText(source)
  if ((flags & HAS_CHECKSUM) !== 0) await skipBytes(source, 2)
}

async function skipText(source: ByteSource): Promise<void> {
  for (let byte = await takeBytes(source, 1); byte.length === 1 && byte[0] !== 0;) byte = await takeBytes(source, 1)
}

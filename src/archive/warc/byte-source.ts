/** Bytes that are read once from front to back, with a look ahead and a way to give back what was not used. */
export type ByteSource = {
  /** The next bytes, as many as are at hand; undefined at the end. */
  readonly next: () => Promise<Uint8Array | undefined>
  /** Gives back the last bytes that `next` gave. */
  readonly unread: (bytes: Uint8Array) => void
  /** Up to `count` bytes without taking them; fewer only at the end. */
  readonly peek: (count: number) => Promise<Uint8Array>
  /** How many bytes have been taken. */
  readonly offset: () => number
}

/** A source over the chunks of a stream. */
export function makeByteSource(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ByteSource {
  const iterator: AsyncIterator<Uint8Array, unknown> | Iterator<Uint8Array, unknown> =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  const held: Uint8Array[] = []
  let taken = 0
  const pull = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      const step = await iterator.next()
      if (step.done === true) return undefined
      if (step.value.length > 0) return step.value
    }
  }
  return {
    next: async () => {
      const chunk = held.shift() ?? (await pull())
      taken += chunk?.length ?? 0
      return chunk
    },
    unread: (bytes) => {
      if (bytes.length === 0) return
      held.unshift(bytes)
      taken -= bytes.length
    },
    peek: async (count) => {
      let size = held.reduce((sum, chunk) => sum + chunk.length, 0)
      while (size < count) {
        const chunk = await pull()
        if (chunk === undefined) break
        held.push(chunk)
        size += chunk.length
      }
      const first = held[0]
      if (first !== undefined && first.length >= count) return first.subarray(0, count)
      const joined = Buffer.concat(held)
      held.splice(0, held.length, ...(joined.length === 0 ? [] : [joined]))
      return joined.subarray(0, count)
    },
    offset: () => taken,
  }
}

/** Takes `count` bytes, or what is left of them. */
export async function takeBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let missing = count
  while (missing > 0) {
    const chunk = await source.next()
    if (chunk === undefined) break
    if (chunk.length > missing) source.unread(chunk.subarray(missing))
    parts.push(chunk.length > missing ? chunk.subarray(0, missing) : chunk)
    missing -= Math.min(missing, chunk.length)
  }
  const [first] = parts
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts)
}

/** Passes over `count` bytes and returns how many there were. */
export async function skipBytes(source: ByteSource, count: number): Promise<number> {
  let skipped = 0
  while (skipped < count) {
    const chunk = await source.next()
    if (chunk === undefined) break
    const used = Math.min(chunk.length, count - skipped)
    if (used < chunk.length) source.unread(chunk.subarray(used))
    skipped += used
  }
  return skipped
}

/** Takes everything up to and with `mark`, at most `limit` bytes; undefined when the mark does not come within them. */
export async function takeUntil(source: ByteSource, mark: Uint8Array, limit: number): Promise<Uint8Array | undefined> {
  let size = Math.min(4096, limit)
  for (;;) {
    const head = await source.peek(size)
    const at = Buffer.from(head.buffer, head.byteOffset, head.byteLength).indexOf(mark)
    if (at >= 0) return takeBytes(source, at + mark.length)
    if (head.length < size || size >= limit) return undefined
    size = Math.min(size * 2, limit)
  }
}

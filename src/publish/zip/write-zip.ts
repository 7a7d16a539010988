import { DripstoneError } from '../../model/problem.ts'
import type { ZipEntry } from './zip-entry.ts'

const LARGEST = 0xff_ff_ff_ff
const MOST = 0xff_ff
/** Of every file in every archive, so that the same files give the same bytes: the first day that the format knows, 1 January 1980. */
const DAY = 0x00_21
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x08_00

type Placed = Omit<ZipEntry, 'bytes'> & { readonly at: number }

/**
 * A ZIP archive (APPNOTE 6.3) of files as they are, not compressed: the same files give the same bytes on every system. Bounded memory.
 * @throws {DripstoneError} EXPORT_TOO_LARGE from 4 GiB on, where the format ends.
 */
export async function* writeZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = []
  let at = 0
  for await (const { name, size, sum, bytes } of entries) {
    const entry = { name, size, sum, at }
    const head = headOf(entry)
    at += head.byteLength + size
    if (at > LARGEST || placed.length >= MOST)
      throw new DripstoneError('EXPORT_TOO_LARGE', 'a ZIP archive ends at 4 GiB; export less at a time')
    placed.push(entry)
    yield head
    yield* bytes
  }
  const list = placed.map(listingOf)
  yield* list
  yield endOf(placed.length, { at, size: list.reduce((sum, one) => sum + one.byteLength, 0) })
}

/** The numbers that stand before a file and, again, in the list at the end. */
function factsOf({ size, sum }: Placed, name: Uint8Array): readonly (readonly [bytes: 2 | 4, value: number])[] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [2, 0],
    [2, DAY],
    [4, sum],
    [4, size],
    [4, size],
    [2, name.byteLength],
    [2, 0],
  ]
}

function headOf(entry: Placed): Uint8Array {
  const name = new TextEncoder().encode(entry.name)
  return pack([[4, 0x04_03_4b_50], ...factsOf(entry, name)], name)
}

function listingOf(entry: Placed): Uint8Array {
  const name = new TextEncoder().encode(entry.name)
  return pack(
    [[4, 0x02_01_4b_50], [2, VERSION], ...factsOf(entry, name), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]],
    name,
  )
}

function endOf(count: number, { at, size }: { readonly at: number; readonly size: number }): Uint8Array {
  return pack(
    [
      [4, 0x06_05_4b_50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, at],
      [2, 0],
    ],
    new Uint8Array(),
  )
}

function pack(numbers: readonly (readonly [bytes: 2 | 4, value: number])[], tail: Uint8Array): Uint8Array {
  const length = numbers.reduce((sum, [bytes]) => sum + bytes, 0)
  const packed = new Uint8Array(length + tail.byteLength)
  const view = new DataView(packed.buffer)
  let at = 0
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  packed.set(tail, at)
  return packed
}

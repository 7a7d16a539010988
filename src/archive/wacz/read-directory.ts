import type { FileHandle } from 'node:fs/promises'

/** One file of a ZIP archive: where its local header stands, how it is packed and how long it is packed. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly offset: number
}

const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const MAX_COMMENT = 65_535
const MAX_DIRECTORY = 64_000_000
const IS_IN_64 = 0xffffffff

/** The directory at the end of a ZIP archive, with its 64-bit form; undefined when the file has none. */
export async function readDirectory(file: FileHandle): Promise<readonly ZipEntry[] | undefined> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - END_SIZE - MAX_COMMENT), Math.min(size, END_SIZE + MAX_COMMENT))
  const at = lastIndexOf(tail, END)
  if (at < 0 || tail.length - at < END_SIZE) return undefined
  let length = tail.readUInt32LE(at + 12)
  let start = tail.readUInt32LE(at + 16)
  if (at >= 20 && tail.readUInt32LE(at - 20) === END_64_LOCATOR) {
    const end = await readAt(file, Number(tail.readBigUInt64LE(at - 12)), 56)
    if (end.length === 56 && end.readUInt32LE(0) === END_64) {
      length = Number(end.readBigUInt64LE(40))
      start = Number(end.readBigUInt64LE(48))
    }
  }
  if (length > MAX_DIRECTORY || start + length > size) return undefined
  return parseEntries(await readAt(file, start, length))
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signature)
  return buffer.lastIndexOf(mark)
}

function parseEntries(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY;) {
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    entries.push({ name, method: directory.readUInt16LE(at + 10), ...sizesOf(directory, at, extra) })
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Sizes that do not fit into 32 bits stand in an extra field, each only if it does not fit. */
function sizesOf(directory: Buffer, at: number, extra: Buffer): Pick<ZipEntry, 'packed' | 'offset'> {
  const packed = directory.readUInt32LE(at + 20)
  const unpacked = directory.readUInt32LE(at + 24)
  const offset = directory.readUInt32LE(at + 42)
  const wide: number[] = []
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue
    const end = Math.min(extra.length, i + 4 + extra.readUInt16LE(i + 2))
    for (let j = i + 4; j + 8 <= end; j += 8) wide.push(Number(extra.readBigUInt64LE(j)))
  }
  if (unpacked === IS_IN_64) wide.shift()
  return {
    packed: packed === IS_IN_64 ? (wide.shift() ?? packed) : packed,
    offset: offset === IS_IN_64 ? (wide.shift() ?? offset) : offset,
  }
}

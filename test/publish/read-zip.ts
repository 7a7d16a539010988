import { crc32 } from 'node:zlib'

/** The files of an archive by its list at the end, each checked against its own head and sum. */
export function readZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.length - 22
  if (bytes.readUInt32LE(end) !== 0x06_05_4b_50) throw new RangeError('the archive has no end')
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02_01_4b_50) throw new RangeError(`no entry at ${at}`)
    const [sum, size, full] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset))
    const length = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    const head = bytes.readUInt32LE(at + 42)
    if (bytes.readUInt32LE(head) !== 0x04_03_4b_50) throw new RangeError(`no file at ${head}`)
    if (bytes.readUInt32LE(head + 14) !== sum || bytes.readUInt32LE(head + 18) !== size || size !== full)
      throw new RangeError(`${name} is told of in two ways`)
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28)
    const content = bytes.subarray(from, from + (size ?? 0))
    if (crc32(content) !== sum) throw new RangeError(`${name} has another sum`)
    files.set(name, content)
    at += 46 + length
  }
  return files
}

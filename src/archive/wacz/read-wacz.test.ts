import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArchiveItem } from '../archive-item.ts'
import { isArchiveName } from '../is-archive-name.ts'
import { readArchive } from '../read-archive.ts'

const HTML = '<html><body><p>Sixty weavers stood outside the mill.</p></body></html>'

function record(): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${HTML}`)
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

type File = { readonly name: string; readonly data: Buffer; readonly isPacked?: boolean; readonly method?: number }

/** A ZIP archive of the files, as the standard lays it out. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, isPacked = false, method } of files) {
    const packed = isPacked ? deflateRawSync(data) : data
    const how = method ?? (isPacked ? 8 : 0)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(how, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(data.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(how, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(data.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dripstone-wacz-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function read(name: string, bytes: Buffer): Promise<readonly ArchiveItem[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const items: ArchiveItem[] = []
  for await (const item of readArchive(path)) items.push(item)
  return items
}

describe('readArchive', () => {
  test('reads the pages of every WARC in a WACZ, stored or packed', async () => {
    const files = [
      { name: 'datapackage.json', data: Buffer.from('{}'), isPacked: true },
      { name: 'archive/one.warc.gz', data: gzipSync(record()) },
      { name: 'archive/two.warc', data: Buffer.concat([record(), record()]), isPacked: true },
      { name: 'indexes/index.cdx', data: Buffer.from('x') },
    ]
    const items = await read('pages.wacz', zip(files))
    expect(items.map((item) => item.kind === 'capture' && Buffer.from(item.capture.bytes).toString())).toEqual([
      HTML,
      HTML,
      HTML,
    ])
  })

  test('a problem names the file inside the archive', async () => {
    const items = await read('bad.wacz', zip([{ name: 'archive/one.warc', data: Buffer.from('no record at all') }]))
    expect(items).toMatchObject([
      {
        kind: 'problem',
        file: 'archive/one.warc',
        problem: { code: 'WARC_DAMAGED', reason: 'record at byte 0: no WARC record stands here' },
      },
    ])
  })

  test('what cannot be unpacked costs its own file only', async () => {
    const items = await read(
      'odd.wacz',
      zip([
        { name: 'a.warc', data: record(), method: 99 },
        { name: 'b.warc', data: Buffer.alloc(50, 7), method: 8 },
        { name: 'c.warc', data: record() },
      ]),
    )
    expect(items.map((item) => item.kind)).toEqual(['problem', 'problem', 'capture'])
  })

  test('an archive that is cut off is a problem', async () => {
    const items = await read('cut.wacz', zip([{ name: 'a.warc', data: record() }]).subarray(0, -10))
    expect(items).toMatchObject([{ kind: 'problem', problem: { code: 'WARC_DAMAGED' } }])
  })

  test('a WARC is told from a WACZ by its bytes, not its name', async () => {
    expect(await read('misnamed.wacz', record())).toHaveLength(1)
  })

  test.each([
    ['a.warc', true],
    ['a.warc.gz', true],
    ['a.WACZ', true],
    ['a.html', false],
    ['warc', false],
  ])('%s is the name of an archive: %s', (name, is) => {
    expect(isArchiveName(name)).toBe(is)
  })
})

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArchiveItem } from '../archive-item.ts'
import { readWarc } from './read-warc.ts'

const HTML =
  '<html><head><title>The canteen</title></head><body><p>Sixty weavers stood outside the mill.</p></body></html>'

type Made = {
  readonly type?: string
  readonly url?: string
  readonly version?: string
  readonly fields?: string
  readonly block?: Buffer
}

function record({
  type = 'response',
  url = 'https://example.org/canteen',
  version = '1.0',
  fields = '',
  block = response(),
}: Made = {}): Buffer {
  const head = `WARC/${version}\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-05-01T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n${fields}Content-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

function response(
  body: Buffer | string = HTML,
  fields = 'Content-Type: text/html; charset=utf-8\r\n',
  status = '200 OK',
): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n`), Buffer.from(body)])
}

const chunked = (body: Buffer): Buffer =>
  Buffer.concat([
    ...[body.subarray(0, 20), body.subarray(20)].flatMap((part) => [
      Buffer.from(`${part.length.toString(16)};x=1\r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\n\r\n'),
  ])

async function read(bytes: Buffer, chunk = 1000): Promise<readonly ArchiveItem[]> {
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  )
  const items: ArchiveItem[] = []
  for await (const item of readWarc(parts)) items.push(item)
  return items
}

const pages = (items: readonly ArchiveItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'capture' ? [Buffer.from(item.capture.bytes).toString()] : []))
const problems = (items: readonly ArchiveItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'problem' ? [item.problem.code] : item.problems.map((problem) => problem.code),
  )

const HTML_TYPE = 'Content-Type: text/html\r\n'
const BODIES: readonly (readonly [title: string, block: Buffer])[] = [
  ['as it is', response()],
  ['in chunks', response(chunked(Buffer.from(HTML)), `${HTML_TYPE}Transfer-Encoding: chunked\r\n`)],
  ['said to be in chunks that the archive has joined', response(HTML, `${HTML_TYPE}Transfer-Encoding: chunked\r\n`)],
  ['in gzip', response(gzipSync(HTML), `${HTML_TYPE}Content-Encoding: gzip\r\n`)],
  [
    'in gzip and in chunks',
    response(chunked(gzipSync(HTML)), `${HTML_TYPE}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n`),
  ],
  ['in zlib deflate', response(deflateSync(HTML), `${HTML_TYPE}Content-Encoding: deflate\r\n`)],
  ['in bare deflate', response(deflateRawSync(HTML), `${HTML_TYPE}Content-Encoding: deflate\r\n`)],
  ['in brotli', response(brotliCompressSync(HTML), `${HTML_TYPE}Content-Encoding: br\r\n`)],
  ['said to be in gzip that the archive has undone', response(HTML, `${HTML_TYPE}Content-Encoding: gzip\r\n`)],
  ['as XHTML', response(HTML, 'Content-Type: application/xhtml+xml\r\n')],
  ['without a type', response(HTML, '')],
  ['with bare line ends', Buffer.from(`HTTP/1.0 200\nContent-Type: text/html\n\n${HTML}`)],
  ['with a folded field', response(HTML, 'Content-Type: text/html;\r\n charset=utf-8\r\n')],
]

describe('readWarc', () => {
  test.each(BODIES)('reads a page that is stored %s', async (_title, block) => {
    for (const bytes of [record({ block }), gzipSync(record({ block }))]) {
      const items = await read(bytes, 37)
      expect(pages(items)).toEqual([HTML])
      expect(problems(items)).toEqual([])
    }
  })

  test('says whence and when the page was captured, and where its record begins', async () => {
    const first = gzipSync(record({ type: 'request' }))
    const items = await read(
      Buffer.concat([first, gzipSync(record({ version: '1.1', url: '<https://example.org/two>' }))]),
    )
    expect(items).toMatchObject([
      {
        offset: first.length,
        capture: {
          url: 'https://example.org/two',
          captured: '2020-05-01T10:00:00Z',
          contentType: 'text/html; charset=utf-8',
        },
      },
    ])
    expect(items[0]?.kind === 'capture' && items[0].capture.id).toMatch(/^sha256:[\da-f]{64}$/u)
  })

  test('passes over everything that is no page', async () => {
    const others = [
      record({ type: 'warcinfo', block: Buffer.from('software: x\r\n') }),
      record({ type: 'metadata' }),
      record({ type: 'revisit', block: Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n') }),
      record({ block: response('{"a":1}', 'Content-Type: application/json\r\n') }),
      record({ block: response(HTML, HTML_TYPE, '404 Not Found') }),
      record({ block: response('', 'Location: /x\r\n', '301 Moved') }),
      record({ block: response(Buffer.from([0x89, 0x50, 0x4e, 0x47]), '') }),
    ]
    const items = await read(Buffer.concat([...others, ...others.map((other) => gzipSync(other)), record()]))
    expect(pages(items)).toEqual([HTML])
    expect(problems(items)).toEqual([])
  })

  test('reads a file that is one gzip member for all records', async () => {
    expect(pages(await read(gzipSync(Buffer.concat([record(), record(), record()]))))).toEqual([HTML, HTML, HTML])
  })

  test('a damaged record costs itself only, and the problem names its offset', async () => {
    const good = gzipSync(record())
    const bad = Buffer.from(good)
    bad.fill(0xff, 40, 80)
    const items = await read(Buffer.concat([good, bad, good]))
    expect(pages(items)).toEqual([HTML, HTML])
    expect(items[1]).toMatchObject({ kind: 'problem', offset: good.length, problem: { code: 'WARC_DAMAGED' } })
    expect(items[1]?.kind === 'problem' && items[1].problem.reason).toContain(`record at byte ${good.length}`)
  })

  test('rubbish between plain records is passed over', async () => {
    const items = await read(Buffer.concat([record(), Buffer.from('rubbish WARC and more rubbish\n'), record()]))
    expect(pages(items)).toEqual([HTML, HTML])
    expect(problems(items)).toEqual(['WARC_DAMAGED'])
  })

  test('a file that ends inside a record gives what there is of it', async () => {
    const plain = await read(record().subarray(0, -60))
    expect(pages(plain)[0]).toMatch(/^<html>/u)
    expect(problems(plain)).toEqual(['CAPTURE_TRUNCATED'])
    const packed = await read(Buffer.concat([gzipSync(record()), gzipSync(record()).subarray(0, -60)]))
    expect(pages(packed)[0]).toBe(HTML)
    expect(problems(packed)).toEqual(['WARC_DAMAGED'])
  })

  test('a gzip bomb in a body or around a record is a problem, and the next page is read', async () => {
    const zeros = Buffer.alloc(40_000_000)
    const inBody = gzipSync(record({ block: response(gzipSync(zeros), `${HTML_TYPE}Content-Encoding: gzip\r\n`) }))
    const around = gzipSync(record({ block: Buffer.alloc(200_000_000) }))
    const items = await read(Buffer.concat([inBody, around, gzipSync(record())]), 65_536)
    expect(pages(items)).toEqual([HTML])
    expect(problems(items)).toEqual(['CAPTURE_TOO_LARGE', 'WARC_DAMAGED'])
  })

  test('a file in zstd says that it cannot be read', async () => {
    expect(problems(await read(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0])))).toEqual(['WARC_DAMAGED'])
  })

  test('any bytes end without a throw', async () => {
    const good = Buffer.concat([record(), gzipSync(record()), record({ block: BODIES[4]?.[1] ?? response() })])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.integer({ min: 1, max: 700 }),
        async (flips, chunk) => {
          const bytes = Buffer.from(good)
          for (const [at, value] of flips) bytes[at] = value
          const items = await read(bytes, chunk)
          for (const item of items) expect(item.offset).toBeLessThan(bytes.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})

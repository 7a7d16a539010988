import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import { makeTerminal } from '../cli/make-terminal.ts'
import { BUILT, runCli } from '../cli/run-cli.ts'
import { ERROR_PAGE, pageOf, recordOf, zipOf } from './make-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'dripstone-archives-'))
afterAll(() => rmSync(folder, { recursive: true }))

function save(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

type Run = { readonly status: number; readonly records: readonly ReportRecord[]; readonly told: readonly string[] }

async function read(args: readonly string[], input?: Uint8Array): Promise<Run> {
  const { terminal, printed, told } = makeTerminal(input === undefined ? {} : { input })
  const status = await runCommand(['read', ...args, '--json'], terminal)
  const lines = printed().split('\n').slice(0, -1)
  return { status, records: lines.map((line) => JSON.parse(line) as ReportRecord), told: told() }
}

const sizesOf = (records: readonly ReportRecord[]): readonly (number | undefined)[] =>
  records.map(({ events }) => events?.find((event) => event.class === 'assembly')?.values.size?.low)

const first = recordOf('https://valley.example/one?utm=1', pageOf(40))
const second = recordOf(
  'https://valley.example/two',
  gzipSync(pageOf(300)),
  'Content-Type: text/html\r\nContent-Encoding: gzip',
)
const error = recordOf('https://valley.example/gone', ERROR_PAGE)

describe('dripstone read, of web archives', () => {
  const whole = Buffer.concat([first, second])
  const members = Buffer.concat([gzipSync(first), gzipSync(second)])
  test.each([
    ['plain.warc', whole, ''],
    ['members.warc.gz', members, ''],
    ['packed.wacz', zipOf('archive/data.warc.gz', members), '#archive/data.warc.gz'],
  ])('%s: a record a page, coded, with whence and when', async (name, bytes, inner) => {
    const path = save(name, bytes)
    const run = await read([path])
    expect(run).toMatchObject({ status: 0, told: [] })
    expect(sizesOf(run.records)).toEqual([40, 300])
    const [one] = run.records
    expect(one?.report).toMatchObject({
      ref: `${path}${inner}:0`,
      url: 'https://valley.example/40',
      title: 'Readers march for their library',
      published: '2019-05-19T10:00:00+03:00',
      capture: {
        url: 'https://valley.example/one?utm=1',
        captured: '2019-05-20T08:00:00Z',
        archive: `${path}${inner}`,
        offset: 0,
      },
    })
    expect(run.records[1]?.report.capture?.offset).toBe(name === 'plain.warc' ? first.length : gzipSync(first).length)
    for (const { report } of run.records)
      for (const block of report.blocks) expect(block.source?.path).toMatch(/^html\[1\]\/body\[1\]\//)
  })

  test('archives lie in folders beside other reports', async () => {
    const inner = mkdtempSync(join(folder, 'mixed-'))
    writeFileSync(join(inner, 'a.warc'), first)
    writeFileSync(join(inner, 'b.html'), pageOf(55))
    const run = await read([inner])
    expect(sizesOf(run.records)).toEqual([40, 55])
  })

  test.each([
    ['plain', whole],
    ['in gzip', members],
  ])('a WARC comes down a pipe, %s', async (_title, bytes) => {
    const run = await read(['-'], bytes)
    expect(sizesOf(run.records)).toEqual([40, 300])
    expect(run.records[0]?.report.ref).toBe('standard input:0')
  })

  test('a page that is no report comes back with the reason and is not coded', async () => {
    const run = await read([save('error.warc', Buffer.concat([error, first]))])
    expect(run.status).toBe(0)
    expect(run.records[0]?.problems).toEqual([{ code: 'NOT_A_REPORT', reason: 'this is an error page' }])
    expect(run.records[0]).not.toHaveProperty('events')
    expect(sizesOf(run.records.slice(1))).toEqual([40])
  })

  test('a damaged record is named with its place, and the next page is read', async () => {
    const bad = gzipSync(first)
    bad.fill(0xff, 60, 120)
    const path = save('damaged.warc.gz', Buffer.concat([gzipSync(second), bad, gzipSync(first)]))
    const run = await read([path])
    expect(run.status).toBe(1)
    expect(sizesOf(run.records)).toEqual([300, 40])
    expect(run.told).toHaveLength(1)
    expect(run.told[0]).toMatch(
      new RegExp(
        `damaged\\.warc\\.gz: record at byte ${gzipSync(second).length}: its compression is damaged .*WARC_DAMAGED`,
      ),
    )
  })

  test('a page that is cut off is read as far as it goes, and says so', async () => {
    const run = await read([save('cut.warc', Buffer.concat([second, first.subarray(0, -60)]))])
    expect(run.status).toBe(0)
    expect(run.records[1]?.problems.map(({ code }) => code)).toContain('CAPTURE_TRUNCATED')
    expect(sizesOf(run.records)).toEqual([300, 40])
  })

  test.each([
    ['empty.warc', Buffer.alloc(0), 'there is no page in this archive (EMPTY_INPUT)'],
    ['pictures.warc', recordOf('https://valley.example/p', 'x', 'Content-Type: image/png'), 'there is no page'],
    ['words.warc', Buffer.from('These are words and no records.'), 'record at byte 0: no WARC record stands here'],
    ['words.warc.gz', gzipSync('These are words and no records.'), 'record at byte 0: no WARC record in it'],
    ['cut.wacz', zipOf('archive/data.warc', first).subarray(0, -10), 'the archive has no directory'],
    ['no-archive.wacz', zipOf('pages.csv', Buffer.from('x')), 'there is no page in this archive'],
    ['crawl.arc.gz', Buffer.from('x'), 'old ARC format cannot be read'],
    ['crawl.warc.zst', Buffer.from('x'), 'packed files cannot be read; unpack it first'],
    ['misnamed.dat', first, 'give it a name that ends in .warc'],
  ])('%s: nothing to read, in a clear word', async (name, bytes, words) => {
    const path = save(name, bytes)
    const run = await read([path, save('good.html', Buffer.from(pageOf(12)))])
    expect(run.status).toBe(1)
    expect(run.told).toHaveLength(1)
    expect(run.told[0]).toContain(words)
    expect(run.told[0]?.startsWith(`dripstone: ${path}`)).toBe(true)
    expect(sizesOf(run.records)).toEqual([12])
  })

  test('a hostile page costs itself only', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, '<p>'))
    const deep = `<html><body>${'<div>'.repeat(20_000)}${pageOf(7)}`
    const wide = `<html><body data-x="${'x'.repeat(50_000_000)}">${pageOf(8)}`
    const frames = `<html><body>${'<iframe src="x"></iframe>'.repeat(10_000)}${pageOf(9)}`
    const path = save(
      'hostile.warc',
      Buffer.concat([
        recordOf('https://valley.example/bomb', bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip'),
        recordOf('https://valley.example/deep', deep),
        recordOf('https://valley.example/wide', wide),
        recordOf('https://valley.example/frames', frames),
        first,
      ]),
    )
    const { status, records, told } = await read([path])
    expect(status).toBe(1)
    expect(told).toEqual([
      expect.stringContaining('the page is larger than 32000000 bytes when its codings are undone'),
    ])
    expect(records.map(({ problems }) => problems?.map(({ code }) => code) ?? [])).toEqual([
      ['PAGE_TOO_DEEP'],
      ['CAPTURE_TRUNCATED', 'TEXT_TOO_LONG', 'NOT_A_REPORT'],
      [],
      [],
    ])
    expect(sizesOf(records)).toEqual([7, undefined, 9, 40])
  })

  test('a person sees whence a page comes', async () => {
    const { terminal, printed } = makeTerminal()
    const path = save('view.warc', first)
    await runCommand(['read', path], terminal)
    const shown = printed().replace(/\s+/g, ' ')
    expect(shown).toContain('Captured 2019-05-20 08:00 UTC from https://valley.example/one?utm=1')
    expect(shown).toContain(`in ${path}, byte 0`.replace(/\s+/g, ' '))
  })
})

// Threads run the built program; `npm test` builds it first.
describe.skipIf(!existsSync(BUILT))('dripstone read --workers, of web archives', () => {
  test('gives the same bytes in the same order as one thread', { timeout: 120_000 }, async () => {
    const records = Array.from({ length: 60 }, (_, i) =>
      recordOf(`https://valley.example/${i}`, i % 9 === 4 ? ERROR_PAGE : pageOf(30 + i)),
    )
    const path = save('many.warc', Buffer.concat([...records, Buffer.from('rubbish'), ...records]))
    const one = await runCli(['read', path, '--json'], { main: BUILT })
    const two = await runCli(['read', path, '--json', '--workers', '2'], { main: BUILT })
    expect(one.stdout.split('\n')).toHaveLength(121)
    expect(two).toMatchObject({ stdout: one.stdout, stderr: one.stderr, status: 1 })
  })
})

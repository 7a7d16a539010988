import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { makeTerminal } from '../cli/make-terminal.ts'
import { runCli } from '../cli/run-cli.ts'

const GOOD = 'About forty people rallied outside the town hall in Tartu on Saturday, a witness said.'
const GIVEN = ['--json', '--published', '2019-05-20', '--language', 'en']

const folder = mkdtempSync(join(tmpdir(), 'dripstone-bad-'))
const path = (name: string): string => join(folder, name)

beforeAll(() => writeFileSync(path('good.txt'), GOOD))
afterAll(() => rmSync(folder, { recursive: true }))

type Line = {
  readonly report: { readonly ref?: string; readonly text: string }
  readonly problems?: readonly { readonly code: string; readonly reason: string }[]
}
type Run = { readonly status: number; readonly records: readonly Line[]; readonly told: string }

/** Reads in this very process, and checks what holds for every run. */
async function read(args: readonly string[], input?: string | Uint8Array): Promise<Run> {
  const { terminal, printed, told } = makeTerminal(input === undefined ? {} : { input })
  const status = await runCommand(['read', ...args, ...GIVEN], terminal)
  const lines = printed().split('\n')
  expect(lines.pop()).toBe('')
  expect(told().join('\n')).not.toMatch(/^\s+at /m)
  return { status, records: lines.map((line) => JSON.parse(line) as Line), told: told().join('\n') }
}

const codesOf = (record: Line | undefined): readonly string[] => (record?.problems ?? []).map(({ code }) => code)

describe('a file that cannot be read well', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'EMPTY_INPUT', 1],
    ['a file of white space', Buffer.from(' \n\t\r\n\u00A0 '), 'EMPTY_INPUT', 1],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'BINARY_INPUT', 1],
    [
      'bytes that mean nothing',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      'BINARY_INPUT',
      1,
    ],
    [
      'Windows-1251',
      Buffer.from([0xcf, 0xe8, 0xea, 0xe5, 0xf2, 0x20, 0xe2, 0x20, 0xd2, 0xe2, 0xe5, 0xf0, 0xe8]),
      'ENCODING_GUESSED',
      0,
    ],
    [
      'Latin-1',
      Buffer.from('Forty people marched to the Caf\u00E9 Central in Tartu on Saturday.', 'latin1'),
      'ENCODING_GUESSED',
      0,
    ],
    [
      'no known encoding',
      Buffer.from('Forty people \u00FF\u00FE\u00FA marched \u0081\u008D in Tartu.', 'latin1'),
      'ENCODING_REPLACED',
      0,
    ],
  ])('%s gets its problem, and its neighbour is read', async (_, bytes, code, status) => {
    writeFileSync(path('bad'), bytes)
    const run = await read([path('bad'), path('good.txt')])
    expect(run.status).toBe(status)
    expect(codesOf(run.records[0])).toContain(code)
    expect(run.records[1]?.report.text).toBe(GOOD)
    if (status === 1) expect(run.told).toContain(code)
  })

  test('Windows-1251 is read in its own letters', async () => {
    writeFileSync(
      path('bad'),
      Buffer.from([0xcf, 0xe8, 0xea, 0xe5, 0xf2, 0x20, 0xe2, 0x20, 0xd2, 0xe2, 0xe5, 0xf0, 0xe8]),
    )
    expect((await read([path('bad')])).records[0]?.report.text).toBe('Пикет в Твери')
  })

  test.each([
    ['missing.txt', 'there is no such file'],
    ['https://127.0.0.1/report.html', 'is a private address'],
    ['crawl.zip', 'unpack it first'],
    ['report.pdf', 'save the text'],
  ])('%s is refused with a clear word', async (name, reason) => {
    if (/zip|pdf/.test(name)) writeFileSync(path(name), 'x')
    const run = await read([name.includes('://') ? name : path(name), path('good.txt')])
    expect(run.status).toBe(1)
    expect(run.told).toContain(reason)
    expect(run.records.map(({ report }) => report.text)).toEqual([GOOD])
  })
})

describe('a folder with what cannot be read', () => {
  test('reads the rest, names each by its path and never waits for a pipe', async () => {
    const inner = mkdtempSync(path('folder-'))
    writeFileSync(join(inner, 'a.txt'), GOOD)
    symlinkSync('nowhere', join(inner, 'b.txt'))
    symlinkSync('circle', join(inner, 'circle'))
    symlinkSync('..', join(inner, 'up'))
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(inner, 'c.txt')])
    writeFileSync(join(inner, 'd.txt'), GOOD)
    const run = await read([inner])
    expect(run.status).toBe(1)
    expect(run.records.map(({ report }) => report.ref)).toEqual([join(inner, 'a.txt'), join(inner, 'd.txt')])
    expect(run.told).toContain(`${join(inner, 'b.txt')}: there is no such file or folder (UNREADABLE)`)
    expect(run.told).toContain(`${join(inner, 'circle')}: links lead in a circle (UNREADABLE)`)
    if (process.platform !== 'win32') expect(run.told).toContain(`${join(inner, 'c.txt')}: it is a pipe`)
  })
})

describe('JSON lines with bad ones among them', () => {
  const lines = [
    JSON.stringify({ id: 'one', text: GOOD }),
    '{"id":"two","text":',
    '',
    JSON.stringify({ id: 'four', text: 5 }),
    JSON.stringify({ id: 'five', text: GOOD, published: '2019-02-30' }),
    JSON.stringify({ id: 'six', text: '' }),
    JSON.stringify({ id: 'seven', text: GOOD }),
  ].join('\n')

  test.each(['file', 'standard input'])(
    'from a %s: each is named by its number, the rest go on in order',
    async (whence) => {
      writeFileSync(path('lines.jsonl'), lines)
      const run = whence === 'file' ? await read([path('lines.jsonl')]) : await read(['-'], lines)
      const name = whence === 'file' ? path('lines.jsonl') : 'standard input'
      expect(run.status).toBe(1)
      expect(run.records.map(({ report }) => report.ref)).toEqual(['one', 'five', 'six', 'seven'])
      expect(run.told).toContain(`${name}:2: it is not valid JSON (LINE_INVALID)`)
      expect(run.told).toContain(`${name}:4: "text" and "html" have to be strings (LINE_INVALID)`)
      expect(run.told).toContain(`${name}:6: there is nothing to read but white space (EMPTY_INPUT)`)
      expect(codesOf(run.records[1])).toEqual(['PUBLISHED_INVALID'])
      expect(codesOf(run.records[3])).toEqual([])
    },
  )
})

describe('far too much', () => {
  test('a line of 50 MB is read up to the limit, in bounded memory', async () => {
    const file = openSync(path('long.txt'), 'w')
    for (let count = 0; count < 50; count++) writeSync(file, 'x'.repeat(1_048_576))
    closeSync(file)
    const run = await runCli(['read', path('long.txt'), path('good.txt'), ...GIVEN])
    const [long, good] = run.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
    expect(run.status).toBe(0)
    expect(codesOf(long)).toEqual(['TEXT_TOO_LONG'])
    expect(long?.problems?.[0]?.reason).toContain('52428800 bytes')
    expect(good?.report.text).toBe(GOOD)
    expect(run.peakMiB).toBeLessThan(700)
  })

  test('a JSON line of 40 MB is passed over and named', async () => {
    const file = openSync(path('long.jsonl'), 'w')
    writeSync(file, `{"id":"a","text":"${GOOD}"}\n{"id":"b","text":"`)
    for (let count = 0; count < 40; count++) writeSync(file, 'x'.repeat(1_048_576))
    writeSync(file, `"}\n{"id":"c","text":"${GOOD}"}\n`)
    closeSync(file)
    const run = await read([path('long.jsonl')])
    expect(run.records.map(({ report }) => report.ref)).toEqual(['a', 'c'])
    expect(run.told).toContain('long.jsonl:2: it is longer than')
  })
})

describe('a command line that cannot be understood', () => {
  test.each([
    [[], 'Commands'],
    [['read'], 'read needs files'],
    [['read', 'x.txt', '--jsn'], "unknown option '--jsn'"],
    [['read', 'x.txt', '--published'], 'argument missing'],
    [['read', 'x.txt', '--published', '2019-02-30'], '--published takes a day of the calendar'],
    [['read', 'x.txt', '--language', '??'], '--language takes a language tag'],
    [['read', 'x.txt', '--workers', '0'], '--workers takes a whole number'],
    [['read', 'x.txt', '--why', 'size'], '--why takes an event and a field'],
    [['raed', 'x.txt'], 'there is no command raed'],
    [['--jsn'], 'there is no option --jsn'],
    [['parse'], 'parse takes one of size, date, place, quote'],
    [['parse', 'sizes'], 'parse takes one of'],
    [['help', 'raed'], 'there is no command raed'],
  ])('%j ends with status 2 and says why', async (args, words) => {
    const { terminal, printed, told } = makeTerminal()
    expect(await runCommand(args, terminal)).toBe(2)
    expect(told().join('\n')).toContain(words)
    expect(printed()).toBe('')
  })
})

describe('a pipe that is closed early', () => {
  test('ends the work quietly', async () => {
    const many = `${JSON.stringify({ id: 'one', text: GOOD })}\n`.repeat(3000)
    const run = await runCli(['read', '-', ...GIVEN], { input: many, closeAfter: 1 })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})

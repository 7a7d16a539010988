import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/view/display-width.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { makeTerminal } from './make-terminal.ts'

const REPORT = `Readers March for Their Library

Mayor promises an answer within the week

By Anna Holm

More than 300 people marched to the town hall in Tartu on Saturday and demanded that the library open again.

“We have waited two years,” said organiser Pia Kask. Police detained two men.

Photo: Anna Holm
`
const folder = mkdtempSync(join(tmpdir(), 'dripstone-read-'))
const file = join(folder, 'report.txt')

beforeAll(() => writeFileSync(file, REPORT))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(
  args: readonly string[],
  options: { readonly input?: string; readonly width?: number } = {},
): Promise<{ readonly status: number; readonly out: string; readonly told: string }> {
  const { terminal, printed, told } = makeTerminal(options)
  const status = await runCommand(args, terminal)
  return { status, out: printed(), told: told().join('\n') }
}

describe('dripstone read, for a person', () => {
  test('shows the text with its evidence, a card for each event, and no colours where there is no terminal', async () => {
    const { status, out } = await run(['read', file, '--published', '2019-05-20', '--language', 'en'])
    expect(status).toBe(0)
    expect(out).toContain('Readers March for Their Library\nAnna Holm · 2019-05-20 · en')
    expect(out).toMatch(/\[More than 300\|size\]/)
    expect(out).toContain('credit: Photo: Anna Holm')
    expect(out).toMatch(/^e1 assembly · march · happened · reported$/m)
    expect(out).toMatch(/^ {2}Size +300 and up|^ {2}Size +301 and up/m)
    expect(out).not.toContain('\u001B')
  })

  test.each([24, 40, 80, 120])('keeps to a page of %d columns', async (width) => {
    const { out } = await run(['read', file, '--published', '2019-05-20', '--language', 'en'], { width })
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('what a report holds does not steer the terminal', async () => {
    const { out } = await run(['read', '-', '--language', 'en'], { input: 'People \u001B[2Jmarched\u009B in Tartu.' })
    expect(out).toContain('\uFFFD[2J')
    expect(out).not.toMatch(/[\u001B\u009B]/)
  })

  test('sums a report up above it', async () => {
    const { out } = await run(['read', file, '--published', '2019-05-20', '--language', 'en'])
    expect(out).toMatch(/^━{80}\n/)
    expect(out).toMatch(/^\d+ events?(?: · \d+ set aside)?$/m)
  })

  test('names the problems of a report', async () => {
    const { out } = await run(['read', '-', '--language', 'en'], { input: 'People marched in Tartu on Saturday.' })
    expect(out).toMatch(/Problems\n {2}PUBLISHED_UNKNOWN no publication date/)
  })
})

describe('dripstone read --why', () => {
  test('tells how a value came about', async () => {
    const { out } = await run(['read', file, '--why', 'e1.size', '--published', '2019-05-20', '--language', 'en'])
    expect(out).toMatch(/^e1\.size = 30\d and up/)
    expect(out.replace(/\s+/g, ' ')).toContain('the words [More than 300] people marched')
    expect(out).toMatch(/who says so +the report, asserts/)
    expect(out).toMatch(/read by +\w+, rule size\./)
    expect(out).toMatch(/chosen by/)
  })

  test('says when there is nothing of the kind', async () => {
    expect((await run(['read', file, '--why', 'e1.killed', '--language', 'en'])).out).toContain(
      'e1.killed: the report says nothing of it',
    )
    expect((await run(['read', file, '--why', 'e99.size', '--language', 'en'])).out).toContain('no event e99')
  })
})

type Piece = { readonly start: number; readonly end: number; readonly quote: string }

describe('dripstone read --json', () => {
  test('prints keys in the order of the contract and leaves out what has nothing to say', async () => {
    const { out } = await run(['read', '-', '--json'], {
      input: '{"id":"r-1","text":"The council met and ate cake.","language":"en","published":"2019-05-20"}',
    })
    const record = JSON.parse(out) as { readonly report: object }
    expect(Object.keys(record)).toEqual(['dripstone', 'report'])
    expect(Object.keys(record.report)).toEqual(['id', 'ref', 'published', 'language', 'text', 'blocks'])
  })

  test('the keys of a record with events keep their order', async () => {
    const { out } = await run(['read', file, '--json', '--published', '2019-05-20', '--language', 'en'])
    const record = JSON.parse(out) as Readonly<Record<string, unknown>> & {
      readonly events: readonly object[]
      readonly statements: readonly object[]
    }
    expect(Object.keys(record).slice(0, 4)).toEqual(['dripstone', 'report', 'events', 'statements'])
    expect(Object.keys(record.events[0] ?? {})).toEqual([
      'id',
      'class',
      'kind',
      'status',
      'basis',
      'background',
      'triggers',
      'values',
    ])
    const order = ['id', 'event', 'field', 'value', 'stance', 'speaker', 'direct', 'evidence', 'coder']
    for (const statement of record.statements)
      expect(Object.keys(statement)).toEqual(order.filter((key) => key in statement))
  })

  test('tells text, HTML and JSON lines apart on standard input', async () => {
    const text = await run(['read', '-', '--json', '--language', 'en'], { input: 'Readers marched in Tartu.' })
    expect(JSON.parse(text.out)).toMatchObject({ report: { text: 'Readers marched in Tartu.' } })
    const html = await run(['read', '-', '--json', '--language', 'en'], {
      input: `<!DOCTYPE html><title>March</title><article><h1>Readers march</h1><p>${'Readers marched in Tartu on Saturday, a witness said. '.repeat(8)}</p></article>`,
    })
    expect(html.out).toContain('Readers march')
    expect(html.out).not.toContain('<p>')
  })
})

describe('dripstone parse', () => {
  const cases: readonly (readonly [piece: string, text: string, quote: unknown, value: unknown])[] = [
    ['size', 'Over 300 people came.', 'Over 300', { low: 300 }],
    ['date', 'They met on Monday.', 'Monday', { start: '2019-05-20', end: '2019-05-20', precision: 'day' }],
    ['place', 'They met in Tartu.', 'Tartu', expect.objectContaining({ country: 'EE' })],
    [
      'quote',
      'Pia Kask said that the hall was full.',
      expect.stringContaining('said'),
      expect.objectContaining({ direct: false }),
    ],
  ]
  test.each(cases)('answers for a %s, with the id as it came', async (piece, text, quote, value) => {
    const { status, out } = await run(['parse', piece], {
      input: `${JSON.stringify({ id: 7, text, published: '2019-05-21' })}\n`,
    })
    expect(status).toBe(0)
    const answer = JSON.parse(out) as {
      readonly id: unknown
      readonly found: readonly (Piece & { readonly value: unknown })[]
    }
    expect(answer.id).toBe(7)
    expect(answer.found[0]).toMatchObject({ quote, value })
    expect(text.slice(answer.found[0]?.start, answer.found[0]?.end)).toBe(answer.found[0]?.quote)
  })

  test('names a bad line and answers the rest', async () => {
    const { status, out, told } = await run(['parse', 'size'], {
      input: '{"id":1,"text":"no one"}\nnot JSON\n{"id":3,"text":"40 people"}\n',
    })
    expect(status).toBe(1)
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { readonly id: number }).id),
    ).toEqual([1, 3])
    expect(told).toBe('dripstone: standard input:2: it is not valid JSON (LINE_INVALID)')
  })
})

describe('dripstone help', () => {
  test('names every command, and explains each with its options', async () => {
    expect((await run(['help'])).out).toMatch(/^ {2}read +Read reports/m)
    for (const args of [
      ['help', 'read'],
      ['read', '--help'],
      ['--help', 'read'],
    ])
      expect((await run(args)).out).toContain('--published DATE')
    expect((await run(['--version'])).out).toMatch(/^dripstone \d+\.\d+\.\d+\n$/)
  })
})

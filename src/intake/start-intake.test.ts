import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeCollection } from '../../test/make-collection.ts'
import { recordOf } from '../../test/record-of.ts'
import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import { makeCapture } from '../archive/make-capture.ts'
import { presentRecord } from '../model/present-record.ts'
import type { Intake } from './intake.ts'
import { startIntake, type IntakeOptions } from './start-intake.ts'

const PAGE = `<!doctype html><html><head><title>Bakers march</title></head><body><article><h1>Bakers march</h1><p>${'About 400 bakers marched through Leeds on Monday, and nobody was hurt, the organisers said. '.repeat(6)}</p></article></body></html>`

let folder = ''
let opened: Intake[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dripstone-intake-'))
  opened = []
})
afterEach(async () => {
  for (const intake of opened) await intake.close()
  rmSync(folder, { recursive: true })
})

async function open(
  options: Partial<IntakeOptions> = {},
): Promise<{ readonly intake: Intake; readonly collection: ReturnType<typeof makeCollection> }> {
  const collection = makeCollection()
  const intake = await startIntake({
    collection,
    folder: join(folder, 'incoming'),
    workers: 1,
    coder: 'dripstone 0.0.0',
    now: () => '2020-01-02T03:04:05Z',
    openFetcher: async () => fetchNothing,
    ...options,
  })
  opened.push(intake)
  return { intake, collection }
}

const fetchNothing: Fetcher = async () => ({ kind: 'problem', problem: { code: 'FETCH_FAILED', reason: 'no network' } })
const fetchPage: Fetcher = async (url, captured) => ({
  kind: 'capture',
  capture: makeCapture(Buffer.from(PAGE), { url, captured, contentType: 'text/html' }),
})
const bytes = async function* (...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
const isEmpty = (): boolean => readdirSync(join(folder, 'incoming')).length === 0

describe('what is handed in', () => {
  test('as text becomes a report with what is known of it, and its bytes', async () => {
    const { intake, collection } = await open()
    const text = 'About 400 bakers marched through Leeds on Monday.'
    const id = await intake.takeText(text, { published: '2020-05-20', title: 'Bakers march', language: 'en' })
    await intake.idle()
    const [record] = collection.records()
    expect(record?.report).toMatchObject({ published: '2020-05-20', title: 'Bakers march', language: 'en' })
    expect(record?.events[0]).toMatchObject({ kind: 'march', values: { date: { start: '2020-05-18' } } })
    expect(Buffer.from((await collection.capture(record?.report.id ?? '')) ?? []).toString()).toBe(text)
    expect(intake.import(id)).toEqual({
      id,
      name: 'Bakers march',
      state: 'done',
      reports: [{ id: record?.report.id, title: 'Bakers march', outcome: 'added' }],
      read: 1,
      failed: 0,
      problems: [],
    })
    expect(isEmpty()).toBe(true)
  })

  test('as an address is fetched, with the time on it', async () => {
    const { intake, collection } = await open({ openFetcher: async () => fetchPage })
    await intake.takeAddress('https://example.org/bakers')
    await intake.idle()
    expect(collection.records()[0]?.report).toMatchObject({
      title: 'Bakers march',
      ref: 'https://example.org/bakers',
      capture: { url: 'https://example.org/bakers', captured: '2020-01-02T03:04:05Z' },
    })
  })

  test('as an address that does not answer is told', async () => {
    const { intake } = await open()
    const id = await intake.takeAddress('https://example.org/')
    await intake.idle()
    expect(intake.import(id)).toMatchObject({
      state: 'failed',
      failed: 1,
      problems: [{ code: 'FETCH_FAILED', reason: 'no network', name: 'https://example.org/' }],
    })
  })

  test('as a file is read by the kind that its name tells, wherever it lies', async () => {
    const { intake, collection } = await open()
    const line = (id: number): string =>
      `${JSON.stringify({ id, text: `About ${id} bakers marched through Leeds.`, language: 'en' })}\n`
    await intake.takeFile(
      'many.jsonl',
      bytes(line(1), line(2).slice(0, 20), line(2).slice(20), '{"broken":', '\n', line(3)),
    )
    await intake.takeFile('folder/page.html', bytes(PAGE))
    const paper = await intake.takeFile('paper.pdf', bytes('%PDF-1.4'))
    await intake.idle()
    expect(collection.records().map(({ report }) => report.ref)).toEqual(['1', '2', '3', 'folder/page.html'])
    expect(intake.imports().map(({ name, state, read, failed }) => [name, state, read, failed])).toEqual([
      ['paper.pdf', 'failed', 0, 1],
      ['folder/page.html', 'done', 1, 0],
      ['many.jsonl', 'done', 3, 1],
    ])
    expect(intake.imports()[2]?.problems).toMatchObject([{ code: 'LINE_INVALID', name: 'many.jsonl:3' }])
    expect(intake.imports()[2]?.share).toBe(1)
    expect(intake.import(paper)?.problems).toMatchObject([{ code: 'UNSUPPORTED_INPUT' }])
    expect(isEmpty()).toBe(true)
  })

  test('as records comes back just as it was', async () => {
    const { intake, collection } = await open()
    const record = recordOf('About 400 bakers marched through Leeds on Monday. Police arrested four men.')
    const line = presentRecord(record)
    await intake.takeFile('records.jsonl', bytes(line, '\n', line.replace('About 400', 'About 500')))
    await intake.idle()
    expect(collection.records().map(presentRecord)).toEqual([line])
    expect(intake.imports()[0]).toMatchObject({ read: 1, failed: 1, problems: [{ code: 'LINE_INVALID' }] })
  })

  test('that is no report is told and kept out', async () => {
    const { intake, collection } = await open()
    await intake.takeFile('empty.txt', bytes(' \n '))
    await intake.takeFile('list.html', bytes('<!doctype html><title>404 Not Found</title><h1>Not Found</h1>'))
    await intake.idle()
    expect(collection.records()).toEqual([])
    expect(intake.imports().map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['NOT_A_REPORT'],
      ['EMPTY_INPUT'],
    ])
  })

  test('in great number goes in by small batches, and the lists of it stay short', { timeout: 60_000 }, async () => {
    const { intake, collection } = await open()
    const lines = Array.from({ length: 300 }, (_, id) =>
      JSON.stringify({ id, text: `Report ${id}: ten people met in Leeds.`, language: 'en', published: '2020-05-20' }),
    )
    const id = await intake.takeFile('many.jsonl', bytes(lines.join('\n')))
    await intake.idle()
    expect(Math.max(...collection.batches)).toBeLessThanOrEqual(32)
    expect(collection.records()).toHaveLength(300)
    expect(intake.import(id)).toMatchObject({ read: 300, failed: 0 })
    expect(intake.import(id)?.reports).toHaveLength(200)
  })

  test('beyond the limit is refused, and nothing of it is kept', async () => {
    const { intake } = await open({ mostBytes: 10 })
    await expect(intake.takeFile('a.txt', bytes('12345678', '90123'))).rejects.toMatchObject({
      code: 'REQUEST_TOO_LARGE',
    })
    expect([isEmpty(), intake.imports()]).toEqual([true, []])
  })

  test('and breaks off while it is sent is not kept', async () => {
    const { intake } = await open()
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half a rep')
      throw new Error('the connection broke')
    }
    await expect(intake.takeFile('a.txt', broken())).rejects.toThrow('broke')
    expect(isEmpty()).toBe(true)
  })

  test('under a name that would lead elsewhere lies in the folder of the intake all the same', async () => {
    const { intake, collection } = await open()
    await intake.takeFile('../../../etc/cron.d/evil.txt', bytes('Ten people met in Leeds.'))
    await intake.idle()
    expect(readdirSync(folder)).toEqual(['incoming'])
    expect(collection.records()[0]?.report.ref).toBe('../../../etc/cron.d/evil.txt')
  })
})

describe('a process that dies', () => {
  test('loses nothing that was acknowledged: the next one takes it up', async () => {
    let reached = 0
    let tellBoth = (): void => {}
    const both = new Promise<void>((resolve) => (tellBoth = resolve))
    const never = async (): Promise<never> => {
      if (++reached === 2) tellBoth()
      return new Promise(() => {})
    }
    const first = await open({ collection: { ...makeCollection(), add: never } })
    await first.intake.takeText('Ten people met in Leeds.', { language: 'en' })
    await first.intake.takeFile('b.txt', bytes('Eleven people met in York.'))
    await both
    opened = []
    const { intake, collection } = await open()
    await intake.idle()
    expect(
      collection
        .records()
        .map(({ report }) => report.text)
        .toSorted(),
    ).toEqual(['Eleven people met in York.', 'Ten people met in Leeds.'])
    expect(intake.imports().map(({ id, name, state }) => [id, name, state])).toEqual([
      ['i2', 'b.txt', 'done'],
      ['i1', 'Ten people met in Leeds.', 'done'],
    ])
    expect(isEmpty()).toBe(true)
  })

  test('again and again at the same document gives it up', async () => {
    const at = join(folder, 'incoming')
    mkdirSync(at)
    writeFileSync(join(at, 'i7.data'), 'Ten people met in Leeds.')
    writeFileSync(join(at, 'i7.json'), JSON.stringify({ kind: 'file', name: 'poison.txt', tries: 3 }))
    writeFileSync(join(at, 'i8.data'), 'half of what was being sent')
    const { intake, collection } = await open()
    await intake.idle()
    expect([collection.records(), intake.imports(), isEmpty()]).toEqual([[], [], true])
  })

  test('by its collection: what could not be put in is told, and kept for the next start', async () => {
    const faults: unknown[] = []
    const full = makeCollection()
    const { intake } = await open({
      collection: {
        ...full,
        add: async () => {
          throw new Error('the disk is full')
        },
      },
      onFault: (error) => faults.push(error),
    })
    const id = await intake.takeText('Ten people met in Leeds.', {})
    await intake.idle()
    expect(intake.import(id)).toMatchObject({ state: 'failed', problems: [{ code: 'SERVER_FAILED' }] })
    expect(faults).toHaveLength(1)
    expect(JSON.parse(readFileSync(join(folder, 'incoming', `${id}.json`), 'utf8'))).toMatchObject({ tries: 1 })
  })
})

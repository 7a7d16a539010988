import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import type { EventFilter } from '../../src/model/query.ts'
import type { ReviewedReport } from '../../src/model/reviewed.ts'
import { readTable } from '../../src/publish/csv/read-table.ts'
import { EVENTS_TABLE, eventRows } from '../../src/publish/tables/events-table.ts'
import { parseRecord } from '../../src/schema/parse-record.ts'
import { openCollection } from '../../src/store/open-collection.ts'
import { each } from '../publish/gather.ts'
import { readZip } from '../publish/read-zip.ts'
import { SAMPLE, spanOf } from '../sample-record.ts'
import { MARCH, RALLY, WEATHER } from '../store/records.ts'
import { makeTerminal } from './make-terminal.ts'

// Opening a database takes its time where other tests run beside.
const SLOW = 120_000
const home = mkdtempSync(join(tmpdir(), 'dripstone-export-'))
const folder = join(home, 'desk')

beforeAll(async () => {
  const collection = await openCollection({ folder, create: true })
  await collection.add(
    [SAMPLE, RALLY, MARCH, WEATHER].map((record) => ({ record })),
    'rules 1',
  )
  const report = SAMPLE.report.id
  const when = '2021-06-01T08:00:00Z'
  const words = spanOf('clean fields')
  const actions = [
    { kind: 'reject', statement: 's5' },
    { kind: 'add', event: 'e1', field: 'demand', value: { text: '=clean fields' }, words },
  ] as const
  for (const [at, action] of actions.entries())
    await collection.decide({ report, entry: at + 1, who: 'Mara', when, action })
  await collection.setSetting('title', 'Tulip Desk')
  await collection.close()
}, SLOW)

afterAll(() => {
  rmSync(home, { recursive: true })
})

async function run(...args: readonly string[]): Promise<{ status: number; out: string; told: readonly string[] }> {
  const { terminal, printed, told } = makeTerminal()
  const status = await runCommand(['export', ...args], terminal)
  return { status, out: printed(), told: told() }
}

async function rowsOf(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows: Readonly<Record<string, unknown>>[] = []
  for await (const row of readTable(EVENTS_TABLE.columns, each([text]))) rows.push(row)
  return rows
}

describe('dripstone export', () => {
  test('prints the events that are asked for as a table', async () => {
    const { status, out } = await run(folder, '--kind', 'march', '--kind', 'arrest', '--country', 'nl')
    expect(status).toBe(0)
    expect((await rowsOf(out)).map(({ kind, place_name }) => [kind, place_name])).toEqual([['march', 'Lisse']])
  })

  test('prints statements, without what people rejected', async () => {
    const told = (await run(folder, '--of', 'statements', '--source', 'The Bulb Post')).out
    expect(told).toContain('#s1,')
    expect(told).not.toContain('#s5,')
    expect(told).toContain("'=clean fields")
  })

  test('writes a whole package under its name, and nothing beside it', async () => {
    const out = join(home, 'desk.zip')
    expect(await run(folder, '--format', 'package', '--out', out)).toMatchObject({ status: 0, out: '' })
    const files = readZip(readFileSync(out))
    expect(files.get('datapackage.json')?.toString()).toContain('"title": "Tulip Desk"')
    expect(files.get('reports.csv')?.toString().split('\r\n')).toHaveLength(6)
    expect(readdirSync(home).sort()).toEqual(['desk', 'desk.zip'])
    expect(readdirSync(folder).filter((name) => name.startsWith('export'))).toEqual([])
  })

  test('writes the same bytes again', async () => {
    expect(await run(folder, '--format', 'geojson')).toEqual(await run(folder, '--format', 'geojson'))
  })

  test('writes records that another collection takes, and that come out of it as they went in', async () => {
    const { out } = await run(folder, '--format', 'jsonl')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => {
        const parsed = parseRecord(line)
        if ('reason' in parsed) throw new RangeError(parsed.reason)
        return parsed.record
      })
    const second = join(home, 'second')
    const collection = await openCollection({ folder: second, create: true })
    await collection.add(
      records.map((record) => ({ record })),
      'rules 1',
    )
    await collection.close()
    const withoutReview = (line: string): string => line.replace(/,"review":\{.*\}\}$/, '}')
    const again = (await run(second, '--format', 'jsonl')).out
    expect(again.split('\n').map(withoutReview)).toEqual(out.split('\n').map(withoutReview))
    rmSync(second, { recursive: true })
  })

  const WRONG: readonly (readonly [string, ...string[]])[] = [
    ['export needs the folder of one collection'],
    ['--format is one of csv, jsonl, geojson, package, not xml', folder, '--format', 'xml'],
    ['geojson is of events, not of statements', folder, '--format', 'geojson', '--of', 'statements'],
    ['jsonl is not of events alone', folder, '--format', 'jsonl', '--of', 'events'],
    ['a data package is no text: say where it goes with --out', folder, '--format', 'package'],
    ['--kind cannot be dance', folder, '--kind', 'dance'],
    ['--from needs a day like 2021-05-15, not May', folder, '--from', 'May'],
  ]
  test.each(WRONG)('says "%s"', async (message, ...args) => {
    expect(await run(...args)).toMatchObject({
      status: 2,
      out: '',
      told: [`dripstone: ${message}`, expect.any(String)],
    })
  })

  test('says that there is no collection, or no place for the file', async () => {
    expect(await run(join(home, 'nowhere'))).toMatchObject({ status: 1 })
    const out = join(home, 'no', 'such', 'folder.csv')
    expect((await run(folder, '--out', out)).told[0]).toContain('folder.csv cannot be written')
    expect(existsSync(out)).toBe(false)
  })
})

describe('what an export holds', () => {
  const FILTERS: readonly EventFilter[] = [
    {},
    { background: true },
    { class: ['assembly'] },
    { kind: ['march'], from: '2021-01-01' },
    { from: '2023-04-01', to: '2023-04-30' },
    { to: '2021-05-15' },
    { country: ['NL', 'GE'] },
    { issue: ['labour', 'military'] },
    { status: ['planned'] },
    { basis: ['reported'], source: ['Morning Post'] },
    { state: ['in-review'] },
    { place: [2751738] },
    { search: 'teachers' },
  ]

  test('is what the collection lists', { timeout: SLOW }, async () => {
    const collection = await openCollection({ folder })
    for (const filter of FILTERS) {
      const listed = await collection.events(filter, { limit: 100 })
      const reports = await gatherReports(collection.export(filter))
      const rows = reports.flatMap((one) => eventRows(one, filter).map(({ event }) => `${one.report.id}#${event.id}`))
      expect(rows.toSorted(), JSON.stringify(filter)).toEqual(
        listed.rows.map(({ report, event }) => `${report}#${event}`).toSorted(),
      )
    }
    await collection.close()
  })
})

async function gatherReports(reports: AsyncIterable<ReviewedReport>): Promise<readonly ReviewedReport[]> {
  const all: ReviewedReport[] = []
  for await (const one of reports) all.push(one)
  return all
}

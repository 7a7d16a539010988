import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../src/model/codebook/codebook.ts'
import type { ReviewedReport } from '../../src/model/reviewed.ts'
import { readTable, type Cells } from '../../src/publish/csv/read-table.ts'
import type { PublishOptions } from '../../src/publish/product.ts'
import { CODEBOOK_TABLE } from '../../src/publish/tables/codebook-table.ts'
import { EVENTS_TABLE } from '../../src/publish/tables/events-table.ts'
import { FIELD_COLUMNS, PUBLIC_FIELDS } from '../../src/publish/tables/field-columns.ts'
import { REPORTS_TABLE } from '../../src/publish/tables/reports-table.ts'
import { STATEMENTS_TABLE } from '../../src/publish/tables/statements-table.ts'
import { foldDecisions } from '../../src/review/fold-decisions.ts'
import { logOf, SAMPLE, spanOf, type Step } from '../sample-record.ts'
import { each, gather } from './gather.ts'
import { readZip } from './read-zip.ts'

const ID = SAMPLE.report.id
const TABLES = [REPORTS_TABLE, EVENTS_TABLE, STATEMENTS_TABLE, CODEBOOK_TABLE]

function reviewed(...steps: readonly Step[]): ReviewedReport {
  const record = { ...SAMPLE, report: { ...SAMPLE.report, ref: 'inbox/secret-source.txt' } }
  return foldDecisions({ record, coding: { number: 1, coder: 'rules 1' }, log: logOf(...steps) })
}

async function rowsOf(
  table: 'events' | 'statements',
  reports: readonly ReviewedReport[],
  options: Partial<PublishOptions> = {},
): Promise<readonly Cells[]> {
  const text = (await gather('csv', reports, { of: table, ...options })).toString()
  const rows: Cells[] = []
  const { columns } = table === 'events' ? EVENTS_TABLE : STATEMENTS_TABLE
  for await (const row of readTable(columns, each([text]))) rows.push(row)
  return rows
}

describe('the table of events', () => {
  test('has a row for each event with its chosen values, judgement and report', async () => {
    const rows = await rowsOf('events', [reviewed({ kind: 'accept-event', event: 'e1' }, { kind: 'approve' })])
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual({
      event: `${ID}#e1`,
      report: ID,
      class: 'assembly',
      kind: 'march',
      status: 'happened',
      basis: 'reported',
      background: false,
      trigger: 'march',
      date_start: '2021-05-15',
      date_end: '2021-05-15',
      date_precision: 'day',
      place_name: 'Lisse',
      place_country: 'NL',
      place_lat: 52.26,
      place_lon: 4.56,
      place_geonames: 2751738,
      place_precision: 'settlement',
      size_low: 400,
      size_high: 400,
      participants: 'beekeepers',
      judgement: 'accepted',
      review_state: 'approved',
      title: 'Beekeepers march in Lisse over spraying',
      publisher: 'The Bulb Post',
      published: '2021-05-17',
    })
    expect(rows[2]).toMatchObject({ about: `${ID}#e2`, actor: 'The council' })
  })

  const FILTERS: readonly (readonly [PublishOptions['filter'], readonly string[]])[] = [
    [{}, ['march', 'arrest', 'investigation-opened']],
    [{ kind: ['march', 'rally'] }, ['march']],
    [{ class: ['violation', 'response'] }, ['arrest', 'investigation-opened']],
    [{ country: ['NL'] }, ['march']],
    [{ from: '2021-05-15', to: '2021-05-15' }, ['march']],
    [{ to: '2021-05-14' }, []],
    [{ state: ['approved'] }, []],
    [{ source: ['The Bulb Post'], place: [2751738] }, ['march']],
  ]
  test.each(FILTERS)('holds what %j asks for', async (filter, kinds) => {
    const rows = await rowsOf('events', [reviewed()], filter === undefined ? {} : { filter })
    expect(rows.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('begins with a byte order mark where one is asked for', async () => {
    expect([...(await gather('csv', [], { withMark: true })).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('the table of statements', () => {
  test('has the words, who says so and which are chosen, and leaves out what people rejected', async () => {
    const rows = await rowsOf('statements', [reviewed({ kind: 'reject', statement: 's1' })])
    expect(rows.map(({ statement }) => String(statement).split('#')[1])).not.toContain('s1')
    expect(rows.find(({ statement }) => statement === `${ID}#s5`)).toEqual({
      statement: `${ID}#s5`,
      report: ID,
      event: `${ID}#e1`,
      field: 'size',
      says: '150',
      chosen: true,
      stance: 'estimates',
      said_by: 'Police',
      said_by_role: 'police',
      direct: false,
      quote: '150',
      quote_at: `${spanOf('150').start}-${spanOf('150').end}`,
      size_low: 150,
      size_high: 150,
      coder: 'size: sample',
      judgement: 'open',
      review_state: 'in-review',
    })
  })

  test('has claims about no event only where nothing particular is asked for', async () => {
    const fieldsOf = async (filter: PublishOptions['filter']): Promise<readonly unknown[]> =>
      (await rowsOf('statements', [reviewed()], { filter: filter ?? {} })).map(({ field }) => field)
    expect(await fieldsOf({})).toContain('claim')
    expect(await fieldsOf({ class: ['response'] })).toEqual(['about', 'actor'])
  })
})

describe('what is published', () => {
  test('is what columns are listed for: a field that is new in the codebook is private until it is', () => {
    expect([...PUBLIC_FIELDS].sort()).toEqual(Object.keys(FIELD_COLUMNS).sort())
    for (const field of PUBLIC_FIELDS) {
      expect(FIELD_COLUMNS[field].map(({ name }) => name)).toEqual(FIELDS[field].columns)
    }
  })

  test('never holds a field that no column is listed for', async () => {
    const secret = { ...reviewed().statements[1], id: 's90', field: 'home', value: { name: 'Tulip Lane 9' } }
    const [first, ...rest] = reviewed().events
    const values = { ...first?.values, home: { name: 'Tulip Lane 9', from: 's90' } }
    const leaky = {
      ...reviewed(),
      events: [{ ...first, values }, ...rest],
      statements: [...reviewed().statements, secret],
    } as unknown as ReviewedReport
    for (const format of ['csv', 'jsonl', 'geojson', 'package'] as const)
      expect((await gather(format, [leaky])).toString()).not.toContain('Tulip Lane')
    expect((await gather('csv', [leaky], { of: 'statements' })).toString()).not.toContain('Tulip Lane')
  })

  test('holds no reference of the collection and no name of a reviewer unless that is asked for', async () => {
    const report = reviewed({ kind: 'accept', statement: 's1' })
    for (const format of ['csv', 'jsonl', 'geojson', 'package'] as const)
      expect((await gather(format, [report])).toString()).not.toMatch(/secret-source|Mara/)
    const whole = (await gather('jsonl', [report], { withPrivate: true })).toString()
    expect(whole).toMatch(/secret-source/)
    expect(whole).toMatch(/Mara/)
  })

  test('is the same bytes for the same reports', async () => {
    for (const format of ['csv', 'jsonl', 'geojson', 'package'] as const)
      expect((await gather(format, [reviewed()])).equals(await gather(format, [reviewed()]))).toBe(true)
  })
})

describe('the map', () => {
  test('has a feature for each event, with a point only where the place is a spot or a town', async () => {
    const country = { name: 'Netherlands', country: 'NL', lat: 52.25, lon: 5.75, precision: 'country' } as const
    const steps: readonly Step[] = [
      { kind: 'add', event: 'e2', field: 'place', value: country, words: spanOf('town hall') },
    ]
    const map: unknown = JSON.parse((await gather('geojson', [reviewed(...steps)])).toString())
    expect(map).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: `${ID}#e1`,
          geometry: { type: 'Point', coordinates: [4.56, 52.26] },
          properties: { kind: 'march', place_precision: 'settlement', arrested_low: null },
        },
        { geometry: null, properties: { kind: 'arrest', place_name: 'Netherlands', place_precision: 'country' } },
        { geometry: null, properties: { kind: 'investigation-opened', place_name: null } },
      ],
    })
  })

  test('is whole without any event', async () => {
    expect(JSON.parse((await gather('geojson', [])).toString())).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

type PackageField = {
  readonly name: string
  readonly type: string
  readonly constraints?: {
    readonly required?: true
    readonly unique?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
  }
}
type PackageResource = {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: readonly PackageField[]
    readonly primaryKey: string
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

async function openPackage(options: Partial<PublishOptions> = {}): Promise<{
  readonly files: ReadonlyMap<string, Buffer>
  readonly resources: readonly PackageResource[]
  readonly tables: ReadonlyMap<string, readonly Cells[]>
}> {
  const steps: readonly Step[] = [
    {
      kind: 'add',
      event: 'e2',
      field: 'date',
      value: { start: '--05-15', end: '--05-16', precision: 'day' },
      words: spanOf('Saturday'),
    },
    { kind: 'add', event: 'e1', field: 'demand', value: { text: '=clean fields' }, words: spanOf('clean fields') },
  ]
  const files = readZip(await gather('package', [reviewed(...steps)], { title: 'Bees & Tulips 2021', ...options }))
  const { resources } = JSON.parse(files.get('datapackage.json')?.toString() ?? '') as {
    readonly resources: readonly PackageResource[]
  }
  const tables = new Map<string, readonly Cells[]>()
  for (const { name, path } of resources) {
    const columns = TABLES.find((table) => table.name === name)?.columns ?? []
    const rows: Cells[] = []
    for await (const row of readTable(columns, each([files.get(path)?.toString() ?? '']))) rows.push(row)
    tables.set(name, rows)
  }
  return { files, resources, tables }
}

describe('the data package', () => {
  test('describes each table with its size and sum', async () => {
    const { files, resources } = await openPackage()
    expect(JSON.parse(files.get('datapackage.json')?.toString() ?? '')).toMatchObject({
      profile: 'tabular-data-package',
      name: 'bees-tulips-2021',
      title: 'Bees & Tulips 2021',
    })
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'README.md',
      'codebook.csv',
      'reports.csv',
      'events.csv',
      'statements.csv',
    ])
    for (const { path, bytes, hash, name } of resources) {
      const content = files.get(path) ?? Buffer.alloc(0)
      expect(name).toMatch(/^[a-z0-9-._]+$/)
      expect(content.byteLength).toBe(bytes)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test('keeps to its own schema: types, required and allowed values, keys and links', async () => {
    const { resources, tables } = await openPackage()
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? []
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map((row) => row[schema.primaryKey])).size).toBe(rows.length)
      for (const { name: column, type, constraints = {} } of schema.fields) {
        expect(['string', 'integer', 'number', 'boolean']).toContain(type)
        for (const row of rows) {
          const value = row[column]
          if (constraints.required === true) expect(value, column).toBeDefined()
          if (value === undefined) continue
          if (constraints.enum) expect(constraints.enum).toContain(value)
          if (typeof value === 'number' && constraints.minimum !== undefined)
            expect(value).toBeGreaterThanOrEqual(constraints.minimum)
          const written = typeof value === 'string' && value.startsWith('-') ? `'${value}` : String(value)
          if (constraints.pattern !== undefined) expect(written).toMatch(new RegExp(constraints.pattern))
        }
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]))
        for (const row of rows) if (row[fields] !== undefined) expect(known).toContain(row[fields])
      }
    }
  })

  test('holds only what is asked for, and the links still hold', async () => {
    const { tables } = await openPackage({ filter: { class: ['violation'] } })
    expect(tables.get('events')?.map(({ kind }) => kind)).toEqual(['arrest'])
    expect(new Set(tables.get('statements')?.map(({ event }) => event))).toEqual(new Set([`${ID}#e2`]))
    expect((await openPackage({ filter: { class: ['violation'], kind: ['march'] } })).tables.get('reports')).toEqual([])
  })

  test('writes no formula, and gives the words back as they were', async () => {
    const { files, tables } = await openPackage()
    expect(files.get('events.csv')?.toString()).toContain(",'=clean fields,")
    expect(tables.get('events')?.[0]?.['demand_text']).toBe('=clean fields')
  })

  test('explains every field that its tables have', async () => {
    const { tables } = await openPackage()
    const fields = tables.get('codebook')?.flatMap(({ list, term }) => (list === 'field' ? [term] : []))
    expect(fields).toEqual(PUBLIC_FIELDS)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReviewedReport } from '../../src/model/reviewed.ts'
import { readTable, type Cells } from '../../src/publish/csv/read-table.ts'
import { readLine } from '../../src/publish/read-line.ts'
import { columnsOf, type Table } from '../../src/publish/tables/column.ts'
import { EVENTS_TABLE, eventRows } from '../../src/publish/tables/events-table.ts'
import { REPORTS_TABLE } from '../../src/publish/tables/reports-table.ts'
import { STATEMENTS_TABLE, statementRows } from '../../src/publish/tables/statements-table.ts'
import { parseRecord } from '../../src/schema/parse-record.ts'
import { foldSample, LOGS } from '../random-logs.ts'
import { each, gather } from './gather.ts'
import { readZip } from './read-zip.ts'

const RUNS = { numRuns: 40 }

/** Without what is not published: how the newer coding reads, and, where `isPublic`, the log. */
function published({ newer: _newer, ...reviewed }: ReviewedReport, isPublic: boolean): ReviewedReport {
  return isPublic ? { ...reviewed, log: [] } : reviewed
}

function rowsAsCells<Row>(table: Table<Row>, rows: readonly Row[]): readonly Cells[] {
  return rows.map((row) =>
    Object.fromEntries(
      columnsOf(table, false).flatMap(({ name, of }) => {
        const cell = of(row)
        return cell === undefined || cell === '' ? [] : [[name, cell] as const]
      }),
    ),
  )
}

async function readAll<Row>(table: Table<Row>, text: string): Promise<readonly Cells[]> {
  const rows: Cells[] = []
  for await (const row of readTable(table.columns, each([text]))) rows.push(row)
  return rows
}

describe('whatever people decided', () => {
  test('comes back from its line as it was: record, rejected statements, marks of review', async () => {
    await fc.assert(
      fc.asyncProperty(LOGS, fc.boolean(), async (steps, withPrivate) => {
        const reviewed = foldSample(steps)
        const line = (await gather('jsonl', [reviewed], { withPrivate })).toString()
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(readLine(line, parseRecord)).toEqual({ reviewed: published(reviewed, !withPrivate) })
      }),
      RUNS,
    )
  })

  test('is a record of the contract to a reader that knows no review, and what is rejected is not in it', async () => {
    await fc.assert(
      fc.asyncProperty(LOGS, async (steps) => {
        const reviewed = foldSample(steps)
        const parsed = parseRecord((await gather('jsonl', [reviewed])).toString())
        expect(parsed).not.toHaveProperty('reason')
        const ids = 'record' in parsed ? parsed.record.statements.map(({ id }) => id) : []
        expect(ids).toEqual(
          reviewed.statements.flatMap(({ id, review }) => (review.judgement === 'rejected' ? [] : [id])),
        )
      }),
      RUNS,
    )
  })

  test('comes back from the tables of a package as far as their columns hold it', async () => {
    await fc.assert(
      fc.asyncProperty(LOGS, async (steps) => {
        const reviewed = foldSample(steps)
        const files = readZip(await gather('package', [reviewed], { filter: { background: true } }))
        const textOf = (name: string): string => files.get(`${name}.csv`)?.toString() ?? ''
        expect(await readAll(REPORTS_TABLE, textOf('reports'))).toEqual(rowsAsCells(REPORTS_TABLE, [reviewed]))
        expect(await readAll(EVENTS_TABLE, textOf('events'))).toEqual(
          rowsAsCells(EVENTS_TABLE, eventRows(reviewed, { background: true })),
        )
        expect(await readAll(STATEMENTS_TABLE, textOf('statements'))).toEqual(
          rowsAsCells(STATEMENTS_TABLE, statementRows(reviewed, { background: true })),
        )
      }),
      RUNS,
    )
  })
})

const MARKS: readonly (readonly [string, (line: Record<string, unknown>) => unknown])[] = [
  ['a state that is none', () => ({ state: 'loved', coding: { number: 1, coder: '' } })],
  ['no coding', () => ({ state: 'new' })],
  [
    'a judgement that is none',
    () => ({ state: 'new', coding: { number: 1, coder: '' }, events: { e1: { judgement: 'so-so' } } }),
  ],
  [
    'a rejected statement with words that the text does not have',
    () => ({
      state: 'new',
      coding: { number: 1, coder: '' },
      rejected: [
        {
          at: 0,
          review: { judgement: 'rejected', entry: 1 },
          statement: {
            id: 's90',
            event: 'e1',
            field: 'size',
            value: { low: 1 },
            stance: 'asserts',
            speaker: null,
            direct: false,
            evidence: [{ start: 0, end: 3, quote: 'Elk' }],
            coder: { name: 'size', rule: 'x' },
          },
        },
      ],
    }),
  ],
]

describe('a line of published records', () => {
  test.each(MARKS)('is refused with %s', async (_what, review) => {
    const line = JSON.parse((await gather('jsonl', [foldSample([])])).toString()) as Record<string, unknown>
    expect(readLine(JSON.stringify({ ...line, review: review(line) }), parseRecord)).toHaveProperty('reason')
  })

  test('without marks is a record that nobody has looked at', async () => {
    const { review: _review, ...line } = JSON.parse((await gather('jsonl', [foldSample([])])).toString()) as Record<
      string,
      unknown
    >
    expect(readLine(JSON.stringify(line), parseRecord)).toMatchObject({ reviewed: { state: 'new', log: [] } })
  })

  test('that is no JSON is refused, not thrown', () => {
    expect(readLine('{', parseRecord)).toEqual({ reason: 'it is not valid JSON' })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foldDecisions } from '../../src/review/fold-decisions.ts'
import { readRecord } from './read-record.ts'

const FOLDER = new URL('../../examples/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const coding = { number: 1, coder: 'rules' }

describe.each(FILES)('the example %s', (file) => {
  const record = readRecord(readFileSync(new URL(file, FOLDER)), { ref: file })

  test('keeps what its coder chose, whatever else is decided', () => {
    const log = [
      { entry: 1, report: record.report.id, who: 'Mara', when: '2021-06-01T08:00:00Z', action: { kind: 'approve' } },
    ] as const
    const reviewed = foldDecisions({ record, coding, log })
    expect(reviewed.state).toBe('approved')
    expect(reviewed.events.map(({ values }) => values)).toEqual(record.events.map(({ values }) => values))
  })

  test('has nothing that a newer coding of the same record would change', () => {
    const newer = [{ coding: { number: 2, coder: 'rules' }, record }]
    expect(foldDecisions({ record, coding, log: [], newer })).not.toHaveProperty('newer')
  })
})

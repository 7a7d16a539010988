import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../src/model/record.ts'
import { readRecord } from './read-record.ts'

/** What each example report has to come out as: its events as class/kind/status, and words that must be set aside. */
type Expected = {
  readonly file: string
  readonly events: readonly string[]
  readonly aside?: readonly string[]
  readonly values?: readonly string[]
}

const EXAMPLES: readonly Expected[] = [
  {
    file: 'abduction-denied',
    events: ['violation/abduction/happened', 'response/investigation-opened/happened', 'assembly/march/planned'],
  },
  {
    file: 'banned-march',
    events: ['assembly/march', 'violation/detention/happened', 'response/investigation-opened/happened'],
    aside: ['metaphor: storm of protest'],
    values: ['authorisation: "banned"'],
  },
  {
    file: 'journalists-arrested',
    events: ['violation/arrest/happened', 'violation/expulsion/happened'],
    aside: ['habitual: '],
  },
  { file: 'march-called-off', events: ['assembly/'] },
  { file: 'single-picket', events: ['violation/fine/happened', 'assembly/'] },
  {
    file: 'strike',
    events: ['assembly/strike/happened', 'assembly/picket/happened', 'assembly/strike/planned'],
    aside: ['metaphor: Lightning strikes'],
  },
  { file: 'two-rallies', events: ['assembly/rally/happened'] },
  { file: 'vigil', events: ['assembly/vigil/happened', 'violation/killing/happened'], values: ['size: 400'] },
]
const NOTHING_IN_SCOPE = ['football', 'science']

function read(file: string): ReportRecord {
  return readRecord(readFileSync(new URL(`../../examples/${file}.txt`, import.meta.url)), {})
}

describe('the example reports', () => {
  test.each(EXAMPLES)('$file tells of its events', ({ file, events, aside = [], values = [] }) => {
    const record = read(file)
    const told = record.events.map((event) => `${event.class}/${event.kind}/${event.status}`)
    for (const event of events)
      expect(
        told.some((one) => one.startsWith(event)),
        `${event} among ${told.join(', ')}`,
      ).toBe(true)
    const put = record.setAside.map((one) => `${one.reason}: ${one.evidence.quote}`)
    for (const words of aside)
      expect(
        put.some((one) => one.startsWith(words)),
        `${words} among ${put.join('; ')}`,
      ).toBe(true)
    const said = record.statements.map(
      (one) =>
        `${one.field}: ${typeof one.value === 'object' && 'low' in one.value ? one.value.low : JSON.stringify(one.value)}`,
    )
    for (const value of values) expect(said).toContain(value)
  })

  test.each(NOTHING_IN_SCOPE)('%s tells of none, though its words look like it', (file) => {
    const record = read(file)
    expect(record.events).toEqual([])
    expect(record.setAside.length).toBeGreaterThan(2)
  })

  test.each([...EXAMPLES.map((one) => one.file), ...NOTHING_IN_SCOPE])('%s points at its words everywhere', (file) => {
    const record = read(file)
    const pieces = [
      ...record.events.flatMap((event) => event.triggers),
      ...record.statements.flatMap((one) => one.evidence),
      ...record.setAside.map((one) => one.evidence),
    ]
    for (const piece of pieces) expect(record.report.text.slice(piece.start, piece.end)).toBe(piece.quote)
    const ids = new Set(record.statements.map((one) => one.id))
    for (const event of record.events)
      for (const value of Object.values(event.values)) expect(ids).toContain(value.from)
  })
})

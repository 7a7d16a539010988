import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventMention } from '../../src/model/event.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import { EXPECTED } from './expected-examples.ts'
import { readRecord } from './read-record.ts'

const NOTHING_IN_SCOPE = ['football', 'science']

function read(file: string): ReportRecord {
  return readRecord(readFileSync(new URL(`../../examples/${file}.txt`, import.meta.url)), {})
}

function nameOf({ class: eventClass, kind, status, basis, background }: EventMention): string {
  return `${eventClass}/${kind}/${status}/${basis}${background ? '/background' : ''}`
}

describe.each(EXPECTED)('the example $file', ({ file, events, claims = [], aside = [] }) => {
  const record = read(file)

  test('tells of these events and no others', () => {
    expect(record.events.map((event) => nameOf(event))).toEqual(events.map((event) => event.is))
  })

  test('gives them their values', () => {
    for (const [index, { is, values = {} }] of events.entries()) {
      const chosen: Readonly<Record<string, unknown>> = { ...record.events[index]?.values }
      for (const [field, value] of Object.entries(values)) {
        const part = typeof value === 'object' ? value : { value }
        expect(chosen[field], `${field} of ${is}`).toMatchObject(part ?? {})
      }
    }
  })

  test('tells who says what', () => {
    const said = record.statements.map(
      (one) => `${one.speaker?.name} ${one.stance}: ${one.evidence.map((piece) => piece.quote).join(' ')}`,
    )
    for (const [speaker, stance, words] of claims)
      expect(
        said.some((one) => one.startsWith(`${speaker} ${stance}: `) && one.includes(words)),
        `${speaker} ${stance} ${words} among ${said.filter((one) => one.startsWith(speaker)).join('; ')}`,
      ).toBe(true)
  })

  test('sets the rest aside', () => {
    const put = record.setAside.map((one) => `${one.reason}: ${one.evidence.quote}`)
    for (const words of aside)
      expect(
        put.some((one) => one.startsWith(words)),
        `${words} among ${put.join('; ')}`,
      ).toBe(true)
  })
})

test.each(NOTHING_IN_SCOPE)('%s tells of no event, though its words look like it', (file) => {
  const record = read(file)
  expect(record.events).toEqual([])
  expect(record.setAside.length).toBeGreaterThan(2)
})

test.each([...EXPECTED.map((one) => one.file), ...NOTHING_IN_SCOPE])('%s points at its words everywhere', (file) => {
  const record = read(file)
  const pieces = [
    ...record.events.flatMap((event) => event.triggers),
    ...record.statements.flatMap((one) => one.evidence),
    ...record.setAside.map((one) => one.evidence),
  ]
  for (const piece of pieces) expect(record.report.text.slice(piece.start, piece.end)).toBe(piece.quote)
  const ids = new Set(record.statements.map((one) => one.id))
  for (const event of record.events) for (const value of Object.values(event.values)) expect(ids).toContain(value.from)
})

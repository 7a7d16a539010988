import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import { presentRecord } from '../model/present-record.ts'
import { parseRecord } from './parse-record.ts'

const RECORD = recordOf(
  'Bakers march in Leeds\n\nAbout 400 bakers marched through Leeds on Monday, organisers said. Police arrested four men.',
)
const LINE = presentRecord(RECORD)

type Loose = { [key: string]: Loose } & Loose[] & string & number & boolean

/** The line with one thing changed. */
function changed(change: (record: Loose) => void): string {
  const record = JSON.parse(LINE) as Loose
  change(record)
  return JSON.stringify(record)
}

describe('a line that read --json printed', () => {
  test('comes back as the record that it was', () => {
    const parsed = parseRecord(LINE)
    expect('record' in parsed && presentRecord(parsed.record)).toBe(LINE)
  })

  test('may leave out what has nothing to say', () => {
    const { report } = JSON.parse(LINE) as Loose
    const parsed = parseRecord(JSON.stringify({ dripstone: 1, report }))
    expect(parsed).toMatchObject({ record: { events: [], statements: [], setAside: [], problems: [] } })
  })

  const breaches: readonly (readonly [title: string, line: string, reason: RegExp])[] = [
    ['no JSON', '{"dripstone":1', /valid JSON/],
    ['another version', changed((one) => Object.assign(one, { dripstone: 2 })), /no record: dripstone/],
    ['no report', '{"dripstone":1}', /^it is no record: /],
    ['an id that is no digest', changed(({ report }) => Object.assign(report ?? {}, { id: '7' })), /report\.id/],
    [
      'words that the text does not have',
      changed(({ statements }) => Object.assign(statements?.[0]?.['evidence']?.[0] ?? {}, { quote: 'Four hundred' })),
      /words of statement s1 do not stand/,
    ],
    [
      'words beyond the text',
      changed(({ events }) => Object.assign(events?.[0]?.['triggers']?.[0] ?? {}, { start: 9000, end: 9010 })),
      /words of event e1 do not stand/,
    ],
    [
      'words that were put on a statement about nothing',
      changed(({ statements }) => Object.assign(statements?.[0] ?? {}, { event: 'e99' })),
      /about no event/,
    ],
    [
      'a value of another field',
      changed(({ statements }) => Object.assign(statements?.[0] ?? {}, { field: 'happened' })),
      /none that happened can have/,
    ],
    [
      'a chosen value that no statement says',
      changed(({ events }) => Object.assign(events?.[0]?.['values'] ?? {}, { killed: { low: 9, from: 's1' } })),
      /killed of event e1 comes from no statement/,
    ],
    [
      'the same event twice',
      changed((one) => Object.assign(one, { events: [one['events']?.[0], one['events']?.[0]] })),
      /two of its events/,
    ],
    ['a key that is none', changed(({ report }) => Object.assign(report ?? {}, { secret: 1 })), /no record: report/],
  ]
  test.each(breaches)('is refused with %s', (_title, line, reason) => {
    expect(parseRecord(line)).toEqual({ reason: expect.stringMatching(reason) as string })
  })
})

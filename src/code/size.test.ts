import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import type { Interval } from '../model/value.ts'

/** The size shown for the first assembly of the report, with its words. */
const ROWS: readonly (readonly [text: string, value: Interval | undefined, quote: string])[] = [
  ['About 400 nurses rallied in Porto on Monday.', { low: 400, high: 400 }, 'About 400'],
  [
    'Nurses rallied in Porto on Monday over pay. Organisers put the turnout at 5,000.',
    { low: 5000, high: 5000 },
    '5,000',
  ],
  [
    'Thousands marched through Lyon on Sunday against the dam. Police counted about 8,500 people.',
    { low: 8500, high: 8500 },
    'about 8,500',
  ],
  [
    'Bakers staged a protest outside the ministry on Friday. The minister did not come out. Union leaders spoke of higher flour prices. More than 2,000 people took part.',
    { low: 2000 },
    'More than 2,000',
  ],
  ['Police arrested 30 people at a rally in Porto on Monday.', undefined, ''],
  ['A vigil for the miners was held on Sunday in a town of 12,000 people.', undefined, ''],
  [
    'Nurses marched in Graz on Monday. The ministry says that 1.2 billion people have no clinic near them.',
    undefined,
    '',
  ],
  [
    'A teacher protested in Graz on Monday. She went home at noon. "I have taught three thousand children," she said.',
    undefined,
    '',
  ],
  [
    'Some 300 students marched in Lima on Monday. Last month a strike there drew 40,000 teachers.',
    { low: 300, high: 300 },
    'Some 300',
  ],
  [
    'Officials denied that there was trouble at the rally of 700 dockers in Varna on Monday.',
    { low: 700, high: 700 },
    '700',
  ],
]

describe('the size of an assembly', () => {
  test.each(ROWS)('%s', (text, value, quote) => {
    const record = recordOf(text)
    const [event] = record.events.filter((one) => one.class === 'assembly')
    const shown = event?.values.size
    const said = record.statements.find((one) => one.id === shown?.from)
    expect(said?.value).toEqual(value)
    expect(said?.evidence[0].quote ?? '').toBe(quote)
  })

  test('of another assembly is not taken over', () => {
    const record = recordOf(
      'Shepherds marched in Sofia on Monday. In a separate protest on Tuesday, 600 tram drivers blocked a bridge in Varna.',
    )
    const sizes = record.statements.filter((one) => one.field === 'size')
    expect(new Set(sizes.map((one) => one.event)).size).toBe(1)
  })
})

import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import type { EventClass } from '../model/event.ts'

/** The day shown for the first event of the class; the reports are of Friday, 12 May 2023. '' for none. */
const ROWS: readonly (readonly [text: string, kind: EventClass, start: string, quote: string])[] = [
  ['Nurses rallied in Porto on Monday.', 'assembly', '2023-05-08', 'Monday'],
  [
    'On Tuesday, a candidate for the vote to be held on May 28 led a march in Porto.',
    'assembly',
    '2023-05-09',
    'Tuesday',
  ],
  [
    'The mayor gave a speech in Lyon on Tuesday. Hundreds of bakers gathered outside the hall.',
    'assembly',
    '2023-05-09',
    'Tuesday',
  ],
  ['Police in Porto arrested three dockers, their lawyer said on Wednesday.', 'violation', '2023-05-10', 'Wednesday'],
  ['A court on Thursday jailed an officer for beating a student in 2019.', 'response', '2023-05-11', 'Thursday'],
  ['Students marched in Lima on Wednesday to denounce the beating of a porter.', 'violation', '', ''],
  [
    'Students marched in Lima that week. On Wednesday they were stopped by police. The march ended quietly.',
    'assembly',
    '2023-05-10',
    'Wednesday',
  ],
  ['The council met on Monday. Prosecutors are investigating the killing of a shepherd.', 'response', '', ''],
  [
    'Masked men abducted a blogger in Quito on Sunday. "He was well on Friday," his wife said. They beat his brother.',
    'violation',
    '2023-05-07',
    'Sunday',
  ],
]

describe('the day of an event', () => {
  test.each(ROWS)('%s (%s)', (text, kind, start, quote) => {
    const record = recordOf(text)
    const [event] = record.events.filter((one) => one.class === kind)
    expect(event, record.events.map((one) => one.kind).join(', ')).toBeDefined()
    const said = record.statements.find((one) => one.id === event?.values.date?.from)
    expect(said?.field === 'date' ? said.value.start : '').toBe(start)
    expect(said?.evidence[0].quote ?? '').toBe(quote)
  })
})

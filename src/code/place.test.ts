import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import type { EventClass } from '../model/event.ts'

/** The place shown for the first event of the class, '' for none. */
const ROWS: readonly (readonly [text: string, kind: EventClass, place: string])[] = [
  ['Nurses rallied in Porto on Monday.', 'assembly', 'Porto'],
  ['The Danish parliament passed a law on asylum on Monday.', 'response', 'Denmark'],
  ['Residents rioted in Rennes, 90 kilometres north of Nantes, on Monday.', 'assembly', 'Rennes'],
  ['Farmers blocked a road in Ávila, west of Madrid, on Monday.', 'assembly', 'Ávila'],
  ['LIMA, May 10 - Students marched on Wednesday over fees.', 'assembly', 'Lima'],
  ['Bakers from Lyon rallied in Paris on Monday.', 'assembly', 'Paris'],
  ['Students rallied outside the Ontario legislature in Toronto on Monday.', 'assembly', 'Toronto'],
  ['Cleaners marched through Singapore on Monday against plans made in Beijing.', 'assembly', 'Singapore'],
  ['Dockers protested outside the port. The port of Varna was shut on Monday.', 'assembly', 'Varna'],
  ['United States troops shot dead a shepherd near Mosul on Monday.', 'violation', 'Mosul'],
  ['Students marched in Lima on Monday to denounce the killing of a porter in Cusco.', 'violation', 'Cusco'],
]

describe('the place of an event', () => {
  test.each(ROWS)('%s (%s)', (text, kind, place) => {
    const record = recordOf(text)
    const [event] = record.events.filter((one) => one.class === kind)
    expect(event, record.events.map((one) => one.kind).join(', ')).toBeDefined()
    expect(event?.values.place?.name ?? '').toBe(place)
  })
})

import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import type { EventClass } from '../model/event.ts'

/** The place shown for the first event of the class, '' for none. */
const ROWS: readonly (readonly [text: string, kind: EventClass, place: string])[] = [
  ['Nurses protested in Porto on Monday.', 'assembly', 'Porto'],
  ['The Danish parliament passed a law on asylum on Monday.', 'response', 'Denmark'],
  ['Residents rioted in Rennes, 90 kilometres north of Nantes, on Monday.', 'assembly', 'Rennes'],
  ['Farmers blocked a road in Ávila, west of Madrid, in protest on Monday.', 'assembly', 'Ávila'],
  ['LIMA, May 10 - Students marched on Wednesday over fees.', 'assembly', 'Lima'],
  ['Bakers from Lyon protested in Paris on Monday.', 'assembly', 'Paris'],
  ['Students protested outside the Ontario legislature in Toronto on Monday.', 'assembly', 'Toronto'],
  ['Cleaners marched through Singapore on Monday against plans made in Beijing.', 'assembly', 'Singapore'],
  ['Dockers protested outside the port. The port of Varna was shut on Monday.', 'assembly', 'Varna'],
  ['United States troops shot dead a shepherd near Mosul on Monday.', 'violation', 'Mosul'],
  [
    'Nurses fought guards outside the Ontario legislature in Toronto as they protested on Monday.',
    'assembly',
    'Toronto',
  ],
  ['Miners protested in Calama, 1,200 kilometres 750 miles north of Santiago, on Monday.', 'assembly', 'Calama'],
  ['A large anti-Moscow demonstration was held in Minsk on Monday.', 'assembly', 'Minsk'],
  ['Villagers protested in the north of Yemen on Monday, said a group based in London.', 'assembly', 'Yemen'],
  ['Farmers protested in Lyon on Monday against the European Union.', 'assembly', 'Lyon'],
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

/** The places of all assemblies, in order. */
const TOWNS: readonly (readonly [text: string, places: readonly string[]])[] = [
  ['Teachers marched in Porto and Braga on Monday.', ['Porto', 'Braga']],
  ['Bus drivers protested in Lille, Rennes and in the port city of Brest on Monday.', ['Lille', 'Rennes', 'Brest']],
  [
    'Students protested in Graz on Monday and burned flags. In Linz, about 300 people protested outside the town hall.',
    ['Graz', 'Linz'],
  ],
  ['Farmers protested in Rennes, in the west of France, on Monday. The protesters left in the evening.', ['Rennes']],
  ['A man from Lyon and Nantes-born friends protested in Paris on Monday.', ['Paris']],
]

describe('assemblies of several towns', () => {
  test.each(TOWNS)('%s', (text, places) => {
    const assemblies = recordOf(text).events.filter((one) => one.class === 'assembly')
    expect(assemblies.map((one) => one.values.place?.name)).toEqual(places)
  })
})

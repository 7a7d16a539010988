import type { EventMention } from '../../src/model/event.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import type { DateValue, PlaceValue } from '../../src/model/value.ts'
import { numberedRecord } from './numbered-record.ts'
import { MARCH, RALLY, WEATHER } from './records.ts'

const PLACES: readonly PlaceValue[] = [
  { name: 'Minsk', country: 'BY', lat: 53.9, lon: 27.57, geonames: 625_144, precision: 'settlement' },
  { name: 'Belarus', country: 'BY', geonames: 630_336, precision: 'country' },
  { name: 'Tbilisi', country: 'GE', lat: 41.7, lon: 44.8, geonames: 611_717, precision: 'settlement' },
  { name: 'Old Mill' },
]
const DATES: readonly DateValue[] = [
  { start: '2023-05-10', end: '2023-05-10', precision: 'day' },
  { start: '2023-04-01', end: '2023-04-30', precision: 'month' },
  { start: '2022-01-01', end: '2022-12-31', precision: 'year' },
  { start: '--05-17', end: '--05-17', precision: 'day' },
]
const PUBLISHERS = ['Evening News', 'Morning Post', undefined]

/** So many records that differ in days, places, publishers and what they recall, in every mixture. */
export function variedRecords(count: number): readonly ReportRecord[] {
  return Array.from({ length: count }, (_, number) => {
    const model = [RALLY, MARCH, WEATHER][number % 3] ?? RALLY
    const { publisher: _publisher, ...report } = numberedRecord(model, number).report
    const publisher = PUBLISHERS[number % PUBLISHERS.length]
    return {
      ...model,
      report: { ...report, ...(publisher === undefined ? {} : { publisher }) },
      events: model.events.map((event, at) => vary(event, number + at)),
    }
  })
}

function vary(event: EventMention, number: number): EventMention {
  const date = DATES[number % DATES.length]
  const place = PLACES[(number >> 2) % PLACES.length]
  return {
    ...event,
    background: number % 5 === 0,
    values: {
      ...event.values,
      ...(date === undefined ? {} : { date: { ...date, from: 's1' } }),
      ...(place === undefined || number % 7 === 0 ? {} : { place: { ...place, from: 's1' } }),
    },
  }
}

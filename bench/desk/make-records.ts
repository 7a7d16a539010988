import { createHash } from 'node:crypto'
import type { EventMention } from '../../src/model/event.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import type { DateValue, PlaceValue } from '../../src/model/value.ts'
import { readReport } from '../../src/pipeline.ts'
import { loadResources } from '../../src/resources.ts'
import { readTexts } from '../material.ts'

const FIRST_DAY = Date.UTC(2004, 0, 1)
const DAY_MS = 86_400_000
const DAYS = 20 * 365
const PUBLISHERS = 240
// A prime, so that day, place and publisher go through all their pairs.
const STRIDE = 7919

/** Records to fill a collection with, and where their words are from. */
export type Records = { readonly make: (at: number) => ReportRecord; readonly from: string }

/**
 * Reads up to `texts` reports and makes any number of records of them: each with words, an id, a day, a place and a publisher of its
 * own, the rest as read. The same number gives the same record. What is quoted stays where it was: the own words come last.
 */
export function prepareRecords(texts: number): Records {
  const material = readTexts()
  const step = Math.max(1, Math.floor(material.texts.length / texts))
  const resources = loadResources()
  const read = material.texts
    .filter((_text, at) => at % step === 0)
    .map(({ text, published }) =>
      readReport({ content: text, language: 'en', ...(published === undefined ? {} : { published }) }, resources),
    )
  const places = placesOf(read)
  return { make: (at) => vary(read[at % read.length] as ReportRecord, at, places), from: material.from }
}

/** A word that only the report of this number has. */
export function rareWord(at: number): string {
  return `dispatch${at}`
}

function vary(record: ReportRecord, at: number, places: readonly PlaceValue[]): ReportRecord {
  const turn = at * STRIDE
  const day = FIRST_DAY + (turn % DAYS) * DAY_MS
  const place = places[turn % places.length] as PlaceValue
  const text = `${record.report.text}\n${rareWord(at)} from ${place.name}.`
  const publisher = `Publisher ${turn % PUBLISHERS}`
  const report = {
    ...record.report,
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    title: `${record.report.text.slice(0, 60).replaceAll('\n', ' ')} (${at})`,
    publisher,
    published: isoDay(day + 2 * DAY_MS),
    text,
  }
  return { ...record, report, events: record.events.map((event) => varyEvent(event, day, place)) }
}

function varyEvent(event: EventMention, day: number, place: PlaceValue): EventMention {
  const { date, place: told } = event.values
  const start = isoDay(day)
  const days: DateValue = { start, end: start, precision: 'day' }
  return {
    ...event,
    values: {
      ...event.values,
      ...(date === undefined ? {} : { date: { ...days, from: date.from } }),
      ...(told === undefined ? {} : { place: { ...place, from: told.from } }),
    },
  }
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}

function placesOf(records: readonly ReportRecord[]): readonly PlaceValue[] {
  const places = new Map<string, PlaceValue>()
  for (const { events } of records) {
    for (const { values } of events) {
      if (values.place === undefined) continue
      const { from: _from, ...place } = values.place
      places.set(JSON.stringify(place), place)
    }
  }
  return [...places.values()]
}

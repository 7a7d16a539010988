import type { PlaceValue } from '../model/value.ts'
import type { Database } from './database/tables.ts'
import { inParts } from './in-parts.ts'
import type { EventProjection } from './project-events.ts'

/** The events of one report, by its number. */
export type ReportEvents = { readonly report: number; readonly events: readonly EventProjection[] }

/** Writes the events of reports in place of those that they had. */
export async function writeEvents(transaction: Database, reports: readonly ReportEvents[]): Promise<void> {
  const places = await numberPlaces(transaction, reports)
  const rows = reports.flatMap(({ report, events }) =>
    events.map(({ place, ...event }) => ({
      report,
      ...event,
      place: place === undefined ? null : (places.get(keyOf(place)) ?? null),
    })),
  )
  for (const part of inParts(rows)) await transaction.insertInto('event').values(part).execute()
}

/** Takes the events of reports away, where others are to be written in their place. */
export async function clearEvents(transaction: Database, reports: readonly number[]): Promise<void> {
  if (reports.length > 0) await transaction.deleteFrom('event').where('report', 'in', reports).execute()
}

// Many events are at one place, so a place is kept once and events hold its number.
async function numberPlaces(
  transaction: Database,
  reports: readonly ReportEvents[],
): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, PlaceValue>()
  for (const { events } of reports)
    for (const { place } of events) if (place !== undefined) places.set(keyOf(place), place)
  if (places.size === 0) return new Map()
  const keys = [...places.keys()]
  const known = await findPlaces(transaction, keys)
  const fresh = keys.filter((key) => !known.has(key))
  if (fresh.length === 0) return known
  await transaction
    .insertInto('place')
    .values(fresh.map((key) => ({ key, value: key })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return new Map([...known, ...(await findPlaces(transaction, fresh))])
}

async function findPlaces(transaction: Database, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.selectFrom('place').select(['number', 'key']).where('key', 'in', keys).execute()
  return new Map(rows.map(({ number, key }) => [key, number]))
}

function keyOf(place: PlaceValue): string {
  return JSON.stringify(place).replaceAll('\\u0000', ' ')
}

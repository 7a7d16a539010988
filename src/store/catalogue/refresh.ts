import type { PlaceValue } from '../../model/value.ts'
import { readChange } from '../database/count-change.ts'
import type { Database } from '../database/tables.ts'
import { makeEventColumns, makeReportColumns, NO_DAY, NONE, type Catalogue, type KnownPlace } from './catalogue.ts'
import { grow } from './columns.ts'
import { dayOf, monthOf, publishedDay } from './days.ts'
import type { Dictionary } from './dictionary.ts'
import { readChanges, type ChangedEvent, type ChangedReport } from './read-changes.ts'

/** Brings the catalogue up to what the tables say now, whoever wrote it. */
export async function refresh(catalogue: Catalogue, database: Database): Promise<void> {
  const change = await readChange(database)
  if (change === catalogue.change) return
  // Read first, so that what changes during the reading is read again and nothing is missed.
  for await (const changed of readChanges(database, catalogue.change)) {
    await learnPlaces(catalogue, database, changed)
    for (const report of changed) put(catalogue, report)
  }
  catalogue.change = change
}

async function learnPlaces(catalogue: Catalogue, database: Database, changed: readonly ChangedReport[]): Promise<void> {
  const asked = new Set(changed.flatMap((report) => report[8]?.map((event) => event[9] ?? NONE) ?? []))
  const unknown = [...asked].filter((place) => place !== NONE && !catalogue.places.has(place))
  if (unknown.length === 0) return
  const rows = await database.selectFrom('place').select(['number', 'value']).where('number', 'in', unknown).execute()
  for (const { number, value } of rows) catalogue.places.set(number, knowPlace(catalogue, value))
}

// One place may have come with other aliases, or a site in it with its own precision: on the map it is one.
function knowPlace(catalogue: Catalogue, place: PlaceValue): KnownPlace {
  const key = place.geonames === undefined ? `${place.name}|${place.country ?? ''}` : String(place.geonames)
  const known = catalogue.placeGroups.get(key)
  const group = known ?? catalogue.groups.push(place) - 1
  catalogue.placeGroups.set(key, group)
  const { country } = place
  return { group, country: country === undefined ? NONE : catalogue.words.country.codeOf(country) }
}

function put(catalogue: Catalogue, changed: ChangedReport): void {
  const [number, state, relevance, source, language, published, statements, coding, events] = changed
  const { words } = catalogue
  catalogue.reports = grow(catalogue.reports, makeReportColumns, number + 1)
  catalogue.reportRows = Math.max(catalogue.reportRows, number + 1)
  const { reports } = catalogue
  if (reports.exists[number] === 1) clear(catalogue, number)
  if (reports.coding[number] !== coding) catalogue.texts++
  reports.exists[number] = 1
  reports.state[number] = words.state.codeOf(state)
  reports.source[number] = codeOrNone(words.source, source)
  reports.language[number] = codeOrNone(words.language, language)
  reports.published[number] = publishedDay(published)
  reports.relevance[number] = relevance
  reports.statements[number] = statements
  reports.coding[number] = coding
  reports.events[number] = events?.length ?? 0
  reports.row[number] = catalogue.rows
  for (const event of events ?? []) putEvent(catalogue, number, event)
}

function clear(catalogue: Catalogue, number: number): void {
  const from = catalogue.reports.row[number] ?? 0
  const count = catalogue.reports.events[number] ?? 0
  catalogue.events.stands.fill(0, from, from + count)
  catalogue.standing -= count
}

function putEvent(catalogue: Catalogue, report: number, event: ChangedEvent): void {
  const [ordinal, class_, kind, status, basis, background, start, end, precision, place, low, high, issues] = event
  const { words } = catalogue
  const row = catalogue.rows++
  catalogue.events = grow(catalogue.events, makeEventColumns, catalogue.rows)
  catalogue.standing++
  const { events } = catalogue
  const known = place === null ? undefined : catalogue.places.get(place)
  events.report[row] = report
  events.ordinal[row] = ordinal
  events.stands[row] = 1
  events.first[row] = dayOf(start)
  events.last[row] = end === null ? NO_DAY : dayOf(end)
  events.month[row] = monthOf(start, precision)
  events.class[row] = words.class.codeOf(class_)
  events.kind[row] = words.kind.codeOf(kind)
  events.status[row] = words.status.codeOf(status)
  events.basis[row] = words.basis.codeOf(basis)
  events.background[row] = background
  events.country[row] = known?.country ?? NONE
  events.group[row] = known?.group ?? NONE
  events.issues[row] = (issues ?? []).reduce((bits, issue) => bits | (1 << words.issue.codeOf(issue)), 0)
  events.size[row] = low ?? high ?? NONE
}

function codeOrNone(words: Dictionary, word: string | null): number {
  return word === null ? NONE : words.codeOf(word)
}

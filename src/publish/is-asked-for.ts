import type { EventFilter } from '../model/query.ts'
import type { ReviewedEvent, ReviewedReport } from '../model/reviewed.ts'
import { issuesOf } from './issues-of.ts'

/**
 * True for an event that a filter asks for, by the rules of the collection. Words searched for are the report's: one that comes this
 * far has them. Events that a report only recalls are left out unless asked for.
 */
export function isAskedFor(filter: EventFilter, event: ReviewedEvent, reviewed: ReviewedReport): boolean {
  const { place, country } = event.values.place
    ? { place: event.values.place.geonames, country: event.values.place.country }
    : {}
  return (
    (filter.background === true || !event.background) &&
    isOneOf(filter.class, event.class) &&
    isOneOf(filter.kind, event.kind) &&
    isOneOf(filter.status, event.status) &&
    isOneOf(filter.basis, event.basis) &&
    isOneOf(filter.country, country) &&
    isOneOf(filter.place, place) &&
    isOneOf(filter.source, reviewed.report.publisher) &&
    isOneOf(filter.state, reviewed.state) &&
    (filter.issue === undefined || issuesOf(event, reviewed).some((issue) => isOneOf(filter.issue, issue))) &&
    touches(filter, event.values.date)
  )
}

/** True for a filter that leaves nothing out but what is only recalled. */
export function asksForNothing({ background: _background, ...asked }: EventFilter): boolean {
  return Object.values(asked).every((value) => value === undefined)
}

function isOneOf<T>(asked: readonly T[] | undefined, value: T | undefined): boolean {
  return asked === undefined || (value !== undefined && asked.includes(value))
}

// A day whose year is open touches no interval.
function touches(
  { from, to }: EventFilter,
  date: { readonly start: string; readonly end: string } | undefined,
): boolean {
  if (from === undefined && to === undefined) return true
  if (date === undefined || date.start.startsWith('-')) return false
  return (from === undefined || date.end >= from) && (to === undefined || date.start <= to)
}

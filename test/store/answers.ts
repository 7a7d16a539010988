import type { Issue } from '../../src/model/codebook/issue.ts'
import { EVENT_CLASSES } from '../../src/model/event.ts'
import type { EventFilter, Facets, IssueCount, MonthCount } from '../../src/model/query.ts'
import type { ReviewedEvent, ReviewedReport } from '../../src/model/reviewed.ts'

/** An event with its report and what it is about: what filters look at. */
type Told = { readonly reviewed: ReviewedReport; readonly event: ReviewedEvent; readonly issues: readonly Issue[] }

/** The events asked for, found by looking at every one: slow, and plain enough to be believed. */
export function eventsOf(reports: readonly ReviewedReport[], filter: EventFilter): readonly Told[] {
  return reports.flatMap((reviewed) =>
    reviewed.events
      .map((event) => ({ reviewed, event, issues: issuesOf(reviewed, event) }))
      .filter((told) => Object.values(checks(told, filter)).every(Boolean)),
  )
}

/** What each filter offers: all others narrow it, it does not narrow itself. */
export function facetsOf(reports: readonly ReviewedReport[], filter: EventFilter): Facets {
  const without = (name: keyof EventFilter): readonly Told[] => {
    const { [name]: _own, ...others } = filter
    return eventsOf(reports, others)
  }
  return {
    class: tally(without('class').map(({ event }) => event.class)),
    kind: tally(without('kind').map(({ event }) => event.kind)),
    status: tally(without('status').map(({ event }) => event.status)),
    basis: tally(without('basis').map(({ event }) => event.basis)),
    issue: tally(without('issue').flatMap(({ issues }) => issues)),
    country: tally(without('country').flatMap(({ event }) => event.values.place?.country ?? [])),
    source: tally(without('source').flatMap(({ reviewed }) => reviewed.report.publisher ?? [])),
    state: tally(without('state').map(({ reviewed }) => reviewed.state)),
  }
}

export function monthsOf(told: readonly Told[]): readonly MonthCount[] {
  const counts = tally(
    told.flatMap(({ event }) => monthOf(event).map((month) => `${month} ${event.kind} ${event.class}`)),
  )
  return Object.entries(counts).map(([key, events]) => {
    const [month = '', kind, ofClass] = key.split(' ')
    return { month, class: ofClass, kind, events } as MonthCount
  })
}

export function issueCountsOf(told: readonly Told[]): readonly IssueCount[] {
  const each = told.flatMap(({ event, issues }) =>
    monthOf(event).flatMap((month) => issues.map((issue) => `${month} ${issue}`)),
  )
  return Object.entries(tally(each)).map(([key, events]) => {
    const [month = '', issue] = key.split(' ')
    return { month, issue, events } as IssueCount
  })
}

export function placesOf(told: readonly Told[]) {
  const counts = new Map<string, Record<string, number>>()
  for (const { event } of told) {
    const name = event.values.place?.name
    if (name === undefined) continue
    const known = counts.get(name) ?? Object.fromEntries(EVENT_CLASSES.map((one) => [one, 0]))
    counts.set(name, { ...known, [event.class]: (known[event.class] ?? 0) + 1 })
  }
  return Object.fromEntries(counts)
}

function checks({ reviewed, event, issues }: Told, filter: EventFilter) {
  const { date, place } = event.values
  const hasYear = date !== undefined && !date.start.startsWith('--')
  return {
    background: filter.background === true || !event.background,
    class: filter.class?.includes(event.class) ?? true,
    kind: filter.kind?.includes(event.kind) ?? true,
    status: filter.status?.includes(event.status) ?? true,
    basis: filter.basis?.includes(event.basis) ?? true,
    issue: filter.issue?.some((issue) => issues.includes(issue)) ?? true,
    country: filter.country === undefined || filter.country.includes(place?.country ?? ''),
    place: filter.place === undefined || filter.place.includes(place?.geonames ?? 0),
    source: filter.source === undefined || filter.source.includes(reviewed.report.publisher ?? ''),
    state: filter.state?.includes(reviewed.state) ?? true,
    from: filter.from === undefined || (hasYear && date.end >= filter.from),
    to: filter.to === undefined || (hasYear && date.start <= filter.to),
  }
}

function issuesOf({ statements }: ReviewedReport, { id }: ReviewedEvent): readonly Issue[] {
  const said = statements.flatMap((one) =>
    one.field === 'issue' && one.event === id && one.review.judgement !== 'rejected' && one.stance !== 'denies'
      ? [one.value]
      : [],
  )
  return [...new Set(said)]
}

function monthOf({ values: { date } }: ReviewedEvent): readonly string[] {
  if (date === undefined || date.start.startsWith('--')) return []
  return [date.start.slice(0, date.precision === 'year' ? 4 : 7)]
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

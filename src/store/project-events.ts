import type { ReviewedEvent, ReviewedReport } from '../model/reviewed.ts'
import type { PlaceValue } from '../model/value.ts'
import type { Issue } from '../model/codebook/issue.ts'
import type { NewEvent } from './database/tables.ts'

/** An event as its row in the table, but for its report and with its place still whole. */
export type EventProjection = Omit<NewEvent, 'report' | 'place'> & { readonly place?: PlaceValue }

/** The events of a report as decided, as rows: what lists, maps and charts need of them. */
export function projectEvents(reviewed: ReviewedReport): readonly EventProjection[] {
  const issues = issuesByEvent(reviewed)
  return reviewed.events.map((event, ordinal) => projectEvent(event, ordinal, issues.get(event.id) ?? []))
}

function projectEvent(event: ReviewedEvent, ordinal: number, issues: readonly Issue[]): EventProjection {
  const { date, place, size } = event.values
  return {
    ordinal,
    id: event.id,
    class: event.class,
    kind: event.kind,
    status: event.status,
    basis: event.basis,
    background: event.background,
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    date_precision: date?.precision ?? null,
    size_low: size?.low ?? null,
    size_high: size?.high ?? null,
    issues: [...issues],
    trigger: event.triggers[0].quote,
    judgement: event.review.judgement,
    ...(place === undefined ? {} : { place: bare(place) }),
  }
}

// Which statement it was chosen from is with the report.
function bare({ from: _from, ...place }: PlaceValue & { readonly from: string }): PlaceValue {
  return place
}

// An event may be about several matters, so every statement of it counts that nobody rejected or denied.
function issuesByEvent({ statements }: ReviewedReport): ReadonlyMap<string, readonly Issue[]> {
  const issues = new Map<string, Issue[]>()
  for (const said of statements) {
    if (said.field !== 'issue' || said.event === undefined) continue
    if (said.review.judgement === 'rejected' || said.stance === 'denies') continue
    const known = issues.get(said.event) ?? []
    if (!known.includes(said.value)) issues.set(said.event, [...known, said.value])
  }
  return issues
}

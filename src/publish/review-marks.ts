import type { EventMention } from '../model/event.ts'
import type { ReportRecord } from '../model/record.ts'
import type {
  CodingFacts,
  LoggedDecision,
  Review,
  ReviewedReport,
  ReviewedStatement,
  ReviewState,
} from '../model/reviewed.ts'
import type { Statement } from '../model/statement.ts'

/** What people decided on a record, beside it: a reader that does not know of review reads the record alone and misses nothing. */
export type ReviewMarks = {
  readonly state: ReviewState
  readonly coding: CodingFacts
  /** By the id of the event; none for what nobody judged. */
  readonly events?: Readonly<Record<string, EventMark>>
  readonly statements?: Readonly<Record<string, Review<Statement>>>
  /** What people rejected, which is not among the statements: `at` is its place among them. */
  readonly rejected?: readonly Rejected[]
  /** Passages that people set aside, by their place among all. */
  readonly setAside?: readonly { readonly at: number; readonly entry: number; readonly event?: string }[]
  readonly log?: readonly LoggedDecision[]
}

export type EventMark = Review<Pick<EventMention, 'class' | 'kind' | 'status' | 'basis'>> & {
  readonly splitFrom?: string
}
export type Rejected = { readonly at: number; readonly statement: Statement; readonly review: Review<Statement> }

type MarkOptions = { readonly withPrivate: boolean; readonly isPublic: (field: string) => boolean }

/** The marks of review on a report. The log, with the names of reviewers, only where what is private is asked for. */
export function marksOf(reviewed: ReviewedReport, { withPrivate, isPublic }: MarkOptions): ReviewMarks {
  const shown = reviewed.statements.filter(({ field }) => withPrivate || isPublic(field))
  const events = reviewed.events.flatMap(({ id, review, splitFrom }): readonly [string, EventMark][] =>
    review.judgement === 'open' && splitFrom === undefined
      ? []
      : [[id, { ...review, ...(splitFrom === undefined ? {} : { splitFrom }) }]],
  )
  const statements = shown.flatMap(({ id, review }): readonly [string, Review<Statement>][] =>
    review.judgement === 'open' || review.judgement === 'rejected' ? [] : [[id, review]],
  )
  const rejected = shown.flatMap(({ review, ...statement }, at): readonly Rejected[] =>
    review.judgement === 'rejected' ? [{ at, statement, review }] : [],
  )
  const setAside = reviewed.setAside.flatMap(({ entry, event }, at) =>
    entry === undefined ? [] : [{ at, entry, ...(event === undefined ? {} : { event }) }],
  )
  return {
    state: reviewed.state,
    coding: reviewed.coding,
    ...(events.length === 0 ? {} : { events: Object.fromEntries(events) }),
    ...(statements.length === 0 ? {} : { statements: Object.fromEntries(statements) }),
    ...(rejected.length === 0 ? {} : { rejected }),
    ...(setAside.length === 0 ? {} : { setAside }),
    ...(withPrivate && reviewed.log.length > 0 ? { log: reviewed.log } : {}),
  }
}

/** A record with the marks of review put back upon it: what `marksOf` took them from, but for what is private. */
export function withMarks(record: ReportRecord, marks: ReviewMarks): ReviewedReport {
  const statements: ReviewedStatement[] = record.statements.map((one) => ({
    ...one,
    review: own(marks.statements, one.id) ?? OPEN,
  }))
  // In the order of their places, so that each is a place in the whole list.
  for (const { at, statement, review } of marks.rejected ?? []) statements.splice(at, 0, { ...statement, review })
  const byPeople = new Map((marks.setAside ?? []).map(({ at, ...mark }) => [at, mark]))
  return {
    report: record.report,
    state: marks.state,
    coding: marks.coding,
    events: record.events.map((event) => {
      const { splitFrom, ...review }: EventMark = own(marks.events, event.id) ?? OPEN
      return { ...event, review, ...(splitFrom === undefined ? {} : { splitFrom }) }
    }),
    statements,
    setAside: record.setAside.map((passage, at) => ({ ...passage, ...byPeople.get(at) })),
    problems: record.problems,
    log: marks.log ?? [],
  }
}

const OPEN = { judgement: 'open' } as const

function own<T>(marks: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return marks !== undefined && Object.hasOwn(marks, id) ? marks[id] : undefined
}

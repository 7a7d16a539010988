import type { Report } from '../model/report.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import type { ReportRecord } from '../model/record.ts'

const BACKGROUND_WEIGHT = 0.25
const STATEMENT_WEIGHT = 0.05
/** Weight at which a report is half as relevant as one could be: two events with little said of them. */
const HALF = 2

/** What a list shows of the report itself: as published, whatever is decided on it. */
export function projectFacts(report: Report) {
  return {
    ref: clean(report.ref),
    title: clean(report.title),
    publisher: clean(report.publisher),
    published: clean(report.published),
    language: clean(report.language),
  }
}

/** How far people are with it, in numbers. */
export function projectProgress(reviewed: ReviewedReport) {
  const standing = reviewed.statements.filter(({ review }) => review.judgement !== 'rejected')
  return {
    state: reviewed.state,
    events: reviewed.events.length,
    statements: standing.length,
    open: standing.filter(({ review }) => review.judgement === 'open').length,
    problems: reviewed.problems.length,
    coding: reviewed.coding.number,
    entries: reviewed.log.length,
  }
}

/**
 * 0 to 1: how much there is to review in what the coder made of a report. Decisions do not change it, so that nobody's place
 * in the queue moves while they work.
 */
export function rankRecord({ events, statements }: ReportRecord): number {
  const told = events.reduce((sum, { background }) => sum + (background ? BACKGROUND_WEIGHT : 1), 0)
  const weight = told + statements.length * STATEMENT_WEIGHT
  return Math.fround(weight / (weight + HALF))
}

/** PostgreSQL keeps no NUL in a text; the record itself, which is JSON, keeps it. */
export function clean(text: string | undefined): string | null {
  return text?.replaceAll('\0', ' ') ?? null
}

import type { SetAsideReason } from '../model/event.ts'
import type { Problem } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type {
  CodingFacts,
  LoggedDecision,
  ReviewedEvent,
  ReviewedSetAside,
  ReviewedStatement,
} from '../model/reviewed.ts'

/** What one coder made of the report. */
export type Coding = { readonly coding: CodingFacts; readonly record: ReportRecord }

/** What a decision is judged against: the record as it stands, the log so far, and the numbers of newer codings on offer. */
export type Standing = {
  readonly report: Report
  readonly isApproved: boolean
  readonly events: readonly ReviewedEvent[]
  readonly statements: readonly ReviewedStatement[]
  readonly log: readonly LoggedDecision[]
  readonly offered: readonly number[]
}

/** An event that a person set aside, with all that left the record with it: what a newer coding finds of it stays away too. */
export type Aside = { readonly event: ReviewedEvent; readonly entry: number; readonly reason: SetAsideReason }

/** A report on its way through its log. Every action makes a new one. */
export type Draft = Omit<Standing, 'offered'> & {
  readonly coding: CodingFacts
  readonly setAside: readonly ReviewedSetAside[]
  readonly problems: readonly Problem[]
  readonly asides: readonly Aside[]
  /** Statements that the coder chose values from. */
  readonly shown: ReadonlySet<string>
  /** Codings that came after the one the draft began with, oldest first. */
  readonly later: readonly Coding[]
  /** The newest coding that a person has passed over. */
  readonly passedOver: number
}

/** The record as coded, before any decision. */
export function draftOf({ coding, record }: Coding, later: readonly Coding[]): Draft {
  return {
    report: record.report,
    isApproved: false,
    coding,
    events: record.events.map((event) => ({ ...event, review: { judgement: 'open' } })),
    statements: record.statements.map((one) => ({ ...one, review: { judgement: 'open' } })),
    setAside: record.setAside,
    problems: record.problems,
    log: [],
    asides: [],
    shown: new Set(record.events.flatMap(({ values }) => Object.values(values).map(({ from }) => from))),
    later,
    passedOver: 0,
  }
}

/** The draft as decisions see it. */
export function standingOf(draft: Draft): Standing {
  const least = Math.max(draft.coding.number, draft.passedOver)
  return { ...draft, offered: draft.later.flatMap(({ coding }) => (coding.number > least ? [coding.number] : [])) }
}

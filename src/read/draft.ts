import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'

/** What its own words say of a report, before its day and language are settled. `isReport`: false of a page that is none. */
export type Draft = {
  readonly report: Omit<Report, 'id' | 'ref' | 'capture'>
  readonly problems: readonly Problem[]
  readonly isReport: boolean
}

/** What there is of a source that holds nothing. */
export const EMPTY_PROBLEM: Problem = { code: 'EMPTY_INPUT', reason: 'there is nothing to read but white space' }

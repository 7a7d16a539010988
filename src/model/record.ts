import type { EventMention, SetAside } from './event.ts'
import type { Problem } from './problem.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'

/** What Dripstone makes of one report: version 1 of the contract. Keys with nothing to say are left out of the JSON. */
export type ReportRecord = {
  readonly dripstone: 1
  readonly report: Report
  readonly events: readonly EventMention[]
  readonly statements: readonly Statement[]
  readonly setAside: readonly SetAside[]
  readonly problems: readonly Problem[]
}

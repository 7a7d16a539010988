import type { Decision } from '../model/decision.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { foldDecisions, type Folding } from '../review/fold-decisions.ts'
import type { Database } from './database/tables.ts'
import { restoreRecord } from './stored-record.ts'

/** Reports as decided, by their number in the database. Those that are not there are left out. */
export async function loadReviewed(
  database: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ReviewedReport>> {
  const foldings = await loadFoldings(database, numbers)
  return new Map([...foldings].map(([number, folding]) => [number, foldDecisions(folding)]))
}

/** What the state of each report is folded from: its codings since the first decision, and its log. */
export async function loadFoldings(
  database: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Folding>> {
  const codings = await database
    .selectFrom('coding')
    .select(['report', 'number', 'coder', 'text', 'record'])
    .where('report', 'in', numbers.length > 0 ? numbers : [0])
    .orderBy('report')
    .orderBy('number')
    .execute()
  const logs = await loadLogs(database, numbers)
  const foldings = new Map<number, Folding>()
  for (const { report, number, coder, text, record } of codings) {
    const coding = { coding: { number, coder }, record: restoreRecord(record, text) }
    const begun = foldings.get(report)
    const log = logs.get(report) ?? []
    foldings.set(
      report,
      begun === undefined ? { ...coding, log } : { ...begun, newer: [...(begun.newer ?? []), coding] },
    )
  }
  return foldings
}

async function loadLogs(
  database: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Decision[]>> {
  const rows = await database
    .selectFrom('decision')
    .innerJoin('report', 'report.number', 'decision.report')
    .select(['report.number', 'report.id', 'entry', 'who', 'decided', 'why', 'action'])
    .where('decision.report', 'in', numbers.length > 0 ? numbers : [0])
    .orderBy('decision.report')
    .orderBy('entry')
    .execute()
  const logs = new Map<number, Decision[]>()
  for (const { number, id, entry, who, decided, why, action } of rows) {
    const decision = { entry, report: id, who, when: decided, ...(why === null ? {} : { why }), action }
    const log = logs.get(number)
    if (log === undefined) logs.set(number, [decision])
    else log.push(decision)
  }
  return logs
}

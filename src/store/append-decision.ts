import { DripstoneError } from '../model/problem.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { checkDecision } from '../review/check-decision.ts'
import { foldDecisions } from '../review/fold-decisions.ts'
import type { NewDecision } from './collection.ts'
import { countChange } from './database/count-change.ts'
import type { Database } from './database/tables.ts'
import { loadFoldings } from './load-reviewed.ts'
import { projectEvents } from './project-events.ts'
import { projectProgress } from './project-report.ts'
import { clearEvents, writeEvents } from './write-events.ts'

/**
 * Appends a decision to the log of its report and brings what lists show of it up to date, or does neither.
 * @throws {DripstoneError} REPORT_NOT_FOUND, DECISION_STALE when the entry is taken or leaves a gap, DECISION_INVALID when the
 * action does not fit the report as decided so far.
 */
export async function appendDecision(database: Database, decision: NewDecision): Promise<ReviewedReport> {
  return await database.transaction().execute(async (transaction) => {
    const change = await countChange(transaction)
    const report = await findNumber(transaction, decision.report)
    const folding = (await loadFoldings(transaction, [report])).get(report)
    if (folding === undefined) throw notFound(decision.report)
    refuseStale(decision, folding.log.length)
    checkDecision(foldDecisions(folding), decision.action, decision.why)
    const reviewed = foldDecisions({ ...folding, log: [...folding.log, decision] })
    await insert(transaction, decision, report)
    await transaction
      .updateTable('report')
      .set({ ...projectProgress(reviewed), change })
      .where('number', '=', report)
      .execute()
    await clearEvents(transaction, [report])
    await writeEvents(transaction, [{ report, events: projectEvents(reviewed) }])
    return reviewed
  })
}

async function insert(transaction: Database, decision: NewDecision, report: number): Promise<void> {
  const { entry, who, when, why, action } = decision
  await transaction
    .insertInto('decision')
    .values({ report, entry, who, decided: when, why: why ?? null, action: JSON.stringify(action) })
    .execute()
}

async function findNumber(transaction: Database, id: string): Promise<number> {
  const row = await transaction.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw notFound(id)
  return row.number
}

function refuseStale({ entry }: NewDecision, taken: number): void {
  if (entry === taken + 1) return
  throw new DripstoneError(
    'DECISION_STALE',
    `the log has ${taken} entries, so the next is ${taken + 1} and not ${entry}`,
  )
}

function notFound(id: string): DripstoneError {
  return new DripstoneError('REPORT_NOT_FOUND', `there is no report ${id} in this collection`)
}

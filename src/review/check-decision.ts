import type { DecisionAction } from '../model/decision.ts'
import { DripstoneError } from '../model/problem.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { actOf } from './acts.ts'

/**
 * Makes sure that an action fits the report as it stands: before it goes into the log.
 * @throws {DripstoneError} DECISION_INVALID, with what does not fit in words.
 */
export function checkDecision(reviewed: ReviewedReport, action: DecisionAction, why?: string): void {
  const standing = {
    ...reviewed,
    isApproved: reviewed.state === 'approved',
    offered: reviewed.newer === undefined ? [] : [reviewed.newer.number],
  }
  const reason = actOf(action.kind).refuse(standing, action, why === undefined ? {} : { why })
  if (reason !== undefined) throw new DripstoneError('DECISION_INVALID', reason)
}

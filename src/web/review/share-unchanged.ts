import type { ReviewedReport } from '../../model/reviewed.ts'

/**
 * The newer answer with all parts of the older that say the same, so that only what a decision changed is drawn again. Equal to
 * `after` in what it says.
 */
export function shareUnchanged(before: ReviewedReport, after: ReviewedReport): ReviewedReport {
  return {
    ...after,
    report: before.report.id === after.report.id ? before.report : after.report,
    events: shareById(before.events, after.events),
    statements: shareById(before.statements, after.statements),
    setAside: isSame(before.setAside, after.setAside) ? before.setAside : after.setAside,
    problems: isSame(before.problems, after.problems) ? before.problems : after.problems,
  }
}

function shareById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Map(before.map((one) => [one.id, one]))
  return after.map((one) => {
    const old = known.get(one.id)
    return old !== undefined && isSame(old, one) ? old : one
  })
}

// Both come of the same server as JSON, so the same is written the same.
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

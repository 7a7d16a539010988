import type { Issue } from '../model/codebook/issue.ts'
import type { ReviewedEvent, ReviewedReport } from '../model/reviewed.ts'

/** All that an event is about: an issue that nobody rejected or denied counts, chosen or not. In the order of the text. */
export function issuesOf(event: ReviewedEvent, { statements }: ReviewedReport): readonly Issue[] {
  const issues = new Set<Issue>()
  for (const one of statements) {
    if (one.field !== 'issue' || one.event !== event.id) continue
    if (one.review.judgement !== 'rejected' && one.stance !== 'denies') issues.add(one.value)
  }
  return [...issues]
}

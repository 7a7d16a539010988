import { EVENT_CLASSES, type EventClass } from '../../model/event.ts'
import type { CollectionCounts } from '../../model/query.ts'
import { REVIEW_STATES, type ReviewState } from '../../model/reviewed.ts'
import type { Catalogue } from './catalogue.ts'

/** What is in the whole collection, recalled events included. */
export function countAll({ reports, events, reportRows, rows, standing }: Catalogue): CollectionCounts {
  const byState: Record<ReviewState, number> = { new: 0, 'in-review': 0, approved: 0 }
  const byClass: Record<EventClass, number> = { assembly: 0, violation: 0, response: 0 }
  let count = 0
  let statements = 0
  for (let report = 0; report < reportRows; report++) {
    const state = REVIEW_STATES[reports.state[report] ?? 0]
    if (reports.exists[report] !== 1 || state === undefined) continue
    count++
    byState[state]++
    statements += reports.statements[report] ?? 0
  }
  for (let row = 0; row < rows; row++) {
    const name = EVENT_CLASSES[events.class[row] ?? 0]
    if (events.stands[row] === 1 && name !== undefined) byClass[name]++
  }
  return { reports: count, byState, events: standing, byClass, statements }
}

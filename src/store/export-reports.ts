import type { EventFilter } from '../model/query.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { eachMatch } from './catalogue/match-events.ts'
import type { Database } from './database/tables.ts'
import { loadReviewed } from './load-reviewed.ts'
import type { Desk } from './make-desk.ts'

const AT_A_TIME = 25

/**
 * The reports that hold the events asked for, in the order in which they came into the collection. A filter that asks for nothing gives
 * every report, those without an event included.
 */
export async function* exportReports(
  database: Database,
  desk: Desk,
  filter: EventFilter,
): AsyncGenerator<ReviewedReport> {
  const numbers = await findReports(desk, filter)
  for (let from = 0; from < numbers.length; from += AT_A_TIME) {
    const some = numbers.slice(from, from + AT_A_TIME)
    const loaded = await loadReviewed(database, some)
    for (const number of some) {
      const reviewed = loaded.get(number)
      if (reviewed !== undefined) yield reviewed
    }
  }
}

async function findReports(desk: Desk, filter: EventFilter): Promise<readonly number[]> {
  const { catalogue, matcher } = await desk.match(filter)
  const found = new Set<number>()
  if (asksForNothing(filter)) {
    for (let report = 0; report < catalogue.reportRows; report++)
      if (catalogue.reports.exists[report] === 1) found.add(report)
  } else {
    eachMatch(catalogue, matcher, (row) => found.add(catalogue.events.report[row] ?? 0))
  }
  return [...found].sort((a, b) => a - b)
}

function asksForNothing({ background: _background, ...asked }: EventFilter): boolean {
  return Object.values(asked).every((value) => value === undefined)
}

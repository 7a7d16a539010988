import type { ReviewedReport } from '../model/reviewed.ts'
import { writeTable } from './csv/write-table.ts'
import type { Product } from './product.ts'
import { columnsOf } from './tables/column.ts'
import { EVENTS_TABLE, eventRows } from './tables/events-table.ts'
import { STATEMENTS_TABLE, statementRows } from './tables/statements-table.ts'

/** One table of events or of statements, for spreadsheets. */
export const CSV: Product = {
  format: 'csv',
  label: 'Table (CSV)',
  contentType: 'text/csv; charset=utf-8',
  ending: 'csv',
  rows: ['events', 'statements'],
  write: (reports, { of = 'events', filter = {}, withPrivate = false, withMark = false }) =>
    of === 'events'
      ? writeTable(
          columnsOf(EVENTS_TABLE, withPrivate),
          rowsOf(reports, (one) => eventRows(one, filter)),
          withMark,
        )
      : writeTable(
          columnsOf(STATEMENTS_TABLE, withPrivate),
          rowsOf(reports, (one) => statementRows(one, filter)),
          withMark,
        ),
}

async function* rowsOf<Row>(
  reports: AsyncIterable<ReviewedReport>,
  rows: (reviewed: ReviewedReport) => readonly Row[],
): AsyncGenerator<readonly Row[]> {
  for await (const reviewed of reports) yield rows(reviewed)
}

import type { ReportFilter, ReportOrder } from '../model/query.ts'
import { findNext, type Shelf } from './list-reports.ts'

/** The id of the first report that matches behind this one in the order. */
export async function nextReport(
  shelf: Shelf,
  filter: ReportFilter,
  { id, order }: { readonly id: string; readonly order: ReportOrder },
): Promise<string | undefined> {
  const from = await shelf.database.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
  if (from === undefined) return undefined
  const next = findNext(shelf, filter, { from: from.number, order })
  if (next === undefined) return undefined
  const row = await shelf.database.selectFrom('report').select('id').where('number', '=', next).executeTakeFirst()
  return row?.id
}

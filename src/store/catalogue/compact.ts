import { makeEventColumns, type Catalogue } from './catalogue.ts'

const LEAST_ROWS = 10_000

/** Drops the rows of replaced events when they are more than those that stand. */
export function compact(catalogue: Catalogue): void {
  if (catalogue.rows < LEAST_ROWS || catalogue.rows < catalogue.standing * 2) return
  const { events, reports } = catalogue
  const kept = makeEventColumns(catalogue.standing)
  let rows = 0
  for (let report = 0; report < catalogue.reportRows; report++) {
    if (reports.exists[report] !== 1) continue
    const from = reports.row[report] ?? 0
    const to = from + (reports.events[report] ?? 0)
    for (const [name, column] of entriesOf(events)) kept[name].set(column.subarray(from, to), rows)
    reports.row[report] = rows
    rows += to - from
  }
  catalogue.events = kept
  catalogue.rows = rows
}

function entriesOf<T extends object>(of: T) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- columns have no keys but those of their type
  return Object.entries(of) as [keyof T, T[keyof T]][]
}

import type { Column } from '../tables/column.ts'
import { writeCells } from './write-cells.ts'

/** U+FEFF at the start tells old spreadsheets that a table is UTF-8. */
const MARK = '\uFEFF'

/** A table as text, the names of its columns first. Rows are written as they come, so memory stays bounded. */
export async function* writeTable<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<readonly Row[]>,
  withMark = false,
): AsyncGenerator<string> {
  yield `${withMark ? MARK : ''}${headOf(columns)}`
  for await (const some of rows) {
    const lines = linesOf(columns, some)
    if (lines !== '') yield lines
  }
}

/** The first line of a table. */
export function headOf<Row>(columns: readonly Column<Row>[]): string {
  return writeCells(columns.map(({ name }) => name))
}

/** Rows as lines. */
export function linesOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => writeCells(columns.map(({ of }) => of(row)))).join('')
}

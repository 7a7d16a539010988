import { DripstoneError } from '../../model/problem.ts'
import type { Cell, Column } from '../tables/column.ts'
import { readCells } from './read-cells.ts'

/** A row of a published table, by the names of its columns; cells without anything are left out. */
export type Cells = Readonly<Record<string, Exclude<Cell, undefined>>>

type Named = Pick<Column<never>, 'name' | 'type'>

/**
 * The rows of a published table, each cell in the type of its column: what `writeTable` wrote.
 * @throws {DripstoneError} TABLE_INVALID when it has other columns, or a cell that its column cannot hold.
 */
export async function* readTable(columns: readonly Named[], pieces: AsyncIterable<string>): AsyncGenerator<Cells> {
  let head: readonly Named[] | undefined
  let line = 0
  for await (const cells of readCells(pieces)) {
    line += 1
    if (head === undefined) {
      head = headOf(columns, cells)
      continue
    }
    if (cells.length !== head.length) throw invalid(`line ${line} has ${cells.length} cells, not ${head.length}`)
    const entries = head.flatMap((column, at) => {
      const text = cells[at]
      return text === undefined ? [] : [[column.name, typed(column, text, line)] as const]
    })
    yield Object.fromEntries(entries)
  }
}

function headOf(columns: readonly Named[], names: readonly (string | undefined)[]): readonly Named[] {
  return names.map((name) => {
    const column = columns.find((one) => one.name === name)
    if (!column) throw invalid(`there is no column ${name ?? 'without a name'}`)
    return column
  })
}

function typed({ name, type }: Named, text: string, line: number): string | number | boolean {
  if (type === 'string') return text
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  const value = Number(text)
  const fits = type === 'integer' ? Number.isSafeInteger(value) : type === 'number' && Number.isFinite(value)
  if (!fits) throw invalid(`${name} of line ${line} cannot be ${text}`)
  return value
}

function invalid(reason: string): DripstoneError {
  return new DripstoneError('TABLE_INVALID', reason)
}

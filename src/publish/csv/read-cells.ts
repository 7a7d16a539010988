import { DripstoneError } from '../../model/problem.ts'
import { plainCell } from './write-cells.ts'

/** A line of a table as read; a cell without anything is undefined. */
export type Line = readonly (string | undefined)[]

type Place = 'start' | 'bare' | 'quoted' | 'closed'
/** Where reading is: what there is of the line and the cell, and what stood before. */
type State = { line: (string | undefined)[]; cell: string; place: Place; number: number; wasReturn: boolean }

/**
 * The lines of a table (RFC 4180) from pieces of its text, in order; a byte order mark is passed over. Holds one line at a time.
 * @throws {DripstoneError} TABLE_INVALID when a quotation mark is never closed, or stands where none may.
 */
export async function* readCells(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  const state: State = { line: [], cell: '', place: 'start', number: 1, wasReturn: false }
  let isBegun = false
  for await (const piece of pieces) {
    if (piece === '') continue
    const text = !isBegun && piece.startsWith('\uFEFF') ? piece.slice(1) : piece
    isBegun = true
    for (const unit of text) {
      const line = take(state, unit)
      if (line) yield line
    }
  }
  if (state.place === 'quoted') throw misplaced(state)
  if (state.place !== 'start' || state.line.length > 0) yield endLine(state)
}

function take(state: State, unit: string): Line | undefined {
  const isSecondOfBreak = state.wasReturn && unit === '\n' && state.place === 'start' && state.line.length === 0
  state.wasReturn = unit === '\r' && state.place !== 'quoted'
  if (isSecondOfBreak) return undefined
  if (state.place !== 'quoted') return takeOutside(state, unit)
  if (unit === '"') state.place = 'closed'
  else state.cell += unit
  return undefined
}

// Outside quotation marks; one directly behind a closing one stands for itself.
function takeOutside(state: State, unit: string): Line | undefined {
  if (unit === '\r' || unit === '\n') return endLine(state)
  if (unit === ',') endCell(state)
  else if (unit === '"') {
    if (state.place === 'bare') throw misplaced(state)
    if (state.place === 'closed') state.cell += unit
    state.place = 'quoted'
  } else {
    if (state.place === 'closed') throw misplaced(state)
    state.cell += unit
    state.place = 'bare'
  }
  return undefined
}

function endCell(state: State): void {
  state.line.push(state.cell === '' ? undefined : plainCell(state.cell))
  state.cell = ''
  state.place = 'start'
}

function endLine(state: State): Line {
  endCell(state)
  const { line } = state
  state.line = []
  state.number += 1
  return line
}

function misplaced({ number }: State): DripstoneError {
  return new DripstoneError('TABLE_INVALID', `a quotation mark stands where none may, in line ${number} of the table`)
}

import type { Cell } from '../tables/column.ts'

// What a spreadsheet would take for a formula, be it behind apostrophes of the text's own.
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/
const NEEDS_QUOTES = /[",\r\n]/

/** A line of a table (RFC 4180). Words that a spreadsheet would run as a formula get an apostrophe in front; reading takes it off again. */
export function writeCells(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The words of a cell as they were before `writeCells` made them safe. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

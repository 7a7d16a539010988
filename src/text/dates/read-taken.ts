import { SHIFTS, UNITS, WAYS } from './english/lexicon.ts'
import type { Parts } from './shape.ts'
import type { Word } from './word.ts'

export const RANGE_END = '>'
export const QUOTE_START = '<'

/** One step of a shape and the word that took it. */
export type Taken = { readonly token: string; readonly index: number }

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The parts of the date that the words of a shape name, and the word that its quote starts with. */
export function readTaken(
  words: readonly Word[],
  taken: readonly Taken[],
): { readonly quoteFrom: number; readonly parts: Parts } {
  const parts: Writable<Parts> = {}
  const end: Writable<Parts> = {}
  let quoteFrom = taken[0]?.index ?? 0
  let into = parts
  for (const { token, index } of taken) {
    const word = words[index]
    if (token === RANGE_END) into = end
    else if (token === QUOTE_START) quoteFrom = index
    else if (word) readWord(into, token, word)
  }
  return { quoteFrom, parts: into === end ? { ...parts, to: end } : parts }
}

function readWord(into: Writable<Parts>, token: string, word: Word): void {
  const { value } = word.lexeme
  if (token === 'Weekday') into.weekday = value
  else if (token === 'Month') into.month = value
  else if (token === 'Day') into.day = value
  else if (token === 'Nth') into.nth = value
  else if (token === 'Year') into.year = value
  else if (token === 'Short') into.short = value % 100
  else if (token === 'Count') into.count = value
  else if (token === 'Decade') into.decade = value < 100 ? 1900 + value : value
  else if (token === 'Season') into.season = value
  else if (token === 'Deictic') into.offset = value
  else if (token === 'Occasion') into.occasion = value
  else if (token === 'Numeric') into.figures = word.form
  else readNamed(into, token, word)
}

function readNamed(into: Writable<Parts>, token: string, { form, lexeme }: Word): void {
  if (token === 'Unit' || token === 'Units') {
    const unit = UNITS[lexeme.value]
    if (unit) into.unit = unit
  } else if (token === 'Shift') {
    // Of two ("this past Friday") the second tells the week.
    const shift = SHIFTS.find(({ word }) => word === form)
    if (shift) into.shift = shift
  } else if (token === 'Way') {
    const way = WAYS.find(({ word }) => word === form)
    if (way) into.way = way
  }
}

import type { Span } from '../../model/span.ts'
import { DIGIT, kindOf, LETTER, UPPER } from '../character.ts'
import { hashText, stir } from './hash.ts'
import { findRow } from './weights.ts'
import type { Weights } from './weights.ts'

/** Columns of the table: what is known of a word by its form alone. All are hashes or small numbers; 0 is "nothing". */
export const COLUMN = {
  lower: 0,
  form: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix1: 7,
  prefix2: 8,
  prefix3: 9,
  prefix4: 10,
  shape: 11,
  short: 12,
  row: 13,
  ambiguity: 14,
  capital: 15,
} as const

/** Numbers a word takes in the table. */
export const WIDTH = 16

/** Values of the `capital` column. */
export const CAPITAL = { none: 1, lower: 2, initial: 3, all: 4, single: 5, mixed: 6 } as const

const LIMIT = 1 << 15
const SLOTS = 1 << 17

/**
 * Words met so far with their columns. The first row is what stands before and behind a sentence. `forms` and `lowers` keep each word
 * once, as written and in small letters, `lemmas` the lemmas found, so that all uses of a word share their strings.
 */
export type WordTable = {
  /** Open addressing over the letters' hashes: the row of the word, 0 where there is none. */
  readonly slots: Int32Array
  readonly forms: string[]
  readonly lowers: string[]
  readonly lemmas: Map<number, string>
  readonly cells: Int32Array
  readonly dictionary: Weights | null
  size: number
}

/** An empty table. `dictionary` holds the tags each word was seen with, by hash of its small letters. */
export function emptyWordTable(dictionary: Weights | null): WordTable {
  const table: WordTable = {
    slots: new Int32Array(SLOTS),
    forms: [''],
    lowers: [''],
    lemmas: new Map(),
    cells: new Int32Array(LIMIT * WIDTH),
    dictionary,
    size: 1,
  }
  table.cells.fill(stir(0x70616400), 0, WIDTH)
  table.cells[COLUMN.row] = 0
  table.cells[COLUMN.capital] = CAPITAL.none
  return table
}

/** Makes room when the table is nearly full: words of a sentence must stay in it together. */
export function makeRoom(table: WordTable, words: number): void {
  if (table.size + words < LIMIT) return
  table.slots.fill(0)
  table.lemmas.clear()
  table.forms.length = 1
  table.lowers.length = 1
  table.size = 1
}

/** The row of the word, reading it on first sight. The caller has made room. */
export function rowOf(table: WordTable, form: string): number {
  return rowAt(table, form, { start: 0, end: form.length })
}

/** The row of the word that stands in `text` there. Asked of every word of every text: nothing is cut out that is known. */
export function rowAt(table: WordTable, text: string, { start, end }: Span): number {
  const { slots, forms } = table
  let hash = end - start
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (;;) {
    const row = slots[slot] ?? 0
    if (row === 0) return (slots[slot] = readNew(table, text.slice(start, end)))
    if (isWritten(forms[row] ?? '', text, start, end)) return row
    slot = (slot + 1) & (SLOTS - 1)
  }
}

// oxlint-disable-next-line max-params -- called for every word: an object would be garbage each time
function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let index = 0; index < form.length; index++)
    if (form.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  return true
}

function readNew(table: WordTable, form: string): number {
  const row = table.size++
  const own = copyOf(form)
  table.forms.push(own)
  table.lowers.push(own.toLowerCase())
  readWord(table, row * WIDTH, form)
  return row
}

/** The same letters without the text they were cut from, which a long piece would keep in memory. */
function copyOf(form: string): string {
  return form.length < 13 ? form : ` ${form}`.slice(1)
}

function readWord({ cells, dictionary }: WordTable, at: number, form: string): void {
  const lower = normalise(form)
  cells[at + COLUMN.lower] = hashText(lower)
  cells[at + COLUMN.form] = hashText(form.length > 40 ? form.slice(0, 40) : form, 0x1234567)
  for (let length = 1; length <= 5; length++) {
    cells[at + COLUMN.suffix1 + length - 1] = lower.length >= length ? hashText(lower.slice(-length), 77) : 0
  }
  for (let length = 1; length <= 4; length++) {
    cells[at + COLUMN.prefix1 + length - 1] = lower.length > length ? hashText(lower.slice(0, length), 99) : 0
  }
  const shape = shapeOf(form)
  cells[at + COLUMN.shape] = hashText(shape, 55)
  cells[at + COLUMN.short] = hashText(squeeze(shape), 56)
  cells[at + COLUMN.capital] = capitalOf(form)
  const row = dictionary === null ? 0 : findRow(dictionary, hashText(lower))
  cells[at + COLUMN.row] = row
  cells[at + COLUMN.ambiguity] =
    row === 0 || dictionary === null ? cells[at + COLUMN.suffix3] || 3 : ambiguityOf(dictionary, row)
}

/** A word as the model knows it: small letters, straight apostrophes, and every digit as 0, so that figures share what is learned of them. */
export function normalise(form: string): string {
  const lower = (form.length > 40 ? form.slice(0, 40) : form).toLowerCase()
  return /[0-9’‘`]/.test(lower) ? lower.replace(/[0-9]/g, '0').replace(/[’‘`]/g, "'") : lower
}

/** A number for the likeliest tags of a known word, the second only where it is common. */
function ambiguityOf({ entries }: Weights, row: number): number {
  const start = row >>> 8
  const first = entries[start] ?? 0
  const second = (row & 255) > 1 ? (entries[start + 1] ?? 0) : 0
  return 1000 + (first & 255) + (Math.abs(second >> 8) > 12 ? ((second & 255) + 1) << 12 : 0)
}

function shapeOf(form: string): string {
  let shape = ''
  for (let index = 0; index < form.length && index < 20; index++) {
    const code = form.charCodeAt(index)
    const kind = kindOf(code)
    if ((kind & UPPER) !== 0) shape += 'X'
    else if ((kind & LETTER) !== 0) shape += 'x'
    else if ((kind & DIGIT) !== 0) shape += '0'
    else shape += form[index]
  }
  return shape
}

function squeeze(shape: string): string {
  let short = ''
  for (const char of shape) if (!short.endsWith(char)) short += char
  return short
}

function capitalOf(form: string): number {
  let letters = 0
  let capitals = 0
  let first = false
  for (let index = 0; index < form.length && index < 40; index++) {
    const kind = kindOf(form.charCodeAt(index))
    if ((kind & LETTER) === 0) continue
    if ((kind & UPPER) !== 0) {
      capitals++
      if (letters === 0) first = true
    }
    letters++
  }
  if (letters === 0) return CAPITAL.none
  if (capitals === 0) return CAPITAL.lower
  if (capitals === letters) return letters === 1 ? CAPITAL.single : CAPITAL.all
  return first && capitals === 1 ? CAPITAL.initial : CAPITAL.mixed
}

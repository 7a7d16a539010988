import { emptyFeatures, fillFeatures, packTemplates } from './features.ts'
import type { Features, Scorer } from './features.ts'
import { stir } from './hash.ts'
import { CAPITAL, COLUMN, WIDTH } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Tags per word that a sentence may hold; longer sentences are cut by the caller. */
export const LONGEST_TAGGED = 4096

/**
 * The dictionary's value for the only tag of a well-known word, taken without asking the model. Smaller values are shares; those of
 * words seen too seldom to rule out other tags are negative.
 */
export const CERTAIN = 127

const A = {
  w0: 1,
  f0: 2,
  s1: 3,
  s2: 4,
  s3: 5,
  s4: 6,
  s5: 7,
  p1: 8,
  p2: 9,
  p3: 10,
  p4: 11,
  shape: 12,
  short: 13,
  first: 14,
  wb1: 15,
  wb2: 16,
  wa1: 17,
  wa2: 18,
  sb1: 19,
  sa1: 20,
  s2b1: 21,
  s2a1: 22,
  shapeb1: 23,
  shapea1: 24,
  ab1: 25,
  aa1: 26,
  aa2: 27,
  a0: 28,
  tb1: 29,
  tb2: 30,
  bias: 31,
  cap: 32,
  aa3: 33,
  last: 34,
} as const

const TEMPLATES = packTemplates([
  [A.bias],
  [A.w0],
  [A.f0],
  [A.s1],
  [A.s2],
  [A.s3],
  [A.s4],
  [A.s5],
  [A.p1],
  [A.p2],
  [A.p3],
  [A.p4],
  [A.shape],
  [A.short, A.first],
  [A.cap, A.s3],
  [A.tb1],
  [A.tb1, A.tb2],
  [A.tb1, A.w0],
  [A.tb2, A.w0],
  [A.tb1, A.tb2, A.w0],
  [A.wb1],
  [A.wb2],
  [A.wa1],
  [A.wa2],
  [A.wb1, A.w0],
  [A.w0, A.wa1],
  [A.sb1],
  [A.sa1],
  [A.shapeb1, A.short],
  [A.short, A.shapea1],
  [A.aa1],
  [A.aa2],
  [A.aa1, A.aa2],
  [A.tb1, A.aa1],
  [A.tb1, A.s2],
  [A.tb1, A.s3],
  [A.w0, A.aa1],
  [A.a0, A.aa1],
  [A.tb1, A.a0, A.aa1],
  [A.tb1, A.tb2, A.a0],
  [A.a0, A.aa1, A.aa2],
  [A.s3, A.aa1],
  [A.tb1, A.cap, A.first],
  [A.wb1, A.a0],
  [A.wa1, A.a0],
  [A.wb1, A.wa1],
  [A.tb1, A.aa1, A.s2],
  [A.wb2, A.wb1, A.a0],
  [A.wa1, A.wa2, A.a0],
  [A.tb1, A.w0, A.aa1],
  [A.last, A.a0],
  [A.aa1, A.aa2, A.aa3, A.a0],
])

/** A sentence on the workbench: rows of its words in the table (padded by two on both sides) and the tags given so far. */
export type TagDraft = {
  readonly rows: Int32Array
  readonly tags: Int32Array
  length: number
  mode: number
  modeAtom: number
}

/** What decides: scores for each class, and the classes that a word nobody has seen may have. */
export type TaggerModel = {
  readonly score: Scorer
  readonly classes: number
  readonly open: Uint8Array
  readonly table: WordTable
}

export type TaggerDesk = {
  readonly model: TaggerModel
  readonly atoms: Int32Array
  readonly features: Features
  readonly scores: Int32Array
}

/** A draft without words. */
export function emptyTagDraft(): TagDraft {
  return {
    rows: new Int32Array(LONGEST_TAGGED + 8),
    tags: new Int32Array(LONGEST_TAGGED + 8),
    length: 0,
    mode: 0,
    modeAtom: 1,
  }
}

export function taggerDesk(model: TaggerModel): TaggerDesk {
  return { model, atoms: new Int32Array(40), features: emptyFeatures(TEMPLATES), scores: new Int32Array(256) }
}

/** How the sentence uses capitals: 0 as usual, 1 none at all, 2 nothing else, 3 in nearly every word. Set before tagging. */
export function setCaseMode(draft: TagDraft, { cells }: WordTable): void {
  let words = 0
  let lower = 0
  let all = 0
  let long = 0
  let capitalLong = 0
  for (let index = 0; index < draft.length; index++) {
    const at = (draft.rows[index + 2] ?? 0) * WIDTH
    const capital = cells[at + COLUMN.capital] ?? 0
    if (capital === CAPITAL.none) continue
    words++
    if (capital === CAPITAL.lower) lower++
    if (capital === CAPITAL.all) all++
    if ((cells[at + COLUMN.suffix4] ?? 0) === 0) continue
    long++
    if (capital !== CAPITAL.lower) capitalLong++
  }
  draft.mode = modeOf({ words, lower, all, long, capitalLong })
  draft.modeAtom = stir(draft.mode + 17)
}

type CaseCounts = {
  readonly words: number
  readonly lower: number
  readonly all: number
  readonly long: number
  readonly capitalLong: number
}

function modeOf({ words, lower, all, long, capitalLong }: CaseCounts): number {
  if (words === 0) return 0
  if (lower === words) return 1
  if (all * 10 >= words * 7 && words > 1) return 2
  return long >= 3 && capitalLong * 10 >= long * 8 ? 3 : 0
}

/** Fills the features for the word at `index`. */
export function fillTagFeatures(desk: TaggerDesk, draft: TagDraft, index: number): void {
  const { atoms, features, model } = desk
  const { cells } = model.table
  const { rows, tags } = draft
  const at = (rows[index + 2] ?? 0) * WIDTH
  const b1 = (rows[index + 1] ?? 0) * WIDTH
  const b2 = (rows[index] ?? 0) * WIDTH
  const a1 = (rows[index + 3] ?? 0) * WIDTH
  const a2 = (rows[index + 4] ?? 0) * WIDTH
  const a3 = (rows[index + 5] ?? 0) * WIDTH
  const usual = draft.mode === 0
  atoms[A.bias] = draft.modeAtom
  atoms[A.w0] = cells[at + COLUMN.lower] ?? 0
  atoms[A.f0] = usual ? (cells[at + COLUMN.form] ?? 0) : 0
  for (let offset = 0; offset < 9; offset++) atoms[A.s1 + offset] = cells[at + COLUMN.suffix1 + offset] ?? 0
  atoms[A.shape] = usual ? (cells[at + COLUMN.shape] ?? 0) : (cells[at + COLUMN.shape] ?? 0) ^ draft.modeAtom
  atoms[A.short] = (cells[at + COLUMN.short] ?? 0) ^ draft.modeAtom
  atoms[A.cap] = ((cells[at + COLUMN.capital] ?? 0) + 8) ^ draft.modeAtom
  atoms[A.first] = index === 0 ? 2 : 1
  atoms[A.last] = index === draft.length - 1 ? 2 : 1
  atoms[A.wb1] = cells[b1 + COLUMN.lower] ?? 0
  atoms[A.wb2] = cells[b2 + COLUMN.lower] ?? 0
  atoms[A.wa1] = cells[a1 + COLUMN.lower] ?? 0
  atoms[A.wa2] = cells[a2 + COLUMN.lower] ?? 0
  atoms[A.sb1] = cells[b1 + COLUMN.suffix3] ?? 0
  atoms[A.sa1] = cells[a1 + COLUMN.suffix3] ?? 0
  atoms[A.shapeb1] = (cells[b1 + COLUMN.short] ?? 0) ^ draft.modeAtom
  atoms[A.shapea1] = (cells[a1 + COLUMN.short] ?? 0) ^ draft.modeAtom
  atoms[A.aa1] = cells[a1 + COLUMN.ambiguity] ?? 0
  atoms[A.aa2] = cells[a2 + COLUMN.ambiguity] ?? 0
  atoms[A.aa3] = cells[a3 + COLUMN.ambiguity] ?? 0
  atoms[A.a0] = cells[at + COLUMN.ambiguity] ?? 0
  atoms[A.tb1] = index > 0 ? (tags[index - 1] ?? 0) + 2 : 1
  atoms[A.tb2] = index > 1 ? (tags[index - 2] ?? 0) + 2 : 1
  fillFeatures(TEMPLATES, atoms, features)
}

/** The only tag a well-known word has; -1 where the model must choose. */
export function certainTag({ dictionary, cells }: WordTable, wordRow: number): number {
  const row = cells[wordRow * WIDTH + COLUMN.row] ?? 0
  if ((row & 255) !== 1 || dictionary === null) return -1
  const entry = dictionary.entries[row >>> 8] ?? 0
  return entry >> 8 === CERTAIN ? entry & 255 : -1
}

/** The best class of those open to the word, by the scores of the features on the desk. */
export function chooseTag(desk: TaggerDesk, wordRow: number): number {
  const { model, features, scores } = desk
  scores.fill(0, 0, model.classes)
  model.score(features, scores)
  const row = model.table.cells[wordRow * WIDTH + COLUMN.row] ?? 0
  const { dictionary } = model.table
  if (row === 0 || dictionary === null) return bestOpen(desk)
  const listed = bestOf(scores, dictionary.entries, row)
  if ((dictionary.entries[row >>> 8] ?? 0) > 0) return listed
  const open = bestOpen(desk)
  return (scores[open] ?? 0) > (scores[listed] ?? 0) ? open : listed
}

function bestOf(scores: Int32Array, entries: Int16Array, row: number): number {
  let best = -1
  let bestScore = -Infinity
  const end = (row >>> 8) + (row & 255)
  for (let at = row >>> 8; at < end; at++) {
    const label = (entries[at] ?? 0) & 255
    const score = scores[label] ?? 0
    if (score > bestScore) {
      best = label
      bestScore = score
    }
  }
  return best
}

function bestOpen({ scores, model }: TaggerDesk): number {
  let best = 0
  let bestScore = -Infinity
  for (let label = 0; label < model.classes; label++) {
    const score = scores[label] ?? 0
    if (score > bestScore && model.open[label] === 1) {
      best = label
      bestScore = score
    }
  }
  return best
}

/** Tags the draft from left to right. */
export function tagDraft(desk: TaggerDesk, draft: TagDraft): void {
  const { table } = desk.model
  for (let index = 0; index < draft.length; index++) {
    const wordRow = draft.rows[index + 2] ?? 0
    let tag = certainTag(table, wordRow)
    if (tag < 0) {
      fillTagFeatures(desk, draft, index)
      tag = chooseTag(desk, wordRow)
    }
    draft.tags[index] = tag
  }
}

import type { Features } from './features.ts'

/**
 * Sparse rows of small numbers by 32-bit key: an open-addressing table of key and (start << 8 | length), and the entries,
 * each value << 8 | class. Up to 256 classes, 255 entries a row.
 */
export type Weights = {
  readonly slots: Int32Array
  readonly mask: number
  readonly entries: Int16Array
  readonly size: number
  /** Written and never read, so that what is asked for ahead of use is not left out. */
  readonly asked: Int32Array
}

/** Rows side by side as a file holds them: keys (never 0), entries a row, and the class and value of every entry in turn. */
export type WeightColumns = {
  readonly keys: Int32Array
  readonly lengths: Uint8Array
  readonly classes: Uint8Array
  readonly values: Int8Array
}

/** The columns as a table to look things up in. */
export function tableOf({ keys, lengths, classes, values }: WeightColumns): Weights {
  let bits = 4
  while (1 << bits < keys.length * 2) bits++
  const mask = (1 << bits) - 1
  const slots = new Int32Array(2 << bits)
  const entries = new Int16Array(classes.length)
  for (let index = 0; index < entries.length; index++)
    entries[index] = ((values[index] ?? 0) << 8) | (classes[index] ?? 0)
  let start = 0
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0
    const length = lengths[index] ?? 0
    let slot = (key ^ (key >>> 15)) & mask
    while (slots[slot << 1] !== 0) slot = (slot + 1) & mask
    slots[slot << 1] = key
    slots[(slot << 1) + 1] = (start << 8) | length
    start += length
  }
  return { slots, mask, entries, size: keys.length, asked: new Int32Array(1) }
}

/** Where the row of the key lies, as start << 8 | length; 0 when the table does not know it. */
export function findRow(weights: Weights, key: number): number {
  const { slots, mask } = weights
  let slot = (key ^ (key >>> 15)) & mask
  for (;;) {
    const found = slots[slot << 1] ?? 0
    if (found === key) return slots[(slot << 1) + 1] ?? 0
    if (found === 0) return 0
    slot = (slot + 1) & mask
  }
}

/** Rows found for the features in hand. A workspace. */
const rows = new Int32Array(256)

/**
 * Adds the rows of the features to the scores of the classes. What is looked up lies all over memory, so each step first asks for
 * all its places, which the processor fetches side by side, and only then looks at what is there.
 */
export function addScores(weights: Weights, features: Features, scores: Int32Array): void {
  const { entries } = weights
  const found = findRows(weights, features)
  let asked = 0
  for (let index = 0; index < found; index++) asked ^= entries[(rows[index] ?? 0) >>> 8] ?? 0
  weights.asked[0] = asked
  for (let index = 0; index < found; index++) {
    const row = rows[index] ?? 0
    let at = row >>> 8
    const end = at + (row & 255)
    for (; at < end; at++) {
      const entry = entries[at] ?? 0
      const label = entry & 255
      scores[label] = (scores[label] ?? 0) + (entry >> 8)
    }
  }
}

/** Lays the rows of the features in `rows`; returns how many the table has. */
function findRows({ slots, mask, asked }: Weights, { hashes, count }: Features): number {
  let sum = 0
  for (let index = 0; index < count; index++) {
    const key = hashes[index] ?? 0
    sum ^= slots[((key ^ (key >>> 15)) & mask) << 1] ?? 0
  }
  asked[0] = sum
  let found = 0
  for (let index = 0; index < count; index++) {
    const key = hashes[index] ?? 0
    let slot = (key ^ (key >>> 15)) & mask
    let there = slots[slot << 1] ?? 0
    while (there !== key && there !== 0) {
      slot = (slot + 1) & mask
      there = slots[slot << 1] ?? 0
    }
    if (there === key) rows[found++] = slots[(slot << 1) + 1] ?? 0
  }
  return found
}

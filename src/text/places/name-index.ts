const NEWLINE = 10
const SPACE = 32
const SEED = 0x811c9dc5

/** Folded names to the entries that bear them. */
export type NameIndex = {
  readonly keys: Uint8Array
  readonly starts: Uint32Array
  readonly postingStarts: Uint32Array
  /** How many entries bear each name. */
  readonly counts: Uint16Array
  readonly postings: Uint32Array
  /** How common an English word the name is: 0 none, 10 (most common) to 60; `GIVEN` is added for given names. Names that no entry bears are words only. */
  readonly levels: Uint8Array
  /** Open addressing over the names' hashes: 1 + number of the name, 0 empty. */
  readonly slots: Uint32Array
  /** A bit for the hash of each beginning of a name that ends at a space. */
  readonly beginnings: Uint8Array
}

type Columns = {
  readonly keys: Uint8Array
  readonly total: number
  readonly counts: Uint16Array
  readonly postings: Uint32Array
  readonly levels: Uint8Array
}

/** High bit of a posting: the name is an alternate of the entry. */
export const ALTERNATE = 0x80000000

/** The hash of no words; `extendHash` takes it further word by word. */
export const EMPTY_HASH = SEED

/** The hash of a name's beginning with one more folded word. Names of one word and of many hash alike, whatever their cutting. */
export function extendHash(hash: number, word: string): number {
  let next = hash === SEED ? hash : Math.imul(hash ^ SPACE, 0x01000193)
  for (let index = 0; index < word.length; index++) next = Math.imul(next ^ word.charCodeAt(index), 0x01000193)
  return next >>> 0
}

/** Hashes all names once, in one pass over their bytes. */
export function indexNames({ keys, total, counts, postings, levels }: Columns): NameIndex {
  const [starts, postingStarts, slots] = [
    new Uint32Array(total + 1),
    new Uint32Array(total + 1),
    new Uint32Array(sizeFor(total)),
  ]
  const beginnings = new Uint8Array(slots.length)
  let [name, hash] = [0, SEED]
  for (let index = 0; index <= keys.length; index++) {
    const byte = index === keys.length ? NEWLINE : (keys[index] ?? 0)
    if (byte === NEWLINE) {
      insert(slots, hash >>> 0, ++name)
      starts[name] = index + 1
      hash = SEED
      continue
    }
    if (byte === SPACE) mark(beginnings, hash >>> 0)
    const code = byte < 0x80 ? byte : ((byte & 31) << 6) | ((keys[++index] ?? 0) & 63)
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  for (let index = 0; index < total; index++)
    postingStarts[index + 1] = (postingStarts[index] ?? 0) + (counts[index] ?? 0)
  return { keys, starts, postingStarts, counts, postings, levels, slots, beginnings }
}

/** The number of the name, -1 where no entry bears it. `hash` is that of `name`. */
export function findName(index: NameIndex, name: string, hash: number): number {
  const mask = index.slots.length - 1
  for (let slot = mix(hash) & mask; index.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const found = (index.slots[slot] ?? 0) - 1
    if (isName(index, found, name)) return found
  }
  return -1
}

/** False when surely no name has this hash; spares making the words of one. */
export function mayBeName(index: NameIndex, hash: number): boolean {
  return index.slots[mix(hash) & (index.slots.length - 1)] !== 0
}

/** False when no longer name begins with the words of this hash; true mostly when one does. */
export function beginsName(index: NameIndex, hash: number): boolean {
  const bit = mix(hash) & (index.beginnings.length * 8 - 1)
  return ((index.beginnings[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

/** The number of a name given as folded words, -1 where there is none. */
export function lookUp(index: NameIndex, name: string): number {
  return findName(index, name, extendHash(EMPTY_HASH, name))
}

/** The entry of a posting. */
export function entryOf(posting: number): number {
  return posting % ALTERNATE
}

/** The entries that bear a name, most prominent first, each with `ALTERNATE` set where the name is not its own. */
export function postingsOf(index: NameIndex, name: number): Uint32Array {
  return index.postings.subarray(index.postingStarts[name], index.postingStarts[name + 1])
}

function isName(index: NameIndex, found: number, name: string): boolean {
  let at = index.starts[found] ?? 0
  const end = (index.starts[found + 1] ?? 0) - 1
  for (let letter = 0; letter < name.length; letter++) {
    if (at >= end) return false
    const byte = index.keys[at++] ?? 0
    const code = byte < 0x80 ? byte : ((byte & 31) << 6) | ((index.keys[at++] ?? 0) & 63)
    if (code !== name.charCodeAt(letter)) return false
  }
  return at === end
}

function insert(slots: Uint32Array, hash: number, value: number): void {
  const mask = slots.length - 1
  let slot = mix(hash) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = value
}

function mark(bits: Uint8Array, hash: number): void {
  const bit = mix(hash) & (bits.length * 8 - 1)
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
}

/** FNV's low bits are uneven for short words. */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (half ^ (half >>> 13)) >>> 0
}

function sizeFor(total: number): number {
  let size = 1024
  while (size < total * 2) size *= 2
  return size
}

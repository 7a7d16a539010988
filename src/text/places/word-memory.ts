import type { Word } from './word.ts'

/**
 * Words that were looked up before, by the hash of their letters. A memory and nothing more: what it holds never changes what is read.
 * It forgets all when it is full.
 */
export type WordMemory = { readonly slots: Int32Array; readonly words: Word[] }

const SLOTS = 1 << 18
const MOST = SLOTS >> 1
const LONGEST = 40

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5

export function emptyMemory(): WordMemory {
  return { slots: new Int32Array(SLOTS), words: [] }
}

/** Takes the hash of a word one letter further. */
export function hashLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Where a word stands, and the hash of its letters. */
export type Letters = { readonly start: number; readonly end: number; readonly hash: number }

/** The word that stands in `text` at `letters`, if it was met before. */
export function recall(memory: WordMemory, text: string, letters: Letters): Word | undefined {
  for (let slot = slotOf(letters.hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const index = memory.slots[slot] ?? 0
    if (index === 0) return undefined
    const word = memory.words[index - 1]
    if (word !== undefined && isWritten(word.form, text, letters)) return word
  }
}

/** Letter by letter: for words of a few letters that beats the engine's own comparison. */
function isWritten(form: string, text: string, { start, end }: Letters): boolean {
  if (form.length !== end - start) return false
  for (let letter = 0; letter < form.length; letter++) {
    if (form.charCodeAt(letter) !== text.charCodeAt(start + letter)) return false
  }
  return true
}

/** Keeps the word for later. */
export function remember(memory: WordMemory, hash: number, word: Word): Word {
  if (word.form.length > LONGEST) return word
  if (memory.words.length >= MOST) {
    memory.slots.fill(0)
    memory.words.length = 0
  }
  let slot = slotOf(hash)
  while (memory.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  memory.slots[slot] = memory.words.push(word)
  return word
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

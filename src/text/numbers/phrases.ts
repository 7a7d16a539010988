import type { Piece } from './piece.ts'

type Entry<T> = { readonly words: readonly string[]; readonly value: T }

/** Fixed phrases by their first word, the longest first; made once, read many times. */
export type Phrases<T> = ReadonlyMap<string, readonly Entry<T>[]>

/** The phrases of a table of `value: 'one phrase|another'`; each phrase is lower case, its pieces apart by blanks. */
export function phrases<T>(table: readonly (readonly [value: T, words: string])[]): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [value, list] of table) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      const [first = ''] = words
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

export type Matched<T> = { readonly value: T; readonly next: number }

/** The longest phrase that starts at piece `at`, and the piece after it. */
export function matchPhrase<T>(pieces: readonly Piece[], at: number, table: Phrases<T>): Matched<T> | undefined {
  const first = pieces[at]
  if (!first) return undefined
  for (const { words, value } of table.get(first.form) ?? []) {
    if (words.every((word, i) => pieces[at + i]?.form === word)) return { value, next: at + words.length }
  }
  return undefined
}

const LONGEST = 6

/** The longest phrase that ends right before piece `at`, and the piece that it starts with. */
export function matchPhraseBefore<T>(pieces: readonly Piece[], at: number, table: Phrases<T>): Matched<T> | undefined {
  for (let start = Math.max(0, at - LONGEST); start < at; start++) {
    const first = pieces[start]
    const entry =
      first &&
      table
        .get(first.form)
        ?.find(({ words }) => start + words.length === at && words.every((word, i) => pieces[start + i]?.form === word))
    if (entry) return { value: entry.value, next: start }
  }
  return undefined
}

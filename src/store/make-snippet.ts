import type { ReportSummary } from '../model/query.ts'

export type Snippet = NonNullable<ReportSummary['snippet']>

/** A word of a text in lower case, and where it stands. */
export type TextWord = { readonly word: string; readonly start: number; readonly end: number }

const WORD = /[\p{L}\p{N}]+/gu
const MOST = 240
const BEFORE = 60

/** The words of a text, as a search takes them apart. */
export function wordsOf(text: string): readonly TextWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The part of a text that holds the most of the found stems, the first of several such parts, with the found words as ranges of it. Without
 * any found (they are in the title), its beginning.
 */
export function makeSnippet(text: string, found: readonly (TextWord & { readonly stem: string })[]): Snippet {
  const first = found[richest(found)]
  const begin = first === undefined ? 0 : wordStart(text, first.start - BEFORE)
  const end = wordEnd(text, begin + MOST)
  const inside = found.filter((word) => word.start >= begin && word.end <= end)
  return {
    text: text.slice(begin, end).replaceAll('\n', ' '),
    found: inside.map((word) => [word.start - begin, word.end - begin]),
  }
}

// Where the stretch with the most different stems begins. One pass with two ends, so long texts cost no more than their length.
function richest(found: readonly { readonly start: number; readonly end: number; readonly stem: string }[]): number {
  const inside = new Map<string, number>()
  let best = 0
  let most = 0
  let from = 0
  for (const word of found) {
    inside.set(word.stem, (inside.get(word.stem) ?? 0) + 1)
    for (let out = found[from]; out !== undefined && word.end - out.start > MOST - BEFORE; out = found[++from]) {
      const left = (inside.get(out.stem) ?? 0) - 1
      if (left > 0) inside.set(out.stem, left)
      else inside.delete(out.stem)
    }
    if (inside.size <= most) continue
    most = inside.size
    best = from
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.slice(at, at + BEFORE).search(/\s/)
  return space === -1 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at - BEFORE, at).search(/\s\S*$/)
  return space === -1 ? at : at - BEFORE + space
}

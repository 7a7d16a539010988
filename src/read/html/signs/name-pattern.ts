/** Words that names of elements are made of. `isWhole`: a name has to be the word, not only contain it between hyphens. */
export type NameWords = { readonly isWhole: boolean; readonly words: readonly string[] }

/** Names that contain one of the words, whole or as parts between hyphens: `ad` fits ` ad-box ` and not ` head `. */
export function nameWords(words: string): NameWords {
  return { isWhole: false, words: words.trim().split(/\s+/u) }
}

/** Names that are one of the words. */
export function wholeNames(words: string): NameWords {
  return { isWhole: true, words: words.trim().split(/\s+/u) }
}

type Ranks = { readonly part: number; readonly whole: number }

/**
 * A function that says which row of a table fits the normalised names of an element; the first that fits wins. It looks the
 * parts of the names up instead of trying every row, because a page has thousands of names and most fit none.
 */
export function makeNameFinder<T>(rows: readonly (readonly [T, NameWords])[]): (names: string) => T | undefined {
  const ranks = rankWords(rows)
  const starts = new Set([...ranks.keys()].map((word) => word.split('-', 1)[0] ?? ''))
  const longest = Math.max(...[...ranks.keys()].map((word) => word.split('-').length))
  const known = new Map<string, number>()
  const look = (names: string): number => {
    let best = rows.length
    for (const name of names.split(' ')) {
      const parts = name.split('-')
      for (let from = 0; from < parts.length; from++) {
        if (!starts.has(parts[from] ?? '')) continue
        for (let to = from + 1; to <= parts.length && to - from <= longest; to++) {
          const isWhole = from === 0 && to === parts.length
          const found = ranks.get(isWhole ? name : parts.slice(from, to).join('-'))
          if (found !== undefined) best = Math.min(best, found.part, isWhole ? found.whole : best)
        }
      }
    }
    return best
  }
  return (names) => {
    if (names.length < 3) return undefined
    let rank = known.get(names)
    if (rank === undefined) {
      rank = look(names)
      if (known.size >= MAX_KNOWN) known.clear()
      known.set(names, rank)
    }
    return rows[rank]?.[0]
  }
}

/** Pages of one site repeat their names; remembering them never changes an answer. */
const MAX_KNOWN = 20_000

function rankWords(rows: readonly (readonly [unknown, NameWords])[]): ReadonlyMap<string, Ranks> {
  const ranks = new Map<string, Ranks>()
  rows.forEach(([, { isWhole, words }], rank) => {
    for (const word of words) {
      const old = ranks.get(word) ?? { part: rows.length, whole: rows.length }
      ranks.set(
        word,
        isWhole ? { ...old, whole: Math.min(old.whole, rank) } : { ...old, part: Math.min(old.part, rank) },
      )
    }
  })
  return ranks
}

/** A function that says whether the normalised names of an element fit the words. */
export function makeNameTest(words: NameWords): (names: string) => boolean {
  const find = makeNameFinder([[true, words]])
  return (names) => find(names) === true
}

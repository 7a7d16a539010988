/** A title as its words, lower case, for comparison. */
export function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How much of a page's title some words say: all of it, its start or its end; pages put the site's name on either side. */
export type TitlePart = 'whole' | 'start' | 'end' | 'no'

/** Compares a page's title with words that may be it. */
export function compareTitles(a: readonly string[], b: readonly string[]): TitlePart {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0 || short.length < Math.min(3, long.length) || long.length > short.length * 2 + 4) return 'no'
  if (short.every((word, i) => word === long[i])) return short.length === long.length ? 'whole' : 'start'
  return short.every((word, i) => word === long[long.length - short.length + i]) ? 'end' : 'no'
}

/** True when one title is the other, or begins or ends with it. */
export function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  return compareTitles(a, b) !== 'no'
}

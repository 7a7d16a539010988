import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { DIRECTIONS, PLACE_NOUNS } from './place-words.ts'

/** Words that may stand between a place and the one that it lies in. */
const LINKS = new Set(['in', 'the', 'of', 's', 'capital', 'nation', 'country', 'near', 'southern', 'in', 'a'])
const MOST_BETWEEN = 4

/** For each mention the index of the one that the words put around it, -1 for none: "Salem, Ore.", "Marsabit in northern Kenya", "the Syrian city of Aleppo". */
export function outerMentions(mentions: readonly Mention[], tokens: NameTokens): readonly number[] {
  return mentions.map((mention, index) =>
    isIn(tokens, mention, mentions[index + 1])
      ? index + 1
      : isOf(tokens, mentions[index - 1], mention)
        ? index - 1
        : -1,
  )
}

/** "X, Y", "X in northern Y", "X, northern Y". */
function isIn(tokens: NameTokens, inner: Mention, outer: Mention | undefined): boolean {
  if (outer === undefined || inner.form === 'demonym' || outer.form === 'demonym' || inner.form === 'abbreviation')
    return false
  const gap = outer.first - inner.last - 1
  if (gap === 0) return tokens.gap[outer.first] === GAP.comma || outer.form === 'abbreviation'
  if (gap < 0 || gap > MOST_BETWEEN) return false
  const start = tokens.fold[inner.last + 1] ?? ''
  const hasComma = tokens.gap[inner.last + 1] === GAP.comma
  return (start === 'in' || (hasComma && DIRECTIONS.has(start))) && areLinks(tokens, inner.last + 1, outer.first)
}

/** "Iran's Kermanshah", "the Turkish city of Kayseri". */
function isOf(tokens: NameTokens, outer: Mention | undefined, inner: Mention): boolean {
  if (outer === undefined || inner.form === 'demonym') return false
  const gap = inner.first - outer.last - 1
  const isOwner = tokens.owns[outer.last] === true
  if (gap === 0) return isOwner && tokens.gap[inner.first] === GAP.space
  if (gap < 0 || gap > MOST_BETWEEN || (outer.form !== 'demonym' && !isOwner)) return false
  for (let at = outer.last + 1; at < inner.first; at++)
    if (tokens.shape[at] !== SHAPE.lower || tokens.gap[at] !== GAP.space) return false
  return (
    tokens.fold.slice(outer.last + 1, inner.first).some((word) => PLACE_NOUNS.has(word)) &&
    areLinks(tokens, outer.last + 1, inner.first)
  )
}

function areLinks(tokens: NameTokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.fold[at] ?? ''
    if (tokens.gap[at] === GAP.stop || !(LINKS.has(word) || DIRECTIONS.has(word) || PLACE_NOUNS.has(word))) return false
  }
  return true
}

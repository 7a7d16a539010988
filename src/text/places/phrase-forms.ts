import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { AREA_NOUNS, DIRECTIONS } from './place-words.ts'

const NOUN_OF = AREA_NOUNS

/** The longer ways in which the text itself calls the place of a mention: "northern Kenya", "the city of Oryol", "Tver region". */
export function phraseForms(mention: Mention, tokens: NameTokens): readonly string[] {
  const [first, last] = [firstOf(mention, tokens), lastOf(mention, tokens)]
  const [start, end] = [tokens.start[mention.first] ?? 0, tokens.end[mention.last] ?? 0]
  const forms: string[] = []
  if (last > mention.last) forms.push(tokens.text.slice(start, tokens.end[last]))
  for (let at = mention.first - 1; at >= first; at--)
    if (tokens.fold[at] !== 'of') forms.push(tokens.text.slice(tokens.start[at], end))
  return forms
}

/** The first word of what leads up to the name: one or two directions, or "city of". */
function firstOf(mention: Mention, tokens: NameTokens): number {
  const { first } = mention
  if (tokens.gap[first] !== GAP.space) return first
  if (tokens.fold[first - 1] === 'of' && NOUN_OF.has(tokens.fold[first - 2] ?? ''))
    return DIRECTIONS.has(tokens.fold[first - 3] ?? '') ? first - 3 : first - 2
  if (!DIRECTIONS.has(tokens.fold[first - 1] ?? '')) return first
  return first - 1
}

function lastOf(mention: Mention, tokens: NameTokens): number {
  const next = mention.last + 1
  return tokens.gap[next] === GAP.space && tokens.owns[mention.last] !== true && AREA_NOUNS.has(tokens.fold[next] ?? '')
    ? next
    : mention.last
}

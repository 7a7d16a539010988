import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { AREA_NOUNS, DIRECTIONS } from './place-words.ts'

/** Nouns that "of" joins to a name to call the place, or a part of it that lies everywhere in it. */
const NOUN_OF: ReadonlySet<string> = new Set([
  ...AREA_NOUNS,
  'capital',
  'port',
  'streets',
  'suburbs',
  'outskirts',
  'centre',
  'center',
])
/** Articles that Arabic names have or lack as the writer likes: "al Dhale". */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el'])

/** The longer ways in which the text itself calls the place of a mention: "northern Kenya", "the city of Oryol", "Tver region". */
export function phraseForms(mention: Mention, tokens: NameTokens): readonly string[] {
  const [first, last] = [firstOf(mention, tokens), lastOf(mention, tokens)]
  const [start, end] = [tokens.start[mention.first] ?? 0, tokens.end[mention.last] ?? 0]
  const forms: string[] = []
  if (last > mention.last && first < mention.first && ARTICLES.has(tokens.fold[first] ?? ''))
    forms.push(tokens.text.slice(tokens.start[first], tokens.end[last]))
  if (last > mention.last) forms.push(tokens.text.slice(start, tokens.end[last]))
  for (let at = mention.first - 1; at >= first; at--)
    if (tokens.fold[at] !== 'of') forms.push(tokens.text.slice(tokens.start[at], end))
  return forms
}

/** The first word of what leads up to the name: one or two directions, "city of", or an article. */
function firstOf(mention: Mention, tokens: NameTokens): number {
  const { first } = mention
  if (tokens.gap[first] !== GAP.space) return first
  if (ARTICLES.has(tokens.fold[first - 1] ?? '')) return first - 1
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

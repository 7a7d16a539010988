import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { lookUp, postingsOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { DISTRICT_NOUNS, TITLES, VILLAGE_NOUNS } from './place-words.ts'

const LONGEST = 2

/** Names that a noun beside them calls a place, whether the gazetteer has them or not: "the village of Larkwell", "Ostrow district". */
export function findNamedByNoun(tokens: NameTokens, gazetteer: Gazetteer): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.fold.length; at++) {
    const noun = tokens.fold[at] ?? ''
    if (tokens.shape[at] !== SHAPE.lower) continue
    const mention =
      (VILLAGE_NOUNS.has(noun) ? behind(tokens, at) : undefined) ??
      (DISTRICT_NOUNS.has(noun) ? before(tokens, at) : undefined)
    const last = found[found.length - 1]
    if (mention !== undefined && (last === undefined || last.last < mention.first))
      found.push(withEntries(mention, gazetteer))
  }
  return found
}

function withEntries(mention: Mention, { lexicon }: Gazetteer): Mention {
  const name = lookUp(lexicon.names, mention.key)
  const entries = name < 0 ? [] : postingsOf(lexicon.names, name)
  return entries.length === 0 ? mention : { ...mention, form: 'name', entries }
}

/** "the village of X", "the village X". */
function behind(tokens: NameTokens, at: number): Mention | undefined {
  const first = tokens.fold[at + 1] === 'of' ? at + 2 : at + 1
  if (tokens.gap[at + 1] !== GAP.space || !isName(tokens, first) || TITLES.has(tokens.fold[first] ?? ''))
    return undefined
  let last = first
  while (last - first < LONGEST && isName(tokens, last + 1) && tokens.owns[last] !== true) last++
  if (first === at + 1 && tokens.word[first]?.isGiven === true) return undefined
  return made(tokens, first, last)
}

/** "X district": one unknown word, so that "the Supreme district" and "a Moscow village" are let be. */
function before(tokens: NameTokens, at: number): Mention | undefined {
  if (
    !isName(tokens, at - 1) ||
    tokens.gap[at] !== GAP.space ||
    tokens.owns[at - 1] === true ||
    tokens.word[at - 1]?.level !== 0
  )
    return undefined
  const isOpener = tokens.opens[at - 2] === true && tokens.word[at - 2]?.level !== 0
  return isName(tokens, at - 2) && !isOpener && tokens.gap[at - 1] === GAP.space
    ? undefined
    : made(tokens, at - 1, at - 1)
}

function isName(tokens: NameTokens, at: number): boolean {
  return (
    tokens.shape[at] === SHAPE.capital &&
    (tokens.gap[at] === GAP.space || tokens.opens[at] === true) &&
    (tokens.fold[at] ?? '').length > 1
  )
}

function made(tokens: NameTokens, first: number, last: number): Mention {
  return { first, last, form: 'feature', key: tokens.fold.slice(first, last + 1).join(' '), entries: [] }
}

import type { PlaceFound } from '../found.ts'
import { foundPlace, namesCalled, type Finding } from './found-place.ts'
import { gatherMentions } from './gather-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { guessHome } from './guess-home.ts'
import { nameMentions } from './name-senses.ts'
import { readNameTokens } from './name-tokens.ts'
import { resolvePlaces } from './resolve-places.ts'

/** What helps to read places: the gazetteer, and what is known of the report. `home` is the country of the source (ISO 3166-1 alpha-2). */
export type PlaceContext = {
  readonly gazetteer: Gazetteer
  readonly published?: string
  readonly language?: string
  readonly home?: string
}

/**
 * The places that `text` names, in order: each with its value, what it stands for, and the readings that lost. A building may overlap the
 * town in its name; nothing else does. Never throws.
 */
export function readPlaces(text: string, context: PlaceContext): readonly PlaceFound[] {
  const { gazetteer } = context
  const tokens = readNameTokens(text, gazetteer.lexicon, (form) => gazetteer.abbreviations.has(form))
  const mentions = gatherMentions(tokens, gazetteer)
  if (mentions.length === 0) return []
  const setting = { gazetteer, home: context.home === undefined ? guessHome(tokens) : new Map([[context.home, 1]]) }
  const named = nameMentions(mentions, tokens, setting)
  resolvePlaces([...new Set(named.map(({ name }) => name))], setting)
  const finding: Finding = { tokens, gazetteer, made: new Map(), called: namesCalled(named, tokens) }
  return named.map(({ mention, name }) => foundPlace(mention, name, finding))
}

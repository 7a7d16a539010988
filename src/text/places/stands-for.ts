import type { PlaceFound } from '../found.ts'
import { kindOf, labelOf, seatOf, type Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { AT_GOVERNMENT, BEFORE, GOVERNMENT_DEALINGS, GOVERNMENT_NOUNS, GOVERNMENT_VERBS } from './place-words.ts'

/** From which weight on a word in front of a name makes a place of it. */
const PLACING = 0.5
const BEHIND_BLAME = new Set(['of', 'for', 'to', 'that', 'over', 'not', 'against'])

/** What a mention stands for: the place, a people, a site, or the government that sits in a capital or rules a country ("Moscow denied"). */
export function standsFor(
  mention: Mention,
  entry: number | undefined,
  from: { readonly tokens: NameTokens; readonly gazetteer: Gazetteer },
): PlaceFound['as'] {
  if (mention.form === 'street' || mention.form === 'route' || mention.form === 'building') return 'site'
  if (mention.form === 'demonym') return 'demonym'
  if (entry !== undefined && isUnion(entry, from.gazetteer)) {
    const before = mention.first - (from.tokens.fold[mention.first - 1] === 'the' ? 2 : 1)
    return PLACING_IN_UNION.has(from.tokens.fold[before] ?? '') ? 'place' : 'government'
  }
  const rules =
    entry !== undefined && (kindOf(from.gazetteer, entry) === 'country' || seatOf(from.gazetteer, entry) === 3)
  return rules && isGovernment(mention, from.tokens) ? 'government' : 'place'
}

/** Words that make of a union of states the lands that it covers. */
const PLACING_IN_UNION = new Set(['across', 'throughout', 'in', 'inside', 'within', 'outside', 'around'])

/** The European Union is a body before it is a place. */
function isUnion(entry: number, gazetteer: Gazetteer): boolean {
  return kindOf(gazetteer, entry) === 'region' && labelOf(gazetteer, entry).endsWith(' Union')
}

function isGovernment(mention: Mention, tokens: NameTokens): boolean {
  const [before, next] = [mention.first - 1, mention.last + 1]
  const hasBefore = before >= 0 && tokens.gap[mention.first] === GAP.space
  const hasNext = tokens.gap[next] === GAP.space && tokens.shape[next] === SHAPE.lower
  const [word, following] = [hasBefore ? (tokens.fold[before] ?? '') : '', hasNext ? (tokens.fold[next] ?? '') : '']
  if (tokens.owns[mention.last] === true || following === 's')
    return GOVERNMENT_NOUNS.has(following === 's' ? (tokens.fold[next + 1] ?? '') : following)
  if (AT_GOVERNMENT.has(word)) return BEHIND_BLAME.has(following)
  if (word === 'with') return GOVERNMENT_DEALINGS.has(tokens.fold[before - 1] ?? '')
  return (
    GOVERNMENT_VERBS.has(following) &&
    (BEFORE.get(word) ?? 0) < PLACING &&
    (!hasBefore || tokens.shape[before] === SHAPE.lower || tokens.opens[before] === true)
  )
}

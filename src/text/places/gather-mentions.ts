import { addDistricts, findListedDistricts } from './find-districts.ts'
import { findLowerPersons } from './find-lower-persons.ts'
import { findLowerSites } from './find-lower-sites.ts'
import { findMentions } from './find-mentions.ts'
import { findNamedByNoun } from './find-named-by-noun.ts'
import { findPersons } from './find-persons.ts'
import { findSites } from './find-sites.ts'
import type { Gazetteer } from './gazetteer.ts'
import { judgeLower, surelyNamed } from './judge-lower.ts'
import { judgeMention } from './judge-mention.ts'
import type { Mention } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { LOWER_HEADS } from './site-words.ts'
import { SHAPE } from './word-shape.ts'

/** The share of words with a capital below which capitals tell nothing, and the fewest words that tell so. */
const LEAST_CAPITALS = 0.01
const FEWEST_WORDS = 3

/** The mentions of places in the words, in order. None overlap but buildings, which stand beside the names inside them. */
export function gatherMentions(tokens: NameTokens, gazetteer: Gazetteer): readonly Mention[] {
  return isLowerCased(tokens) ? gatherLower(tokens, gazetteer) : gatherCapital(tokens, gazetteer)
}

/** True when the text has words enough and next to no capitals. */
function isLowerCased(tokens: NameTokens): boolean {
  let capitals = 0
  for (const shape of tokens.shape) if (shape === SHAPE.capital || shape === SHAPE.shout) capitals++
  return tokens.fold.length >= FEWEST_WORDS && capitals <= tokens.fold.length * LEAST_CAPITALS
}

function gatherCapital(tokens: NameTokens, gazetteer: Gazetteer): readonly Mention[] {
  const mentions = findMentions({ tokens, gazetteer, lower: false })
  const judging = { tokens, gazetteer, persons: findPersons(tokens), mentions }
  const named = mentions.filter((mention, index) => judgeMention(mention, index, judging) > 0)
  const sites = findSites(tokens)
  const whole = sites.filter(({ form }) => form !== 'building')
  const listed = replaceWithin(
    replaceWithin(named, whole, isWholer),
    findListedDistricts({ tokens, gazetteer }),
    () => true,
  )
  const unknown = replaceWithin(findNamedByNoun(tokens, gazetteer), listed, () => true)
  return addDistricts(inOrder([...unknown, ...sites.filter(({ form }) => form === 'building')]))
}

function gatherLower(tokens: NameTokens, gazetteer: Gazetteer): readonly Mention[] {
  const all = findMentions({ tokens, gazetteer, lower: true })
  const judging = {
    tokens,
    gazetteer,
    persons: findLowerPersons(tokens, gazetteer),
    countries: surelyNamed(all, { tokens, gazetteer }),
  }
  const named = withListed(
    all.map((mention, index) => ({ mention, score: judgeLower(mention, judging, all[index + 1]) })),
    tokens,
  )
  const sites = findLowerSites(tokens)
  const isHeaded = ({ form, last }: Mention): boolean => form !== 'building' && LOWER_HEADS.has(tokens.fold[last] ?? '')
  const whole = sites.filter((site) => site.form === 'street' || isHeaded(site))
  const unknown = sites.filter((site) => site.form === 'feature' && !isHeaded(site))
  const outside = replaceWithin(named, whole, isWholer)
  const buildings = sites.filter(({ form }) => form === 'building')
  return inOrder([...replaceWithin(unknown, outside, () => true), ...buildings])
}

/** What a name that is listed with a place ("oxford and cambridge") may lack to be one itself. */
const LISTED = 1.5
const JOINS = new Set(['and', 'or', '&'])

type Judged = { readonly mention: Mention; readonly score: number }

function withListed(judged: readonly Judged[], tokens: NameTokens): readonly Mention[] {
  const isListed = (one: Judged, other: Judged | undefined): boolean =>
    other !== undefined &&
    other.score > 0 &&
    other.mention.form === 'name' &&
    areJoined(one.mention, other.mention, tokens)
  return judged
    .filter(
      (one, index) =>
        one.score > 0 ||
        (one.score > -LISTED && (isListed(one, judged[index - 1]) || isListed(one, judged[index + 1]))),
    )
    .map(({ mention }) => mention)
}

/** "oxford and cambridge", "oxford, cambridge". */
function areJoined(a: Mention, b: Mention, tokens: NameTokens): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a]
  const between = second.first - first.last
  if (between === 1) return tokens.gap[second.first] === GAP.comma
  return between === 2 && JOINS.has(tokens.fold[first.last + 1] ?? '')
}

/** A street or feature takes the place of a name inside it, but not of one of several words that ends with it ("Paris-Lamar County"). */
function isWholer(site: Mention, name: Mention): boolean {
  return name.last !== site.last || (name.first > site.first && name.last === name.first)
}

/** `under` without what `over` overlaps, and `over` without what does not replace it, in order. Both lists are in order and free of overlap. */
function replaceWithin(
  under: readonly Mention[],
  over: readonly Mention[],
  replaces: (over: Mention, under: Mention) => boolean,
): readonly Mention[] {
  const merged: Mention[] = []
  let at = 0
  for (const upper of over) {
    const first = skipTo(under, at, (lower) => lower.last >= upper.first)
    const next = skipTo(under, first, (lower) => lower.first > upper.last)
    const covered = under.slice(first, next)
    merged.push(...under.slice(at, first), ...(covered.every((lower) => replaces(upper, lower)) ? [upper] : covered))
    at = next
  }
  return [...merged, ...under.slice(at)]
}

/** The index of the first mention from `from` on that is as wanted. */
function skipTo(mentions: readonly Mention[], from: number, isWanted: (mention: Mention) => boolean): number {
  for (let at = from; at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention !== undefined && isWanted(mention)) return at
  }
  return mentions.length
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.first - b.first || a.last - b.last)
}

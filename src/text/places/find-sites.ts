import type { Mention, MentionForm } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { BODY_NOUNS } from './place-words.ts'
import {
  BUILDINGS,
  COMPASS,
  FEATURES,
  FEATURES_FIRST,
  ORDINALS,
  ROUTES,
  STREETS,
  STREETS_PLURAL,
  WEAK_STREETS,
} from './site-words.ts'

const LONGEST = 4
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u
const ROUTE_NUMBER = /^\d{1,4}[A-Za-z]?$/u
/** How common a word may be that opens a sentence in front of a name ("The", "On", "When"). */
const OPENER = 20

/** Streets, roads, squares, buildings and things of nature that their own words tell: "Third Avenue", "Highway 19", "Mirror Lake". */
export function findSites(tokens: NameTokens): readonly Mention[] {
  const sites: Mention[] = []
  for (let at = 0; at < tokens.fold.length; at++) {
    const found = tokens.shape[at] === SHAPE.lower ? pluralStreets(tokens, at) : siteAt(tokens, at)
    for (const site of found) if ((sites.at(-1)?.last ?? -1) < site.first) sites.push(site)
  }
  return sites
}

function siteAt(tokens: NameTokens, at: number): readonly Mention[] {
  const word = tokens.fold[at] ?? ''
  const site =
    routeAt(tokens, at) ??
    featureFirst(tokens, at) ??
    (STREETS.has(word)
      ? streetAt(tokens, at)
      : FEATURES.has(word)
        ? headed(tokens, at, 'feature')
        : BUILDINGS.has(word)
          ? headed(tokens, at, 'building')
          : undefined)
  return site === undefined ? [] : [site]
}

/** "Highway 19", "U.S. Route 6", "I-45", "Ky. 52". */
function routeAt(tokens: NameTokens, at: number): Mention | undefined {
  const isShort =
    tokens.shape[at] === SHAPE.capital &&
    tokens.text[(tokens.end[at] ?? 0) - 1] === '.' &&
    tokens.text.slice(tokens.start[at], tokens.end[at]).length > 2
  if (!ROUTES.has(tokens.fold[at] ?? '') && !isShort && !isPostal(tokens, at)) return undefined
  let last = at
  while (
    last < at + 3 &&
    ROUTES.has(tokens.fold[last + 1] ?? '') &&
    tokens.gap[last + 1] === GAP.space &&
    isCapital(tokens, last + 1)
  )
    last++
  const number = last + 1
  const isJoined = tokens.gap[number] === GAP.space || tokens.gap[number] === GAP.hyphen
  if (!isJoined || !ROUTE_NUMBER.test(wordAt(tokens, number)) || tokens.gap[number + 1] === GAP.slash) return undefined
  if (
    (tokens.fold[at] ?? '').length < 3 &&
    tokens.gap[number] !== GAP.hyphen &&
    last === at &&
    tokens.fold[at] !== 'us' &&
    !isPostal(tokens, at)
  )
    return undefined
  const first =
    at > 0 &&
    tokens.gap[at] === GAP.space &&
    /^(?:state|county|interstate)$/u.test(tokens.fold[at - 1] ?? '') &&
    isCapital(tokens, at - 1)
      ? at - 1
      : at
  return made(tokens, [first, number], 'route')
}

function isPostal(tokens: NameTokens, at: number): boolean {
  return /^(?:KY|WV|TX|OH|PA|NC|SC|VA|TN|FM|CR|SR|NY|CA|FL)$/u.test(wordAt(tokens, at))
}

/** "Lake Lanier", "Mount Hood". */
function featureFirst(tokens: NameTokens, at: number): Mention | undefined {
  const next = at + 1
  if (!FEATURES_FIRST.has(tokens.fold[at] ?? '') || tokens.gap[next] !== GAP.space || !isCapital(tokens, next))
    return undefined
  if (
    STREETS.has(tokens.fold[next] ?? '') ||
    BUILDINGS.has(tokens.fold[next] ?? '') ||
    BODY_NOUNS.has(tokens.fold[next] ?? '')
  )
    return undefined
  return made(tokens, [at, next], 'feature')
}

function streetAt(tokens: NameTokens, at: number): Mention | undefined {
  const run = headed(tokens, at, 'street')
  if (run === undefined) return undefined
  const isNumbered = tokens.shape[run.first - 1] === SHAPE.figure && tokens.gap[run.first] === GAP.space
  if (
    WEAK_STREETS.has(tokens.fold[at] ?? '') &&
    !isNumbered &&
    (tokens.fold[at] !== 'saint' ||
      (tokens.fold[at + 1] !== undefined && tokens.gap[at + 1] === GAP.space && isCapital(tokens, at + 1)))
  )
    return undefined
  return run
}

/** The capitalised run that ends in the head at `at`, with the direction that may follow a street. */
function headed(tokens: NameTokens, at: number, form: MentionForm): Mention | undefined {
  let first = at
  while (first > 0 && at - first < LONGEST && joinsBefore(tokens, first, form)) first--
  while (first < at && tokens.opens[first] === true && isOpener(tokens, first)) first++
  if (first === at) return undefined
  const next = at + 1
  const goesOn = next < tokens.fold.length && tokens.gap[next] === GAP.space && isCapital(tokens, next)
  if (goesOn && form === 'street' && COMPASS.has(tokens.fold[next] ?? '')) return made(tokens, [first, next], form)
  if (goesOn && tokens.opens[next] !== true && !(form !== 'building' && BODY_NOUNS.has(tokens.fold[next] ?? '')))
    return undefined
  return made(tokens, [first, at], form)
}

/** True when the word in front of `at` belongs to the same name. */
function joinsBefore(tokens: NameTokens, at: number, form: MentionForm): boolean {
  const isJoined = tokens.gap[at] === GAP.space || (tokens.gap[at] === GAP.hyphen && form === 'street')
  return isJoined && isNamePart(tokens, at - 1, form)
}

function isOpener(tokens: NameTokens, at: number): boolean {
  if (wordAt(tokens, at) === 'A') return true
  const level = tokens.word[at]?.level ?? 0
  return level > 0 && level <= OPENER && !ORDINALS.has(tokens.fold[at] ?? '') && !COMPASS.has(tokens.fold[at] ?? '')
}

function isNamePart(tokens: NameTokens, at: number, form: MentionForm): boolean {
  return isCapital(tokens, at) || (form === 'street' && ORDINAL.test(wordAt(tokens, at)))
}

/** "Lake and Harrison streets". */
function pluralStreets(tokens: NameTokens, at: number): readonly Mention[] {
  if (!STREETS_PLURAL.has(tokens.fold[at] ?? '') || tokens.gap[at] !== GAP.space) return []
  const second = runBefore(tokens, at)
  if (second === undefined || tokens.fold[second.first - 1] !== 'and') return []
  const first = runBefore(tokens, second.first - 1)
  return first === undefined ? [] : [first, second]
}

function runBefore(tokens: NameTokens, at: number): Mention | undefined {
  let first = at
  while (first > 0 && at - first < 2 && tokens.gap[first] === GAP.space && isNamePart(tokens, first - 1, 'street'))
    first--
  return first === at ? undefined : made(tokens, [first, at - 1], 'street')
}

function isCapital(tokens: NameTokens, at: number): boolean {
  return (tokens.shape[at] === SHAPE.capital || tokens.shape[at] === SHAPE.shout) && tokens.owns[at] !== true
}

function wordAt(tokens: NameTokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at])
}

function made(tokens: NameTokens, [first, last]: readonly [number, number], form: MentionForm): Mention {
  return { first, last, form, key: tokens.fold.slice(first, last + 1).join(' '), entries: [] }
}

import type { Mention, MentionForm } from './mention.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { AREA_NOUNS, DIRECTIONS, NEVER_PLACES, PLACE_NOUNS } from './place-words.ts'
import { HEADS_FIRST, LOWER_HEADS, ORDINALS } from './site-words.ts'

/** Prepositions that a site or an unknown place has to have in front of it. */
const AT = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'around',
  'from',
  'to',
  'along',
  'through',
  'into',
  'across',
  'inside',
  'towards',
  'toward',
  'onto',
  'between',
  'via',
  'leaving',
])
/** Prepositions after which an unknown word alone is taken for a place. */
const IN = new Set(['in', 'at', 'near', 'outside', 'around'])
const BREAKS = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'or',
  'with',
  'by',
  'for',
  's',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'our',
  'every',
  'each',
  'no',
  'any',
  'some',
  'all',
  'two',
  'three',
  'four',
  'five',
  'several',
  'many',
  'is',
  'was',
  'were',
  'are',
  'as',
])
const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'al', 'da', 'do', 'dos', 'des', 'du', 'di'])
const LONGEST = 3
const SHORTEST = 4
/** Those who live in a place, behind its name: "larkwell villagers". */
const DWELLERS = new Set(['residents', 'villagers', 'inhabitants', 'townspeople', 'community', 'slum', 'estate'])
/** Endings of English words that the list of words lacks. */
const ENGLISH = /(?:ors|ers|ists|ment|ments|tion|tions|ness|ism|able|less|ful|ity)$/u
const LETTERS = /^\p{L}+$/u

/** Squares, streets, parks and unknown towns in lower-cased text, as far as a preposition and their own words tell: "at hong lim park", "the town of lumpa". */
export function findLowerSites(tokens: NameTokens): readonly Mention[] {
  const sites: Mention[] = []
  for (let at = 1; at < tokens.fold.length; at++) {
    const word = tokens.fold[at] ?? ''
    const form = LOWER_HEADS.get(word)
    const site =
      (form === undefined ? undefined : headedAt(tokens, at, form)) ??
      (HEADS_FIRST.has(word) ? headFirst(tokens, at) : unknownAt(tokens, at))
    if (site === undefined) continue
    // "in uhuru park" is read as "uhuru" first.
    if ((sites.at(-1)?.last ?? -1) >= site.first) sites.pop()
    sites.push(site)
  }
  return sites
}

/** "galatasaray square", "independence avenue": up to three words between a preposition and the head, and no article where all are common. */
function headedAt(tokens: NameTokens, at: number, form: MentionForm): Mention | undefined {
  let first = at
  while (first > 0 && at - first < LONGEST && tokens.gap[first] === GAP.space && isInner(tokens.fold[first - 1] ?? ''))
    first--
  if (first === at || first === 0) return undefined
  const hasArticle = tokens.fold[first - 1] === 'the'
  if (!AT.has(tokens.fold[first - (hasArticle ? 2 : 1)] ?? '')) return undefined
  const isRare = tokens.word.slice(first, at).some(({ level, fold }) => level === 0 || ORDINALS.has(fold))
  return isRare || (form !== 'feature' && !hasArticle && at - first === 1) ? made(tokens, [first, at], form) : undefined
}

function isInner(word: string): boolean {
  return !AT.has(word) && !BREAKS.has(word)
}

/** "plaza de mayo", "avenida paulista". */
function headFirst(tokens: NameTokens, at: number): Mention | undefined {
  let last = at
  while (
    last - at < LONGEST &&
    tokens.gap[last + 1] === GAP.space &&
    (SMALL.has(tokens.fold[last + 1] ?? '') || tokens.word[last + 1]?.level === 0)
  )
    last++
  return last === at || SMALL.has(tokens.fold[last] ?? '') ? undefined : made(tokens, [at, last], 'street')
}

/** "the town of lumpa", "keringet town", "in bukit bintang": words that are no English words, where a place has to stand. */
function unknownAt(tokens: NameTokens, at: number): Mention | undefined {
  const start = SMALL.has(tokens.fold[at] ?? '') ? at + 1 : at
  if (!isUnknown(tokens, start)) return undefined
  let last = start
  while (last - at + 1 < LONGEST && isUnknown(tokens, last + 1) && tokens.word[last + 1]?.isGiven === false) last++
  const isTurned = DIRECTIONS.has(tokens.fold[at - 1] ?? '')
  const before = tokens.fold[at - (isTurned ? 2 : 1)] ?? ''
  const isNamed = before === 'of' && PLACE_NOUNS.has(tokens.fold[at - (isTurned ? 3 : 2)] ?? '')
  const behind = tokens.gap[last + 1] === GAP.space ? (tokens.fold[last + 1] ?? '') : ''
  const isIn = IN.has(before) && tokens.word[start]?.isGiven === false
  return isNamed || AREA_NOUNS.has(behind) || DWELLERS.has(behind) || isIn
    ? made(tokens, [at, last], 'feature')
    : undefined
}

function isUnknown(tokens: NameTokens, at: number): boolean {
  const word = tokens.word[at]
  if (word === undefined || word.level > 0 || word.people >= 0 || tokens.gap[at] !== GAP.space) return false
  return (
    word.fold.length >= SHORTEST && LETTERS.test(word.fold) && !NEVER_PLACES.has(word.fold) && !ENGLISH.test(word.fold)
  )
}

function made(tokens: NameTokens, [first, last]: readonly [number, number], form: MentionForm): Mention {
  return { first, last, form, key: tokens.fold.slice(first, last + 1).join(' '), entries: [] }
}

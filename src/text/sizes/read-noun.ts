import { formAt, isAttached } from '../numbers/amount.ts'
import { PLURAL_SCALES, TENS, UNITS } from '../numbers/english.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Noun } from './noun.ts'
import { PEOPLE_NOUNS } from './people-nouns.ts'
import { endsLikePeople, endsLikePlural } from './people-suffix.ts'
import { CROWD_VERBS } from './verb-phrases.ts'
import { DETERMINERS, FILLERS, STOP_WORDS } from './stop-words.ts'
import { THING_NOUNS } from './thing-nouns.ts'

export const NOUNS: ReadonlyMap<string, Noun> = new Map([...THING_NOUNS, ...PEOPLE_NOUNS])

/**
 * The counted noun phrase behind a number: pieces `from` to `to`, its last noun at `head`. `noun` is absent for a plural
 * that no table knows. `partOf` is set behind "of the": the number is a part of what the phrase names.
 */
export type CountedNoun = {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly noun: Noun | undefined
  readonly partOf: boolean
  /** Joined to the number by a hyphen: "a 30-member council". */
  readonly isJoined: boolean
  /** "the 1,000-strong vigil": people, whatever the noun. */
  readonly isStrong: boolean
}

const LONGEST_PHRASE = 8
const QUOTES = new Set(['"', "'", '«', '»'])

/** Reads the counted noun phrase that starts at piece `at`; `isOne` where the number is one, so that a singular may be meant. */
export function readNoun(pieces: readonly Piece[], at: number, isOne: boolean): CountedNoun | undefined {
  const isJoined = formAt(pieces, at) === '-' && isAttached(pieces, at)
  let from = isJoined ? at + 1 : at
  while (FILLERS.has(formAt(pieces, from))) from++
  const hasOf = formAt(pieces, from) === 'of'
  if (hasOf) from++
  const partOf = hasOf && DETERMINERS.has(formAt(pieces, from))
  while (DETERMINERS.has(formAt(pieces, from)) || FILLERS.has(formAt(pieces, from))) from++
  const head = findHead({ pieces, isOne: isOne || isJoined, isJoined }, from)
  if (head === undefined) return undefined
  const form = formAt(pieces, head)
  const noun =
    NOUNS.get(form) ?? (endsLikePeople(form) && !isJoined ? { of: 'people', crowd: 2, isPlural: true } : undefined)
  const isStrong = isJoined && formAt(pieces, at + 1) === 'strong'
  return { from, to: head + 1, head, noun, partOf, isJoined, isStrong }
}

/** Plural or collective nouns that may stand before another noun: "women workers", "police officers". */
const ATTRIBUTIVE = new Set([
  ...'women men police youth staff public children crew labor sports arms rights'.split(' '),
  ...'chinese japanese vietnamese portuguese sudanese lebanese taiwanese burmese swiss british irish french dutch welsh kyrgyz'.split(
    ' ',
  ),
])
/** What stands before a comma inside the phrase describes: "angry, frightened residents". */
const DESCRIBING = /(?:ed|ing|ful|ous|ive|al|ic|ent|ant|less|ish|ese|gry|owdy|oisy|ruly|oung|old|eaceful|ary)$/
const JOINS = new Set([',', 'and', '&', 'or', '/', 'but'])

type Words = { readonly pieces: readonly Piece[]; readonly isOne: boolean; readonly isJoined: boolean }

/** The piece of the phrase's last noun. */
function findHead(words: Words, from: number): number | undefined {
  const { pieces } = words
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const piece = pieces[at]
    if (!piece) return undefined
    if (QUOTES.has(piece.form) || (piece.form === '-' && isAttached(pieces, at + 1))) continue
    if (JOINS.has(piece.form)) {
      if (at === from || !comesSoon(words, at + 1) || (piece.form === ',' && !DESCRIBING.test(formAt(pieces, at - 1))))
        return undefined
      continue
    }
    if (piece.kind !== 'word' || STOP_WORDS.has(piece.form) || isNumber(pieces, at)) return undefined
    if (isHead(words, at)) {
      if (words.isJoined || !goesOn(words, at)) return at
    } else if (isVerb(words, at)) return undefined
  }
  return undefined
}

/** "five of the | eight men": a number of its own; "two-wheeler" is a word. */
function isNumber(pieces: readonly Piece[], at: number): boolean {
  const form = formAt(pieces, at)
  return (UNITS.has(form) || TENS.has(form) || PLURAL_SCALES.has(form)) && formAt(pieces, at + 1) !== '-'
}

/** A noun that the number can count: a plural, or a singular where the number is one. */
function isHead({ pieces, isOne }: Words, at: number): boolean {
  const form = formAt(pieces, at)
  const noun = NOUNS.get(form)
  return noun ? noun.isPlural || isOne : endsLikePlural(form)
}

const FATE_NOUNS: ReadonlySet<string> = new Set(['injured', 'killed'])

/** True where a noun behind the one at `at` is the real head: "police officers", "human rights activists". */
function goesOn(words: Words, at: number): boolean {
  const form = formAt(words.pieces, at)
  const noun = NOUNS.get(form)
  if (noun?.of === 'people' && noun.isPlural && !ATTRIBUTIVE.has(form)) return false
  const next = formAt(words.pieces, at + 1)
  // "20 New Yorkers wounded": the noun is behind us, the rest says what became of them.
  if (FATE_NOUNS.has(NOUNS.get(next)?.of ?? '') && !next.endsWith('s')) return false
  if (ATTRIBUTIVE.has(form) && NOUNS.get(next)?.isPlural === false && isKnownHead(words, at + 2)) return true
  const isNext =
    (isKnownHead(words, at + 1) || (ATTRIBUTIVE.has(form) && isHead(words, at + 1))) && !CROWD_VERBS.has(next)
  return isNext || ((!noun || ATTRIBUTIVE.has(form)) && !looksLikeVerb(next) && comesSoon(words, at + 1))
}

const isKnownHead = (words: Words, at: number): boolean =>
  isHead(words, at) && (NOUNS.has(formAt(words.pieces, at)) || endsLikePeople(formAt(words.pieces, at)))

const SOON = 4

/** True where a noun for people stands among the next words of the phrase. */
function comesSoon(words: Words, from: number): boolean {
  for (let at = from; at < from + SOON; at++) {
    const piece = words.pieces[at]
    if (piece?.form === ',' && DESCRIBING.test(formAt(words.pieces, at - 1))) continue
    if (!piece || (piece.kind !== 'word' && piece.form !== '-') || STOP_WORDS.has(piece.form)) return false
    const of = NOUNS.get(piece.form)?.of ?? 'people'
    if ((of === 'people' || of === 'officers') && isKnownHead(words, at)) return true
  }
  return false
}

const looksLikeVerb = (form: string): boolean => /(?:ed|ing)$/.test(form) || CROWD_VERBS.has(form)

/** "300 gathered", "hundreds block roads": a verb, unless a noun that it describes comes soon ("20 arrested activists"). */
function isVerb(words: Words, at: number): boolean {
  const form = formAt(words.pieces, at)
  if (!looksLikeVerb(form) || comesSoon(words, at + 1)) return false
  const next = words.pieces[at + 1]
  return CROWD_VERBS.has(form) || next?.kind !== 'word' || STOP_WORDS.has(next.form) || !isHead(words, at + 1)
}

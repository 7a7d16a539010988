import { type Lexicon, type Word, wordAt } from './word.ts'
import { hashLetter, NO_LETTERS } from './word-memory.ts'

/** What stands between a word and the one before it. */
export const GAP = { none: 0, space: 1, hyphen: 2, comma: 3, stop: 4, slash: 5, other: 6, line: 7 } as const
/**
 * The words of a text, one index each in every list. `end` leaves out a possessive 's, which `owns` marks; `gap` is what stands in front
 * of the word; `opens` says that a sentence may begin with it.
 */
export type NameTokens = {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly gap: readonly number[]
  readonly shape: readonly number[]
  readonly opens: readonly boolean[]
  readonly owns: readonly boolean[]
  readonly word: readonly Word[]
  /** Folded forms, as in `word`. */
  readonly fold: readonly string[]
}

type Reading = {
  readonly text: string
  readonly start: number[]
  readonly end: number[]
  readonly gap: number[]
  readonly shape: number[]
  readonly opens: boolean[]
  readonly owns: boolean[]
  readonly word: Word[]
  readonly fold: string[]
}

const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, ZERO, NINE] = [65, 90, 97, 122, 48, 57] as const
const [SPACE, QUOTE, AMPERSAND, COMMA, HYPHEN, STOP, SLASH, NO_BREAK_SPACE, NEWLINE, RETURN] = [
  32, 39, 38, 44, 45, 46, 47, 160, 10, 13,
] as const
const RIGHT_QUOTE = 0x2019
/** General punctuation, signs and everything beyond the basic plane are no letters. */
const LETTER = /[\p{L}\p{M}\p{N}]/u
const LETTERS_STOPPED = /^\p{L}(?:\.\p{L})+$/u
/** Short forms that keep their stop inside a sentence. */
const STOPPED = new Set(
  'st ste mt ft pt gov sen rep mr mrs ms dr sgt lt col gen capt cpl maj rev prof jr sr no ave blvd rd hwy co twp n s e w pres supt det adm cmdr atty hon messrs fr vs inc corp ltd is u sens reps ln pkwy'.split(
    ' ',
  ),
)

/** Cuts `text` into words. `isShort` says whether a word with its stop ("Ala.") is a short form of a place. */
export function readNameTokens(text: string, lexicon: Lexicon, isShort: (form: string) => boolean): NameTokens {
  const reading: Reading = { text, start: [], end: [], gap: [], shape: [], opens: [], owns: [], word: [], fold: [] }
  let last = 0
  const letters = { start: 0, end: 0, hash: 0 }
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    // Called for every word of every text: nothing is made here but what is kept.
    let end = at + 1
    let part = at
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (!isWordCode(code)) {
        if (!isJoint(code) || end + 1 >= text.length || !isWordCode(text.charCodeAt(end + 1))) break
        if (code === STOP && end - part > 1) break
        part = end + 1
      }
      end++
    }
    let whole = end
    const owns = end - at > 2 && isQuote(text.charCodeAt(end - 2)) && (text.charCodeAt(end - 1) | 32) === 115
    if (owns) end -= 2
    else if (text.charCodeAt(end) === STOP && keepsStop(text.slice(at, end), isShort)) whole = ++end
    letters.start = at
    letters.end = end
    letters.hash = NO_LETTERS
    for (let index = at; index < end; index++) letters.hash = hashLetter(letters.hash, text.charCodeAt(index))
    const word = wordAt(lexicon, text, letters)
    const gap = at === 0 ? GAP.none : gapOf(text, last, at)
    reading.start.push(at)
    reading.end.push(end)
    reading.gap.push(gap)
    reading.shape.push(word.shape)
    reading.opens.push(
      gap === GAP.none || gap === GAP.stop || gap === GAP.line || (gap === GAP.other && opensAfter(text, last, at)),
    )
    reading.owns.push(owns)
    reading.word.push(word)
    reading.fold.push(word.fold)
    last = at = whole
  }
  return reading
}

function isWordCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= LOWER_A && code <= LOWER_Z) || (code >= UPPER_A && code <= UPPER_Z) || (code >= ZERO && code <= NINE)
    )
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0xd800 && code < 0xe000) return false
  return LETTER.test(String.fromCharCode(code))
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === RIGHT_QUOTE
}

function isJoint(code: number): boolean {
  return isQuote(code) || code === STOP || code === AMPERSAND
}

function keepsStop(raw: string, isShort: (form: string) => boolean): boolean {
  return raw.length < 12 && (STOPPED.has(raw.toLowerCase()) || LETTERS_STOPPED.test(raw) || isShort(`${raw}.`))
}

function gapOf(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (to - from === 1) {
    if (code === SPACE || code === NO_BREAK_SPACE) return GAP.space
    if (code === HYPHEN || code === 0x2010 || code === 0x2011) return GAP.hyphen
    if (code === SLASH) return GAP.slash
    return code === NEWLINE ? GAP.line : code === STOP ? GAP.stop : code === COMMA ? GAP.comma : GAP.other
  }
  if (to - from === 2 && code === COMMA && text.charCodeAt(from + 1) === SPACE) return GAP.comma
  return gapBetween(text.slice(from, Math.min(to, from + 12)))
}

function gapBetween(between: string): number {
  let [comma, other] = [0, 0]
  for (let index = 0; index < between.length; index++) {
    const code = between.charCodeAt(index)
    if (code === NEWLINE || code === RETURN) return GAP.line
    if (code === COMMA) comma++
    else if (code !== SPACE && code !== NO_BREAK_SPACE && code !== 9) other++
  }
  if (other > 0) return /[.!?]/u.test(between) ? GAP.stop : GAP.other
  return comma === 0 ? GAP.space : comma === 1 ? GAP.comma : GAP.other
}

function opensAfter(text: string, from: number, to: number): boolean {
  return /[:“"‘•*–—|]/u.test(text.slice(from, Math.min(to, from + 12)))
}

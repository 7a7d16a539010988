import type { Span } from '../model/span.ts'
import { abbreviationAt } from './abbreviation.ts'
import { DIGIT, isApostrophe, kindOf, LETTER, MARK, SPACE, UPPER, WIDE } from './character.ts'
import { writingOf } from './lang/writing-of.ts'
import type { Writing } from './lang/writing.ts'
import { NAME_SUFFIXES } from './name-suffixes.ts'

const WORD = LETTER | DIGIT | MARK
const [STOP, COMMA, COLON, SLASH, HYPHEN, AMPERSAND, UNDERSCORE, HASH, AT] = [
  0x2e, 0x2c, 0x3a, 0x2f, 0x2d, 0x26, 0x5f, 0x23, 0x40,
] as const
const REPEATED = new Set([...'.-!?*=_~<>#+|$…—–'].map((char) => char.charCodeAt(0)))
const LONGEST_LINK = 2048

/** Where the reader stands: one white-space delimited piece of the text, and the list of bounds it fills. */
type Reading = {
  readonly text: string
  readonly writing: Writing
  readonly bounds: number[]
  end: number
  lower: boolean
}

/**
 * The words of the text as Universal Dependencies splits them: contractions apart ("do", "n't"), hyphens of compounds apart, figures,
 * links, addresses and hashtags whole. Never throws, never overlaps, leaves out white space only.
 */
export function readWords(text: string, span: Span = { start: 0, end: text.length }, language = 'en'): Span[] {
  const bounds: number[] = []
  readWordBounds(text, span, { bounds, writing: writingOf(language) })
  const words: Span[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    words.push({ start: bounds[index] ?? 0, end: bounds[index + 1] ?? 0 })
  }
  return words
}

/** As `readWords`, appending start and end of each word in turn to `bounds`: for callers that cannot afford an object a word. */
export function readWordBounds(
  text: string,
  span: Span,
  into: { readonly bounds: number[]; readonly writing: Writing; readonly lower?: boolean },
): void {
  const reading: Reading = {
    text,
    writing: into.writing,
    bounds: into.bounds,
    end: span.start,
    lower: into.lower ?? false,
  }
  const end = Math.min(span.end, text.length)
  let index = Math.max(0, span.start)
  while (index < end) {
    const code = text.charCodeAt(index)
    if ((kindOf(code) & SPACE) !== 0) {
      index++
      continue
    }
    let plain = true
    let stop = index
    while (stop < end) {
      const kind = kindOf(text.charCodeAt(stop))
      if ((kind & SPACE) !== 0) break
      if ((kind & (LETTER | MARK)) === 0) plain = false
      stop++
    }
    reading.end = stop
    if (plain) pushWord(reading, index, stop)
    else readPiece(reading, index)
    index = stop
  }
}

function readPiece(reading: Reading, start: number): void {
  let index = readLink(reading, start)
  while (index < reading.end) {
    const code = reading.text.charCodeAt(index)
    const kind = kindOf(code)
    if ((kind & WORD) !== 0) index = readWord(reading, index)
    else if (kind === WIDE) index = push(reading, index, runOf(reading, index, WIDE))
    else index = readMarks(reading, index, code)
  }
}

/** Reads a web or mail address at the start of the piece; the index behind it, or `start` where there is none. */
function readLink(reading: Reading, start: number): number {
  const { text, end } = reading
  if (end - start < 5 || end - start > LONGEST_LINK || !looksLinked(text, start, end)) return start
  let first = start
  while (first < end && (kindOf(text.charCodeAt(first)) & WORD) === 0) first = push(reading, first, first + 1)
  let last = end
  while (last > first && (kindOf(text.charCodeAt(last - 1)) & WORD) === 0 && text.charCodeAt(last - 1) !== SLASH) last--
  return last > first ? push(reading, first, last) : first
}

function looksLinked(text: string, start: number, end: number): boolean {
  if (text.startsWith('www.', start)) return true
  for (let index = start + 1; index < end - 2; index++) {
    const code = text.charCodeAt(index)
    if (code === COLON && text.startsWith('://', index)) return true
    if (code === AT && isWord(text, index - 1) && isWord(text, index + 1)) return true
  }
  return false
}

/** Reads what is no word: a hashtag, a shortened year, a run of the same mark, or one mark. */
function readMarks(reading: Reading, index: number, code: number): number {
  const { text, end } = reading
  if ((code === HASH || code === AT) && index + 1 < end && isWord(text, index + 1)) {
    let stop = index + 1
    while (stop < end && (isWord(text, stop) || text.charCodeAt(stop) === UNDERSCORE)) stop++
    return push(reading, index, stop)
  }
  if (isApostrophe(code)) return readApostrophe(reading, index, code)
  if (!REPEATED.has(code)) return push(reading, index, index + 1)
  let stop = index + 1
  while (stop < end && (text.charCodeAt(stop) === code || (isShout(code) && isShout(text.charCodeAt(stop))))) stop++
  return push(reading, index, stop)
}

function isShout(code: number): boolean {
  return code === 0x21 || code === 0x3f
}

function readApostrophe(reading: Reading, index: number, code: number): number {
  const { text, end } = reading
  if (index + 1 < end && text.charCodeAt(index + 1) === code) return push(reading, index, index + 2)
  const stop = runOf(reading, index + 1, WORD)
  const years =
    stop - index >= 3 && (kindOf(text.charCodeAt(index + 1)) & kindOf(text.charCodeAt(index + 2)) & DIGIT) !== 0
  return push(reading, index, years && stop - index <= 4 ? stop : index + 1)
}

function readWord(reading: Reading, start: number): number {
  const { text, end } = reading
  let index = start
  let part = start
  while (index < end) {
    const code = text.charCodeAt(index)
    if ((kindOf(code) & WORD) !== 0 || code === UNDERSCORE) {
      index++
      continue
    }
    if (isApostrophe(code) && index + 1 < end && isLetter(text, index + 1)) {
      const clitic = readClitic(reading, start, index)
      if (clitic > 0) return clitic
    } else if (code === STOP && !joinsAtStop(reading, start, index)) {
      return pushWord(reading, start, keepsStop(reading, start, index) ? index + 1 : index)
    } else if (code !== STOP && !joins(reading, part, index)) break
    index++
    part = index
  }
  return pushWord(reading, start, index)
}

/** Splits "they'll", "Anna's" and "don't"; 0 where the apostrophe is part of the word ("O'Brien"). */
function readClitic(reading: Reading, start: number, apostrophe: number): number {
  const { text, writing } = reading
  const stop = runOf(reading, apostrophe + 1, WORD)
  const rest = text.slice(apostrophe + 1, stop).toLowerCase()
  if (writing.clitics.has(rest)) {
    pushWord(reading, start, apostrophe)
    return push(reading, apostrophe, stop)
  }
  const host = apostrophe - writing.negation.length
  if (
    rest !== 't' ||
    host <= start ||
    writing.negation === '' ||
    text.slice(host, apostrophe).toLowerCase() !== writing.negation
  )
    return 0
  push(reading, start, host)
  return push(reading, host, stop)
}

/** Does a stop with more behind it belong to the word: figures, "U.S.", "example.com", "Ph.D."? */
function joinsAtStop({ text, end, writing }: Reading, start: number, index: number): boolean {
  if (index + 1 >= end || !isWord(text, index + 1)) return false
  if (isDigit(text, index - 1) && isDigit(text, index + 1)) return true
  if (!isLetter(text, index + 1)) return false
  const single = index - 1 === start || text.charCodeAt(index - 2) === STOP
  if (single && (index + 2 >= end || !isWord(text, index + 2))) return true
  let stop = index + 1
  let last = stop
  for (; stop < end && (isWord(text, stop) || text.charCodeAt(stop) === STOP); stop++) {
    if (text.charCodeAt(stop) === STOP && stop + 1 < end && isWord(text, stop + 1)) last = stop + 1
  }
  while (text.charCodeAt(stop - 1) === STOP) stop--
  const rest = text.slice(last, stop)
  if (NAME_SUFFIXES.has(rest) || (NAME_SUFFIXES.has(rest.toLowerCase()) && rest === rest.toUpperCase())) return true
  return writing.maybeLast.has(text.slice(start, stop).toLowerCase())
}

/** Is the stop at the end of a word its own ("Gov.", "p.m.") and no full stop? */
function keepsStop({ text, writing, lower, end }: Reading, start: number, index: number): boolean {
  if (index + 1 < end && text.charCodeAt(index + 1) === STOP) return false
  const kind = abbreviationAt(text, index, { from: start, lower, writing })
  if (kind !== 'initial') return kind !== 'none'
  let next = index + 1
  while (next < text.length && text.charCodeAt(next) === 0x20) next++
  return next < text.length && ((kindOf(text.charCodeAt(next)) & UPPER) !== 0 || (lower && isLetter(text, next)))
}

/** Does a mark inside a word join what stands on both sides of it? */
function joins({ text, end, writing }: Reading, part: number, index: number): boolean {
  const code = text.charCodeAt(index)
  if (index + 1 >= end || !isWord(text, index + 1) || index === part) return false
  const figures = isDigit(text, index - 1) && isDigit(text, index + 1)
  if (code === COMMA || code === COLON || code === SLASH) return figures
  if (code === AMPERSAND) return isUpper(text, index - 1) && isUpper(text, index + 1)
  if (code !== HYPHEN) return isApostrophe(code)
  if (figures) return isLongFigure(text, index, end)
  if (index - part > 7) return false
  return writing.prefixes.has(text.slice(part, index).toLowerCase())
}

/** Telephone numbers and ISO dates hold two hyphens or more, or three and four figures; a range ("10-15") does not. */
function isLongFigure(text: string, hyphen: number, end: number): boolean {
  const before = digitsBefore(text, hyphen)
  if (text.charCodeAt(hyphen - 1 - before) === HYPHEN) return true
  let index = hyphen + 1
  while (index < end && isDigit(text, index)) index++
  if (before === 3 && index - hyphen === 5) return true
  return index + 1 < end && text.charCodeAt(index) === HYPHEN && isDigit(text, index + 1)
}

function digitsBefore(text: string, index: number): number {
  let count = 0
  while (index - 1 - count >= 0 && isDigit(text, index - 1 - count)) count++
  return count
}

/** Pushes a word, apart where it is written together ("cannot") or a figure has its unit close by ("5pm"). */
function pushWord(reading: Reading, start: number, end: number): number {
  const { text, writing } = reading
  const length = end - start
  if (length >= 3 && length <= 7) {
    if (isDigit(text, start)) {
      let unit = end
      while (unit > start && isLetter(text, unit - 1)) unit--
      if (unit < end && end - unit > 1 && writing.units.has(text.slice(unit, end).toLowerCase())) {
        push(reading, start, unit)
        return push(reading, unit, end)
      }
    } else {
      const parts = length >= 4 ? writing.fused.get(text.slice(start, end).toLowerCase()) : undefined
      if (parts !== undefined) {
        push(reading, start, start + parts)
        return push(reading, start + parts, end)
      }
    }
  }
  return push(reading, start, end)
}

function push(reading: Reading, start: number, end: number): number {
  reading.bounds.push(start, end)
  return end
}

function runOf(reading: Reading, from: number, kinds: number): number {
  let index = from
  while (index < reading.end && (kindOf(reading.text.charCodeAt(index)) & kinds) !== 0) index++
  return index
}

function isWord(text: string, index: number): boolean {
  return (kindOf(text.charCodeAt(index)) & WORD) !== 0
}

function isLetter(text: string, index: number): boolean {
  return (kindOf(text.charCodeAt(index)) & LETTER) !== 0
}

function isDigit(text: string, index: number): boolean {
  return (kindOf(text.charCodeAt(index)) & DIGIT) !== 0
}

function isUpper(text: string, index: number): boolean {
  return (kindOf(text.charCodeAt(index)) & UPPER) !== 0
}

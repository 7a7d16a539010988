import { DIGIT, kindOf, LETTER, MARK } from '../character.ts'
import { NO_LEXEME } from './english/lexicon.ts'
import { TERMINALS, type Lexeme, type Word } from './word.ts'

const ZERO = 0x30
const COMMA = 0x2c
/** What joins figures to one: 1.5 10:35 17/05, and a comma before three (2,000). A hyphen joins only the three parts of a date. */
const JOINERS = new Set([...'.:/'].map((char) => char.charCodeAt(0)))
const DATE_JOINERS = new Set([...'./-'].map((char) => char.charCodeAt(0)))
const LONGEST = 64

/** The number that starts at `start`, or the shortened year whose apostrophe does. One that holds to a letter or sign is no date. */
export function scanNumber(text: string, start: number, gap: Pick<Word, 'tight' | 'breaks'>): Word {
  const digits = isDigit(text, start) ? start : start + 1
  const short = digits > start
  const dateEnd = short ? 0 : endOfDate(text, start)
  if (dateEnd > 0) return word(text, { start, end: dateEnd }, { ...gap, lexeme: lexeme(TERMINALS.Numeric, 0) })
  const end = endOfRun(text, digits)
  const suffix = endOfSuffix(text, end)
  const form = text.slice(digits, Math.min(end, digits + LONGEST))
  const plain = !/\D/.test(form) && !(gap.tight && holds(text, start - 1))
  if (!plain) return word(text, { start, end: suffix }, { ...gap, lexeme: NO_LEXEME })
  return word(
    text,
    { start, end: suffix },
    { ...gap, lexeme: lexemeOf(form, text.slice(end, suffix).toLowerCase(), short) },
  )
}

function word(
  text: string,
  { start, end }: { start: number; end: number },
  rest: Pick<Word, 'tight' | 'breaks' | 'lexeme'>,
): Word {
  return {
    start,
    end,
    form: text.slice(start, Math.min(end, start + LONGEST)),
    kind: 'number',
    capital: false,
    ...rest,
  }
}

function lexeme(classes: number, value: number, doubtful = false): Lexeme {
  return { ...NO_LEXEME, classes, value, doubtful }
}

function lexemeOf(form: string, suffix: string, short: boolean): Lexeme {
  const { Count, Day, Decade, Nth, Short, Year } = TERMINALS
  const value = Number(form)
  if (suffix === 's') return /^\d{3}0$/.test(form) || (short && /^\d0$/.test(form)) ? lexeme(Decade, value) : NO_LEXEME
  if (short)
    return form.length === 2 && suffix === ''
      ? lexeme(Year | Short, value < 50 ? 2000 + value : 1900 + value, true)
      : NO_LEXEME
  const isDay = form.length <= 2 && value >= 1 && value <= 31
  if (suffix !== '') return /^(?:st|nd|rd|th)$/.test(suffix) ? lexeme((isDay ? Day : 0) | Nth, value) : NO_LEXEME
  if (form.length === 4 && value >= 1000 && value < 2200) return lexeme(Year, value, true)
  if (form.length > 2) return form.length === 3 ? lexeme(Count, value) : NO_LEXEME
  return lexeme((isDay ? Day : 0) | (value > 0 ? Count : 0) | (form.length === 2 ? Short : 0), value, isDay)
}

/** The end of a date in three parts of figures, the same mark between them; 0 where there is none. */
function endOfDate(text: string, start: number): number {
  const first = endOfDigits(text, start)
  const joiner = text.charCodeAt(first)
  if (first - start > 4 || !DATE_JOINERS.has(joiner)) return 0
  const second = endOfDigits(text, first + 1)
  if (second === first + 1 || second - first > 3 || text.charCodeAt(second) !== joiner) return 0
  const third = endOfDigits(text, second + 1)
  const width = third - second - 1
  const yearFirst = first - start === 4 && width >= 1 && width <= 2
  const yearLast = first - start <= 2 && (width === 4 || (width === 2 && joiner !== 0x2d))
  const goesOn = JOINERS.has(text.charCodeAt(third)) && isDigit(text, third + 1)
  return (yearFirst || yearLast) && !goesOn && !(text.charCodeAt(third) === 0x2d && isDigit(text, third + 1))
    ? third
    : 0
}

function endOfRun(text: string, start: number): number {
  let end = endOfDigits(text, start)
  for (;;) {
    const next = endOfDigits(text, end + 1)
    const code = text.charCodeAt(end)
    if (next === end + 1 || !(JOINERS.has(code) || (code === COMMA && next - end === 4))) return end
    end = next
  }
}

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text, end)) end++
  return end
}

/** Letters close behind a figure belong to it: 17th, 1990s, 300k. */
function endOfSuffix(text: string, start: number): number {
  let end = start
  while (end < text.length && (kindOf(text.charCodeAt(end)) & (LETTER | MARK)) !== 0) end++
  return end
}

/** A letter, figure or sign to the left that a figure cannot be parted from: G20, #5, $1990. */
function holds(text: string, index: number): boolean {
  return /[\p{L}\p{N}$£€¥#№%&_@]/u.test(text[index] ?? '')
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= ZERO && code <= ZERO + 9 && (kindOf(code) & DIGIT) !== 0
}

import type { Span } from '../model/span.ts'
import { abbreviationAt } from './abbreviation.ts'
import { DIGIT, isApostrophe, kindOf, LETTER, MARK, SPACE, UPPER } from './character.ts'
import { writingOf } from './lang/writing-of.ts'
import type { Writing } from './lang/writing.ts'
import { isLowerCased } from './letter-case.ts'
import { NAME_SUFFIXES } from './name-suffixes.ts'

const [STOP, BANG, QUERY, NEWLINE, RETURN, BULLET, ELLIPSIS] = [0x2e, 0x21, 0x3f, 0x0a, 0x0d, 0x2022, 0x2026] as const
const OTHER_ENDS = new Set([...'。！？।॥؟۔'].map((char) => char.charCodeAt(0)))
const CLOSERS = new Set([...'")]}”’»\'›」』'].map((char) => char.charCodeAt(0)))
const OPENERS = new Set([...'"([{“‘«\'‹—–-*¿¡「『'].map((char) => char.charCodeAt(0)))
const LONGEST_WORD = 24
const LONGEST_ASIDE = 8

type Scan = { readonly text: string; readonly end: number; readonly lower: boolean; readonly writing: Writing }

/**
 * The sentences of the text, in order, trimmed of white space. A line break always ends one, except where a line goes on in small
 * letters in a text that has capitals. `language` (BCP 47) picks the abbreviations.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }, language = 'en'): Span[] {
  const end = Math.min(span.end, text.length)
  const start = Math.max(0, span.start)
  const scan: Scan = { text, end, lower: isLowerCased(text, { start, end }), writing: writingOf(language) }
  const sentences: Span[] = []
  let from = start
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    const stop = isEnd(code) ? endOfSentence(scan, from, index) : -1
    if (stop < 0) {
      index++
      continue
    }
    pushTrimmed(sentences, text, { start: from, end: stop })
    from = stop
    index = Math.max(stop, index + 1)
  }
  pushTrimmed(sentences, text, { start: from, end })
  return sentences
}

function isEnd(code: number): boolean {
  if (code > 0x3f) return code >= 0x600 && (code === BULLET || code === ELLIPSIS || OTHER_ENDS.has(code))
  return code === STOP || code === NEWLINE || code === BANG || code === QUERY || code === RETURN
}

/** Where the sentence ends that the mark at `index` closes; -1 when it goes on. */
function endOfSentence(scan: Scan, from: number, index: number): number {
  const code = scan.text.charCodeAt(index)
  if (code === NEWLINE || code === RETURN) return goesOn(scan, from, index) ? -1 : index
  if (code === BULLET) return index > from ? index : -1
  if (OTHER_ENDS.has(code)) return closersEnd(scan, index + 1)
  const last = marksEnd(scan, index)
  const stop = closersEnd(scan, last)
  if (stop >= scan.end) return stop
  const quoted = stop > last
  const kind = kindOf(scan.text.charCodeAt(stop))
  if (code === STOP && last === index + 1)
    return afterStop(scan, { from, index, stop, quoted, spaced: (kind & SPACE) !== 0 })
  if ((kind & SPACE) === 0) return startsWord(scan, { from, index, stop }) ? stop : -1
  return afterMark(scan, { index, last, stop, quoted, code })
}

/** "really?The crowd": no space behind the mark, and a word that begins like a sentence and is no part of a link. */
function startsWord(
  scan: Scan,
  { from, index, stop }: { readonly from: number; readonly index: number; readonly stop: number },
): boolean {
  const { text, lower } = scan
  const kind = kindOf(text.charCodeAt(stop))
  if ((kind & LETTER) === 0 || ((kind & UPPER) === 0 && !lower)) return false
  const behind = kindOf(text.charCodeAt(stop + wordAt(scan, stop).length))
  return index - wordBegin(text, index, from) >= 3 && (behind & SPACE) !== 0
}

type Mark = { readonly index: number; readonly stop: number; readonly quoted: boolean }

function afterMark(scan: Scan, mark: Mark & { readonly last: number; readonly code: number }): number {
  const next = nextStart(scan, mark.stop)
  if (next < 0) return mark.stop
  const kind = kindOf(scan.text.charCodeAt(next))
  const shout = mark.code === BANG || mark.code === QUERY
  if ((kind & LETTER) === 0 || (kind & UPPER) !== 0) return mark.stop
  if (!scan.lower) return isLetterCase(kind) ? mark.stop : -1
  if (!shout) return scan.writing.starters.has(wordAt(scan, next)) && !mark.quoted ? mark.stop : -1
  return mark.quoted && scan.writing.afterQuote.has(wordAt(scan, next)) ? -1 : mark.stop
}

/** Letters of scripts without case are neither capital nor small. */
function isLetterCase(kind: number): boolean {
  return (kind & (LETTER | MARK)) === (LETTER | MARK)
}

function afterStop(scan: Scan, mark: Mark & { readonly from: number; readonly spaced: boolean }): number {
  const { text } = scan
  if (!mark.spaced) return closeBy(scan, mark)
  const next = nextStart(scan, mark.stop)
  if (next < 0) return mark.stop
  const kind = kindOf(text.charCodeAt(next))
  const capital = (kind & UPPER) !== 0
  const kindOfStop = mark.quoted
    ? 'none'
    : abbreviationAt(text, mark.index, { from: mark.from, lower: scan.lower, writing: scan.writing })
  if (kindOfStop === 'name' || kindOfStop === 'number') return -1
  if (kindOfStop === 'initial') return endsAtInitial(scan, mark, next) ? mark.stop : -1
  if (kindOfStop === 'last')
    return capital || scan.lower
      ? endsAtLast(scan, next, capital)
        ? mark.stop
        : -1
      : (kind & LETTER) === 0 && (kind & DIGIT) === 0
        ? mark.stop
        : -1
  if (isListMark(scan, mark)) return -1
  if ((kind & LETTER) === 0 || capital || scan.lower) return mark.stop
  // A small letter after a full stop in a text with capitals: only a word that likely begins a sentence, after a real word.
  return mark.index - wordBegin(text, mark.index, mark.from) >= 3 && scan.writing.starters.has(wordAt(scan, next))
    ? mark.stop
    : -1
}

/** "fled.The crowd": a full stop without a space behind it. */
function closeBy(scan: Scan, { from, index, stop, quoted }: Mark & { readonly from: number }): number {
  const { text, writing } = scan
  const kind = kindOf(text.charCodeAt(stop))
  if ((kind & LETTER) === 0) return quoted ? -1 : opensQuote(scan, from, index)
  const begin = wordBegin(text, index, from)
  const long = index - begin >= 3 && (kindOf(text.charCodeAt(index - 1)) & UPPER) === 0
  if (!long && !quoted) return -1
  const word = wordAt(scan, stop)
  if ((kind & UPPER) === 0) {
    if (scan.lower) return word.length > 1 && !NAME_SUFFIXES.has(word) ? stop : -1
    return quoted && writing.starters.has(word) ? stop : -1
  }
  if (word.length > 1 && (kindOf(text.charCodeAt(stop + 1)) & UPPER) !== 0 && !quoted) return -1
  return text.charCodeAt(stop + word.length) === STOP && !quoted ? -1 : stop
}

/** `ended."We`: no space, and an opening quote of its own. */
function opensQuote({ text, end }: Scan, from: number, index: number): number {
  const code = text.charCodeAt(index + 1)
  const opens = code === 0x201c || code === 0x28 || code === 0xab
  if (!opens || index + 2 >= end || index - wordBegin(text, index, from) < 3) return -1
  return (kindOf(text.charCodeAt(index + 2)) & UPPER) !== 0 ? index + 1 : -1
}

function endsAtInitial(scan: Scan, { index, from }: Mark & { readonly from: number }, next: number): boolean {
  if (scan.lower) return false
  const kind = kindOf(scan.text.charCodeAt(next))
  if ((kind & LETTER) === 0) return (kind & DIGIT) === 0 || scan.text.charCodeAt(index - 1) === 0x49
  if (!scan.writing.starters.has(wordAt(scan, next))) return false
  return index - 1 > from
}

function endsAtLast(scan: Scan, next: number, capital: boolean): boolean {
  const word = wordAt(scan, next)
  if (scan.writing.afterTime.has(word)) return false
  return capital || scan.lower ? scan.writing.starters.has(word) && (capital || !CARRIES_ON.has(word)) : true
}

/** Starters that as often carry a sentence on after an abbreviation, where no capital tells the two apart. */
const CARRIES_ON: ReadonlySet<string> = new Set(
  'in on at for from with by after before when while as if though and so yet because since during under over that this what who where how one no not all several many such or'.split(
    ' ',
  ),
)

/** "1. First": a figure or letter alone at the start of a sentence numbers it. */
function isListMark({ text }: Scan, { from, index }: Mark & { readonly from: number }): boolean {
  let start = from
  while (start < index && (kindOf(text.charCodeAt(start)) & SPACE) !== 0) start++
  if (index - start > 2 || index === start) return false
  for (let at = start; at < index; at++) if ((kindOf(text.charCodeAt(at)) & DIGIT) === 0) return false
  return true
}

/** Does the sentence go on over the line break: small letters behind it, no end before it, in a text that has capitals? */
function goesOn(scan: Scan, from: number, index: number): boolean {
  const { text, end, lower } = scan
  if (lower || index === from) return false
  let next = index + 1
  if (text.charCodeAt(index) === RETURN && text.charCodeAt(next) === NEWLINE) next++
  while (next < end && (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 9)) next++
  const kind = kindOf(text.charCodeAt(next))
  if (next >= end || (kind & (LETTER | UPPER)) !== LETTER) return false
  let before = index - 1
  while (before > from && text.charCodeAt(before) === 0x20) before--
  const code = text.charCodeAt(before)
  return (kindOf(code) & (LETTER | DIGIT)) !== 0 || code === 0x2c || isApostrophe(code)
}

function marksEnd({ text, end }: Scan, index: number): number {
  let stop = index + 1
  while (stop < end) {
    const code = text.charCodeAt(stop)
    if (code !== STOP && code !== BANG && code !== QUERY && code !== ELLIPSIS) break
    stop++
  }
  return stop
}

/** Past closing quotes and brackets, and past figures in square brackets that point to a note ("[6]"). */
function closersEnd({ text, end }: Scan, index: number): number {
  let stop = index
  while (stop < end && CLOSERS.has(text.charCodeAt(stop))) stop++
  for (let note = stop; note < end && text.charCodeAt(note) <= 0x20 && text.charCodeAt(note) !== NEWLINE; note = stop) {
    if (text.charCodeAt(note + 1) !== 0x5b) break
    let close = note + 2
    while (close < end && (kindOf(text.charCodeAt(close)) & DIGIT) !== 0) close++
    if (close === note + 2 || close - note > 5 || text.charCodeAt(close) !== 0x5d) break
    stop = close + 1
  }
  return stop
}

/** The first letter, digit or other mark of what follows on the same line, past opening quotes; -1 at the end of the line. */
function nextStart({ text, end }: Scan, index: number): number {
  let next = index
  while (next < end) {
    const code = text.charCodeAt(next)
    if (code === NEWLINE || code === RETURN) return -1
    if ((kindOf(code) & SPACE) === 0 && !OPENERS.has(code)) return next
    next++
  }
  return -1
}

function wordAt({ text, end }: Scan, start: number): string {
  let stop = start
  const bound = Math.min(end, start + LONGEST_WORD)
  while (stop < bound && (kindOf(text.charCodeAt(stop)) & LETTER) !== 0) stop++
  return text.slice(start, stop).toLowerCase()
}

function wordBegin(text: string, index: number, from: number): number {
  let start = index
  const bound = Math.max(from, index - LONGEST_WORD)
  while (start > bound && (kindOf(text.charCodeAt(start - 1)) & (LETTER | MARK)) !== 0) start--
  return start
}

function pushTrimmed(sentences: Span[], text: string, span: Span): void {
  let { start, end } = span
  while (start < end && (kindOf(text.charCodeAt(start)) & SPACE) !== 0) start++
  while (end > start && (kindOf(text.charCodeAt(end - 1)) & SPACE) !== 0) end--
  if (start >= end) return
  const last = sentences.at(-1)
  const isAside = last !== undefined && end - start <= LONGEST_ASIDE && isMarksOnly(text, { start: last.end, end })
  if (isAside) sentences[sentences.length - 1] = { start: last.start, end }
  else sentences.push({ start, end })
}

/** True where the span holds no letter, no figure and no line break: a stray mark belongs to the sentence before it. */
function isMarksOnly(text: string, { start, end }: Span): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === NEWLINE || code === RETURN || (kindOf(code) & (LETTER | DIGIT)) !== 0) return false
  }
  return true
}

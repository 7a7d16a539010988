import type { Span } from '../model/span.ts'
import { kindOf, LETTER, SPACE, UPPER } from './character.ts'

/** How much of the text is looked at, and how few capitals among its letters count as none. */
const SAMPLE = 4000
const FEW_CAPITALS = 0.004
/** How many sentences must begin with a small letter, and what share of them all, where there are some capitals. */
const LEAST_STARTS = 3
const SMALL_STARTS = 0.6
const STOP = 0x2e

/**
 * True where capitals tell nothing: the letters of the span are hardly ever capitals, or most of its sentences begin with small
 * letters (text that was put in small letters, between links and names that were not).
 */
export function isLowerCased(text: string, span: Span): boolean {
  let letters = 0
  let capitals = 0
  const starts = { small: 0, all: 0 }
  const stop = Math.min(span.end, text.length, span.start + SAMPLE)
  for (let index = span.start; index < stop; index++) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if (code === STOP) countStart(starts, text, { start: index, end: stop })
    if ((kind & LETTER) === 0) continue
    letters++
    if ((kind & UPPER) !== 0) capitals++
  }
  if (letters > 0 && capitals <= letters * FEW_CAPITALS) return true
  return starts.small >= LEAST_STARTS && starts.small >= starts.all * SMALL_STARTS
}

/** Counts what follows a full stop behind a word of four letters or more, which is hardly an abbreviation. */
function countStart(starts: { small: number; all: number }, text: string, { start, end }: Span): void {
  for (let back = 1; back <= 4; back++) {
    const kind = kindOf(text.charCodeAt(start - back))
    if (start < back || (kind & LETTER) === 0 || (kind & UPPER) !== 0) return
  }
  const next = start + 2
  if (next >= end || (kindOf(text.charCodeAt(start + 1)) & SPACE) === 0) return
  const kind = kindOf(text.charCodeAt(next))
  if ((kind & LETTER) === 0) return
  starts.all++
  if ((kind & UPPER) === 0) starts.small++
}

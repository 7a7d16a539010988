import { DIGIT, kindOf, LETTER, MARK, SPACE, UPPER } from '../character.ts'
import { LEXICON, NO_LEXEME } from './english/lexicon.ts'
import { scanNumber } from './scan-number.ts'
import type { Word } from './word.ts'

const [NEWLINE, STOP, HYPHEN, APOSTROPHE, CURLY] = [0x0a, 0x2e, 0x2d, 0x27, 0x2019] as const
const DASHES = new Set([...'‐‑‒–—−'].map((char) => char.charCodeAt(0)))
/** No word of time is longer ("yesterday" has nine letters, "international" of a fixed day thirteen). */
const LONGEST_WORD = 16

type Gap = Pick<Word, 'tight' | 'breaks'>

/**
 * The words of the text as dates are read: letters, figures with their separators, single marks. Clitics stand apart
 * ("Friday", "'s"), an abbreviation keeps its full stop, dashes of every kind are "-".
 */
export function scanWords(text: string): readonly Word[] {
  const words: Word[] = []
  let breaks = 2
  let tight = false
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if ((kind & SPACE) !== 0) {
      if (code === NEWLINE) breaks++
      tight = false
      index++
      continue
    }
    const gap = { tight, breaks: breaks > 2 ? 2 : breaks }
    const word = (kind & LETTER) !== 0 ? scanLetters(text, index, gap) : scanOther(text, index, gap)
    words.push(word)
    index = word.end
    breaks = 0
    tight = true
  }
  return words
}

function scanOther(text: string, start: number, gap: Gap): Word {
  const code = text.charCodeAt(start)
  if (isFigure(code)) return scanNumber(text, start, gap)
  if (code === APOSTROPHE || code === CURLY) return scanApostrophe(text, start, gap)
  const end = code === HYPHEN && text.charCodeAt(start + 1) === HYPHEN ? start + 2 : start + 1
  const form = DASHES.has(code) ? '-' : text.slice(start, end)
  return { start, end, form, kind: 'mark', capital: false, tight: gap.tight, breaks: gap.breaks, lexeme: NO_LEXEME }
}

/** "'s" is one mark where it is a clitic; "'68" and "'80s" are a year and a decade. */
function scanApostrophe(text: string, start: number, gap: Gap): Word {
  const next = text.charCodeAt(start + 1)
  if (gap.tight && (next | 0x20) === 0x73 && (kindOf(text.charCodeAt(start + 2)) & (LETTER | DIGIT)) === 0) {
    return {
      start,
      end: start + 2,
      form: "'s",
      kind: 'mark',
      capital: false,
      tight: gap.tight,
      breaks: gap.breaks,
      lexeme: NO_LEXEME,
    }
  }
  if (!gap.tight && isFigure(next)) return scanNumber(text, start, gap)
  return {
    start,
    end: start + 1,
    form: "'",
    kind: 'mark',
    capital: false,
    tight: gap.tight,
    breaks: gap.breaks,
    lexeme: NO_LEXEME,
  }
}

function scanLetters(text: string, start: number, gap: Gap): Word {
  const first = kindOf(text.charCodeAt(start))
  let kinds = first
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end))
    if ((kind & (LETTER | MARK)) === 0) break
    kinds |= kind
  }
  const capital = (first & UPPER) !== 0
  const form = end - start > LONGEST_WORD ? '' : lowered(text.slice(start, end), kinds)
  const lexeme = LEXICON.get(form) ?? NO_LEXEME
  if (lexeme.short && text.charCodeAt(end) === STOP) end++
  return { start, end, form, kind: 'word', capital, tight: gap.tight, breaks: gap.breaks, lexeme }
}

function lowered(word: string, kinds: number): string {
  return (kinds & UPPER) === 0 ? word : word.toLowerCase()
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

import { DIGIT, isApostrophe, kindOf, LETTER, MARK, SPACE } from '../character.ts'
import { endOfDigits } from './digits.ts'
import type { Piece } from './piece.ts'

/** Behind these a figure and three more digits are a day and a count: "on May 17 300 people". */
const MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['−', '-'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
])
const WORD = LETTER | MARK
const NEWLINE = 0x0a
const STOP = 0x2e
const [NOUGHT, NINE] = [0x30, 0x39]

/** Only the digits 0 to 9 make figures; those of other scripts are left to readers of those scripts. */
const isDigit = (code: number): boolean => code >= NOUGHT && code <= NINE
const isWord = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & WORD) !== 0

/** Cuts a text into pieces, in order. Linear in its length. */
export function scanPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let gap = false
  let lines = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if ((kind & SPACE) !== 0) {
      if (code === NEWLINE && ++lines === 2)
        pieces.push({ start: at, end: at + 1, form: '\n', kind: 'break', gap: true })
      gap = true
      at++
      continue
    }
    const piece =
      (kind & WORD) !== 0
        ? wordAt(text, at, gap)
        : isDigit(code)
          ? figureAt(text, pieces, { at, gap })
          : markAt(text, at, gap)
    pieces.push(piece)
    at = piece.end
    gap = false
    lines = 0
  }
  return pieces
}

/** Letters with apostrophes inside; digits behind a letter belong to the word (G20, MH17); "p.m." is one word. */
function wordAt(text: string, start: number, gap: boolean): Piece {
  let end = start + 1
  let isPlain = true
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if ((kindOf(code) & (WORD | DIGIT)) !== 0) continue
    const isJoint = isApostrophe(code) ? isWord(text, end + 1) : code === STOP && isAbbreviating(text, start, end)
    if (!isJoint) break
    isPlain = false
  }
  const lower = text.slice(start, end).toLowerCase()
  return { start, end, form: isPlain ? lower : lower.replaceAll('.', '').replaceAll('’', "'"), kind: 'word', gap }
}

/** The full stops inside "p.m." and "U.S.": single letters around them. */
function isAbbreviating(text: string, start: number, at: number): boolean {
  const isSingle = at - start === 1 || text.charCodeAt(at - 2) === STOP
  return isSingle && isWord(text, at + 1) && !isWord(text, at + 2)
}

type Place = { readonly at: number; readonly gap: boolean }

function figureAt(text: string, pieces: readonly Piece[], { at, gap }: Place): Piece {
  const before = pieces.at(-1)
  const end = endOfDigits(text, at, !(before && MONTHS.has(before.form)))
  return { start: at, end, form: text.slice(at, end), kind: 'digits', gap }
}

function markAt(text: string, start: number, gap: boolean): Piece {
  const mark = text.charAt(start)
  return { start, end: start + 1, form: PLAIN_MARKS.get(mark) ?? mark, kind: 'mark', gap }
}

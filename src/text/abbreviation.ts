import { DIGIT, kindOf, LETTER, MARK, UPPER } from './character.ts'
import type { Writing } from './lang/writing.ts'

/**
 * What the full stop at `dot` belongs to: `name` an abbreviation with something behind it ("Gov."), `number` one before a figure
 * ("No. 5"), `last` one that may end a sentence ("p.m.", "U.S."), `initial` a single letter ("J."), `none` no abbreviation.
 */
export type Abbreviation = 'none' | 'name' | 'number' | 'last' | 'initial'

const LONGEST = 12
const STOP = 0x2e
const HYPHEN = 0x2d

/** Reads the word before the full stop at `dot`, not looking before `from`. `lower`: the text has no capitals to go by. */
export function abbreviationAt(
  text: string,
  dot: number,
  place: { readonly from: number; readonly lower: boolean; readonly writing: Writing },
): Abbreviation {
  const start = wordStart(text, dot, place.from)
  const length = dot - start
  if (length === 0 || length > LONGEST) return 'none'
  const first = kindOf(text.charCodeAt(start))
  if ((first & LETTER) === 0) return 'none'
  return byList(text.slice(start, dot), (first & UPPER) !== 0, { ...place, next: nextCode(text, dot + 1) })
}

type Surroundings = { readonly lower: boolean; readonly writing: Writing; readonly next: number }

function byList(form: string, capital: boolean, { lower, writing, next }: Surroundings): Abbreviation {
  const word = form.toLowerCase()
  if (word.length === 1 && (capital || lower)) return 'initial'
  const hyphen = word.lastIndexOf('-')
  const last = hyphen < 0 ? word : word.slice(hyphen + 1)
  if ((kindOf(next) & DIGIT) !== 0 && writing.beforeNumber.has(last)) return 'number'
  if (!capital && (!lower || !writing.beforeName.has(last)) && writing.capitalised.has(last)) return 'none'
  if (writing.beforeName.has(last)) return 'name'
  return writing.maybeLast.has(last) || isAcronym(word) ? 'last' : 'none'
}

function wordStart(text: string, dot: number, from: number): number {
  const bound = Math.max(from, dot - LONGEST - 1)
  let start = dot
  while (start > bound) {
    const code = text.charCodeAt(start - 1)
    if (code !== STOP && code !== HYPHEN && (kindOf(code) & (LETTER | DIGIT | MARK)) === 0) break
    start--
  }
  while (start < dot && (text.charCodeAt(start) === STOP || text.charCodeAt(start) === HYPHEN)) start++
  return start
}

/** Single letters with full stops between them: "u.s", "p.m", "l.a.p.d". */
function isAcronym(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let index = 1; index < word.length; index += 2) {
    if (word.charCodeAt(index) !== STOP || (kindOf(word.charCodeAt(index - 1)) & LETTER) === 0) return false
  }
  return (kindOf(word.charCodeAt(word.length - 1)) & LETTER) !== 0
}

function nextCode(text: string, from: number): number {
  let index = from
  while (index < text.length && index < from + 3 && text.charCodeAt(index) <= 0x20) index++
  return index < text.length ? text.charCodeAt(index) : 0x20
}

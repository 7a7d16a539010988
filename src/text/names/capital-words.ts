import type { Span } from '../../model/span.ts'
import { ABBREVIATED_TITLES } from './name-words.ts'

/** A capitalised word. `form` is its text without a possessive, `end` the end of that; `possessive` says that one was cut off. */
export type CapitalWord = Span & {
  readonly form: string
  readonly lower: string
  readonly possessive: boolean
  /** It is the first word of a sentence, a line or a quotation, so its capital may say nothing. */
  readonly opens: boolean
}

// Dotted abbreviations (U.S.), then words with inner apostrophes, hyphens and ampersands (O'Brien, al-Assad, AT&T).
const CAPITAL =
  /(?<![\p{L}\p{N}\p{M}])(?:(?:\p{Lu}\.){2,6}|(?:(?:[Aa]l|[Ee]l|as|ar|an|ad|ul|d|[Dd]e)[-’'])?\p{Lu}[\p{L}\p{M}\p{N}]{0,40}(?:[-’'&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,40}){0,5})/gu
const POSSESSIVE = /[’']s$/i
const STOPPED = new Set(['st', 'jr', 'sr', 'inc', 'corp', 'ltd', 'co', 'no', 'mt'])
const OPENING = /(?:^|[\n.!?:;•–—|])[\s"“”‘’'«»(*[\]–—-]*$/u
const QUOTED = /["“‘«'([]$/u

/** The capitalised words of `text` in order. */
export function readCapitalWords(text: string): readonly CapitalWord[] {
  return Array.from(text.matchAll(CAPITAL), (match) => {
    const raw = match[0]
    const start = match.index
    const cut = POSSESSIVE.test(raw) ? raw.slice(0, -2) : raw
    const form = takesStop(cut) && text[start + cut.length] === '.' ? `${cut}.` : cut
    const end = start + form.length
    const bare = text[end] === '’' || text[end] === "'"
    const possessive = cut !== raw || (bare && form.endsWith('s') && text[end + 1] === ' ')
    return {
      start,
      end,
      form,
      lower: form.toLowerCase().replace(/’/g, "'"),
      possessive,
      opens: opensSentence(text, start),
    }
  })
}

function takesStop(word: string): boolean {
  return word.length === 1 || ABBREVIATED_TITLES.has(word.toLowerCase()) || STOPPED.has(word.toLowerCase())
}

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (start === 0 || QUOTED.test(before)) return true
  if (!OPENING.test(before)) return false
  return !/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|St|Prof|Rev|Jr|Sr|vs|[A-Z])\.\s*$/.test(before)
}

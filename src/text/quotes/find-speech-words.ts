import type { Span } from '../../model/span.ts'
import { SPEECH_FORMS } from './speech-forms.ts'

/** A word that is a form of a verb that reports, though it may be a noun here. */
export type SpeechWord = Span & { readonly lower: string; readonly lemma: string }

const [FIRST_LOWER, LAST_LOWER, CASE, APOSTROPHE, CURLY, HYPHEN, FIRST_ACCENTED] = [
  97, 122, 32, 39, 0x2019, 45, 0xc0,
] as const
const LONGEST_FORM = Math.max(...[...SPEECH_FORMS.keys()].map((form) => form.length))

/**
 * Calls `use` with every such word of `text` in `span`, in order, until it returns true. Walks the letters itself: most words are none,
 * and no object is made for them.
 */
export function findSpeechWords(text: string, span: Span, use: (word: SpeechWord) => boolean | void): void {
  let start = -1
  for (let at = span.start; at <= span.end; at += 1) {
    const code = at < span.end ? text.charCodeAt(at) : 0
    if (isLetter(code)) {
      if (start < 0) start = at
      continue
    }
    if (start < 0 || ((code === APOSTROPHE || code === CURLY || code === HYPHEN) && isLetter(text.charCodeAt(at + 1))))
      continue
    const length = at - start
    const word = length > 1 && length <= LONGEST_FORM ? text.slice(start, at).toLowerCase() : ''
    const lemma = SPEECH_FORMS.get(word)
    if (lemma !== undefined && use({ start, end: at, lower: word, lemma }) === true) return
    start = -1
  }
}

function isLetter(code: number): boolean {
  const lower = code | CASE
  return (lower >= FIRST_LOWER && lower <= LAST_LOWER) || (code >= FIRST_ACCENTED && code < 0x2000)
}

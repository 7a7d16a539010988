import { englishWriting } from './en.ts'
import type { Writing } from './writing.ts'

const NONE: ReadonlySet<string> = new Set()

const PLAIN: Writing = {
  beforeName: NONE,
  beforeNumber: NONE,
  maybeLast: NONE,
  capitalised: NONE,
  starters: NONE,
  afterTime: NONE,
  afterQuote: NONE,
  fused: new Map(),
  clitics: NONE,
  negation: '',
  prefixes: NONE,
  whole: NONE,
  units: NONE,
  pastForms: new Map(),
}

const WRITINGS: ReadonlyMap<string, Writing> = new Map([['en', englishWriting]])

/** The writing rules for a BCP 47 code; a language without rules of its own gets none ("The plain rules of punctuation"). */
export function writingOf(language: string): Writing {
  return WRITINGS.get(language) ?? WRITINGS.get(language.slice(0, 2).toLowerCase()) ?? PLAIN
}

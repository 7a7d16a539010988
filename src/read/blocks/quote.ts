import type { RoleRule } from './run.ts'

const LONGEST = 3000
const OPENS_AND_CLOSES = /^["“«„][^"“”«»„]{10,}["”»“]$/u
const MAIL = /^>\s?/
// "—Jane Roe, on the day after": who said what was set off above.
const SOURCE = /^(?:—|–|--|―)\s?(?:\p{Lu}|(?:one|a|an|the)\b)[^.!?]{2,150}(?<![–—-])$/u

/** Words of somebody else, set off as a paragraph of their own, and the line that names whose they are. */
export const QUOTE: readonly RoleRule[] = [
  { name: 'quote.mail', role: 'quote', holds: (run) => MAIL.test(run.text) },
  { name: 'quote.whole', role: 'quote', holds: (run) => run.text.length <= LONGEST && isWhollyQuoted(run.text) },
  { name: 'quote.source', role: 'quote', holds: (run, { index }) => index > 0 && SOURCE.test(run.text) },
]

// Opens and closes once, at the very ends: no "she said" stands outside.
function isWhollyQuoted(text: string): boolean {
  return OPENS_AND_CLOSES.test(text)
}

import { TERMINALS, type Word } from './word.ts'

const LOOKBACK = 6

/** Does the date at word `from` name what an anniversary is of ("the 30th anniversary of the June 4 crackdown")? With its number. */
export function readAnniversary(words: readonly Word[], from: number): { readonly years?: number } | undefined {
  for (let index = from - 1; index >= Math.max(1, from - LOOKBACK); index--) {
    const word = words[index]
    if (!word || word.form === '.' || word.form === ',' || word.breaks > 1) return undefined
    if (word.form !== 'anniversary' && word.form !== 'anniversaries') continue
    if (words[index + 1]?.form !== 'of') return undefined
    const nth = words[index - 1]
    return nth && (nth.lexeme.classes & TERMINALS.Nth) !== 0 ? { years: nth.lexeme.value } : {}
  }
  return undefined
}

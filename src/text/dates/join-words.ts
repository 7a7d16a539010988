import { FIRST_TO_NINTH, NO_LEXEME, ONE_TO_NINE, TEN_TO_NINETEEN, TENS_WORDS } from './english/lexicon.ts'
import { OCCASION_NAMES } from './english/occasion-names.ts'
import { BEFORE_FEAST, BEHIND_THING, FEAST_LEADS, LENDING } from './english/occasions.ts'
import { TERMINALS, type Lexeme, type Word } from './word.ts'

/** Several words that are read as one: where the next begins and what the one stands for. */
type Joined = { readonly next: number; readonly lexeme: Lexeme }

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** The same words with spelled numbers ("twenty-first", "nineteen eighty-four") and names of days made one word each. */
export function joinWords(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word, index) => word.lexeme.joins && joinAt(words, index) !== undefined)
  if (first < 0) return words
  const joined = words.slice(0, first)
  let index = first
  while (index < words.length) {
    const word = words[index]
    if (!word) break
    const join = word.lexeme.joins ? joinAt(words, index) : undefined
    const last = join && words[join.next - 1]
    joined.push(join && last ? { ...word, end: last.end, lexeme: join.lexeme } : word)
    index = join?.next ?? index + 1
  }
  return joined
}

function joinAt(words: readonly Word[], from: number): Joined | undefined {
  return joinOccasion(words, from) ?? joinYear(words, from) ?? joinNumber(words, from)
}

function joinOccasion(words: readonly Word[], from: number): Joined | undefined {
  let node = OCCASION_NAMES
  let best: Joined | undefined
  for (let index = from; index < words.length; index++) {
    const word = words[index]
    const next = word && (index === from || word.breaks < 2) ? node.next.get(word.form) : undefined
    if (!next) break
    node = next
    if (node.occasion !== undefined) {
      best = { next: index + 1, lexeme: { ...NO_LEXEME, classes: TERMINALS.Occasion, value: node.occasion } }
    }
  }
  return best && !isOtherThing(words, from, best.next) ? best : undefined
}

/** "Christmas trees", "Chinese New Year's Eve", "the Christmas Appeal". */
function isOtherThing(words: readonly Word[], from: number, next: number): boolean {
  const before = words[from - 1]?.form ?? '.'
  const behind = words[next]
  if (BEHIND_THING.has(behind?.form ?? '') || BEFORE_FEAST.has(before)) return true
  if (!LENDING.has(words[next - 1]?.form ?? '') || !behind || behind.breaks > 0) return false
  return (
    behind.kind === 'word' &&
    behind.capital &&
    (behind.lexeme.classes & TERMINALS.Weekday) === 0 &&
    !FEAST_LEADS.has(before)
  )
}

/** "nineteen eighty-four", "two thousand five, "twenty seventeen". */
function joinYear(words: readonly Word[], from: number): Joined | undefined {
  const first = words[from]?.form ?? ''
  const second = words[from + 1]?.form ?? ''
  const year = (value: number, next: number): Joined => ({
    next,
    lexeme: { ...NO_LEXEME, classes: TERMINALS.Year, value },
  })
  if (first === 'two' && second === 'thousand') {
    if (
      /^(?:year|in|since|by|until)$/.test(words[from - 1]?.form ?? '') &&
      !/^[a-z]{4,}s$/.test(words[from + 2]?.form ?? '')
    ) {
      const and = words[from + 2]?.form === 'and' ? 1 : 0
      const rest = readBelowHundred(words, from + 2 + and)
      return rest ? year(2000 + rest.value, rest.next) : year(2000, from + 2)
    }
    return undefined
  }
  const century = CENTURIES.get(first)
  if (century === undefined || ONE_TO_NINE.has(second)) return undefined
  const rest = readBelowHundred(words, from + 1)
  return rest && rest.value >= 10 && !(century === 2000 && rest.value > 59)
    ? year(century + rest.value, rest.next)
    : undefined
}

/** "eighty-four", "seventeen", "five". */
function readBelowHundred(
  words: readonly Word[],
  from: number,
): { readonly value: number; readonly next: number } | undefined {
  const form = words[from]?.form ?? ''
  const alone = ONE_TO_NINE.get(form) ?? TEN_TO_NINETEEN.get(form)
  if (alone !== undefined) return { value: alone, next: from + 1 }
  const tens = TENS_WORDS.get(form)
  if (tens === undefined) return undefined
  const at = words[from + 1]?.form === '-' ? from + 2 : from + 1
  const ones = ONE_TO_NINE.get(words[at]?.form ?? '')
  return ones === undefined ? { value: tens, next: from + 1 } : { value: tens + ones, next: at + 1 }
}

/** "twenty-five", "twenty-first". */
function joinNumber(words: readonly Word[], from: number): Joined | undefined {
  const tens = TENS_WORDS.get(words[from]?.form ?? '')
  if (tens === undefined) return undefined
  const at = words[from + 1]?.form === '-' ? from + 2 : from + 1
  const form = words[at]?.form ?? ''
  const ones = ONE_TO_NINE.get(form)
  if (ones !== undefined)
    return { next: at + 1, lexeme: { ...NO_LEXEME, classes: TERMINALS.Count, value: tens + ones } }
  const nth = FIRST_TO_NINTH.get(form)
  if (nth === undefined) return undefined
  const isDay = tens + nth <= 31
  return {
    next: at + 1,
    lexeme: { ...NO_LEXEME, classes: isDay ? TERMINALS.Day | TERMINALS.Nth : 0, value: tens + nth },
  }
}

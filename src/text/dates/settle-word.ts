import {
  BEFORE_DAY_NAME,
  BEFORE_IN_MARCH_WALK,
  BEFORE_NUMBER,
  BEFORE_TODAY_NAME,
  BEHIND_DAY_NAME,
  BEHIND_MARCH_WALK,
  BEHIND_MAY_VERB,
  COUNTED,
  DAY_LEADS,
  MEASURED,
  MONTH_LEADS,
  NAME_MONTHS,
  NO_PLURALS,
  PARTS_OF_MONTHS,
  PERSON_ENDING,
  SHARES_OF_YEAR,
  SHOWS,
  SURE_MONTH_LEADS,
  SURE_YEAR_LEADS,
  YEAR_LEADS,
} from './english/neighbours.ts'
import { NO_LEXEME } from './english/lexicon.ts'
import { TERMINALS, type Word } from './word.ts'

const { Day, Month, Nth, Weekday, Year } = TERMINALS
const MARCH = 3
const MAY = 5

/** What a settler knows of the text beside the words themselves. */
export type Surroundings = {
  readonly words: readonly Word[]
  /** "May" is a person's name somewhere in the text. */
  readonly mayIsPerson: () => boolean
}

/** The terminals that the word at `index` may stand for in its place: of a doubtful word, those that its neighbours bear out. */
export function settleWord({ words, mayIsPerson }: Surroundings, index: number): number {
  const word = words[index]
  if (!word) return 0
  const { classes, doubtful, short } = word.lexeme
  if (!doubtful) return classes
  if ((classes & Month) !== 0) return monthHolds(words, index, mayIsPerson) ? classes : 0
  if ((classes & Weekday) !== 0) return (short ? shortWeekdayHolds : weekdayHolds)(words, index) ? classes : 0
  if ((classes & Year) !== 0) return yearHolds(words, index) ? classes : 0
  if ((classes & Day) !== 0) return dayHolds(words, index) ? classes : classes & ~Day
  return classes
}

function monthHolds(words: readonly Word[], index: number, mayIsPerson: () => boolean): boolean {
  const word = words[index]
  if (!word) return false
  const number = besideNumber(words, index)
  if (number === 'day' || number === 'year') return true
  if (word.lexeme.short && word.lexeme.value !== MAY) return shortMonthHolds(words, index)
  if (number === 'nth') return word.capital || !BEHIND_MAY_VERB.has(formAt(words, index + 1))
  if (!word.capital) return smallMonthHolds(words, index)
  if (word.lexeme.value === MARCH) return marchHolds(words, index)
  return nameMonthHolds(words, index, mayIsPerson)
}

/** The number that makes a month of any word: a day or year behind it, a day before it. */
function besideNumber(words: readonly Word[], index: number): 'day' | 'nth' | 'year' | undefined {
  const next = words[index + 1]
  if (next?.form === 'the' && ((words[index + 2]?.lexeme.classes ?? 0) & Nth) !== 0 && words[index]?.capital)
    return 'day'
  const behind = next?.form === ',' || next?.form === 'of' ? words[index + 2] : next
  if (next && next.breaks < 2 && (next.lexeme.classes & Day) !== 0 && (next.kind === 'number' || words[index]?.capital))
    return 'day'
  if (behind && next && next.breaks < 2 && (behind.lexeme.classes & Year) !== 0 && behind.kind === 'number')
    return 'year'
  const of = formAt(words, index - 1) === 'of'
  const before = words[index - (of ? 2 : 1)]
  if (!before || (before.lexeme.classes & Day) === 0) return undefined
  if (before.kind === 'number' && (words[index]?.capital ?? false)) return 'day'
  return before.kind === 'number' || of ? 'nth' : undefined
}

/** "Sept." and "Dec." alone need their full stop and a capital, and a lead: "Jan" is a name, "mar" a verb. */
function shortMonthHolds(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word?.capital) return false
  return word.end - word.start > word.form.length && SURE_MONTH_LEADS.has(formAt(words, index - 1))
}

function smallMonthHolds(words: readonly Word[], index: number): boolean {
  const { value } = words[index]?.lexeme ?? { value: 0 }
  const before = formAt(words, index - 1)
  const behind = formAt(words, index + 1)
  if (value !== MAY && value !== MARCH) return value !== 8 || MONTH_LEADS.has(before)
  if (before === 'of') return PARTS_OF_MONTHS.has(formAt(words, index - 2))
  if (before === 'to' || before === 'and') return isRangeEnd(words, index)
  const led =
    SURE_MONTH_LEADS.has(before) || before === '-' || before === 'this' || before === 'by' || before === 'from'
  if (!led) return false
  // No preposition stands before the verb, so only "this may" can be one.
  if (value === MAY) return before !== 'this' || words[index + 1]?.kind !== 'word'
  if (BEHIND_MARCH_WALK.has(behind) && !isStop(words, index + 1)) return false
  return formAt(words, index - 2) !== 'the' && !BEFORE_IN_MARCH_WALK.has(formAt(words, index - 2))
}

/** "from may to september", "between march and may": a month stands on the other side. */
function isRangeEnd(words: readonly Word[], index: number): boolean {
  const before = words[index - 2]
  return before !== undefined && (before.lexeme.classes & Month) !== 0 && !before.lexeme.doubtful
}

function marchHolds(words: readonly Word[], index: number): boolean {
  const before = formAt(words, index - 1)
  const next = words[index + 1]
  if (before === 'the' || before === 'a') {
    return next?.kind === 'word' && !next.capital && !BEHIND_MARCH_WALK.has(next.form)
  }
  if (!MONTH_LEADS.has(before)) return false
  if (isMonth(words[index + 2])) return true
  if (!next || next.kind === 'mark' || next.breaks > 0) return before !== 'of' || words[index - 2]?.capital !== true
  return (
    !(BEHIND_MARCH_WALK.has(next.form) && next.form !== 'for' && !SURE_MONTH_LEADS.has(before)) &&
    !isWalkName(words, index)
  )
}

/** "March for Life", "March on Washington": the small word leads to a name. */
function isWalkName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next || !/^(?:for|on|against|of|to)$/.test(next.form)) return false
  const name =
    words[index + 2]?.form === 'our' || words[index + 2]?.form === 'the' ? words[index + 3] : words[index + 2]
  return next.capital || (name?.capital ?? false)
}

function nameMonthHolds(words: readonly Word[], index: number, mayIsPerson: () => boolean): boolean {
  const word = words[index]
  const before = formAt(words, index - 1)
  const next = words[index + 1]
  const person = next?.kind === 'word' && next.capital && next.breaks === 0 && NAME_MONTHS.has(word?.form ?? '')
  if (word?.lexeme.value !== MAY) return !person || MONTH_LEADS.has(before)
  if (mayIsPerson()) return SURE_MONTH_LEADS.has(before) && !person
  if (before === 'the' || before === 'a') return next?.kind === 'word' && !next.capital
  if (before === '-') return mayBeEdge(words[index - 2])
  return MONTH_LEADS.has(before) && words[index - 1]?.kind === 'word' && !person
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && (word.lexeme.classes & Month) !== 0
}

function mayBeEdge(word: Word | undefined): boolean {
  return word !== undefined && (word.lexeme.classes & TERMINALS.Edge) !== 0
}

function weekdayHolds(words: readonly Word[], index: number): boolean {
  const before = formAt(words, index - 1)
  if (BEFORE_DAY_NAME.has(before) || (before === 'other' && formAt(words, index - 2) === 'every')) return false
  const next = words[index + 1]
  if (isClub(words, index)) return false
  if (!next || !BEHIND_DAY_NAME.has(next.form))
    return !SHOWS.has(formAt(words, index + 2)) || !words[index + 2]?.capital
  return (
    next.kind !== 'word' ||
    (!next.capital && !next.form.endsWith('s') && !/^(?:school|best|club|league|driver)$/.test(next.form))
  )
}

/** "the Monday Club", "the Sunday Group": an article before, a name behind. */
function isClub(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  const named = next?.kind === 'word' && next.capital && next.breaks === 0 && next.lexeme.classes === 0
  return named && formAt(words, index - 1) === 'the' && (words[index]?.capital ?? false)
}

/** "Sat" and "Sun" are days beside a day of the month; with a full stop and a capital others are too ("on Thurs."). */
function shortWeekdayHolds(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = formAt(words, index + 1) === ',' ? words[index + 2] : words[index + 1]
  if (!word) return false
  const beside = next?.lexeme.classes ?? 0
  if ((beside & (Month | TERMINALS.Numeric)) !== 0) return word.capital || next?.kind === 'number'
  if ((beside & Day) !== 0 && next?.kind === 'number') return word.capital || beforeMonth(words, index)
  const dotted = word.end - word.start > word.form.length && word.form !== 'sun' && word.form !== 'sat'
  return dotted && (word.capital || DAY_LEADS.has(formAt(words, index - 1)))
}

function beforeMonth(words: readonly Word[], index: number): boolean {
  return [index + 2, index + 3].some((at) => ((words[at]?.lexeme.classes ?? 0) & Month) !== 0)
}

/** Four figures are a year by what stands before them, unless they count what stands behind. */
function yearHolds(words: readonly Word[], index: number): boolean {
  const { lexeme: { value } = NO_LEXEME, form = '' } = words[index] ?? {}
  const before = words[index - 1]
  const lead = before?.form ?? '.'
  if (isBesideMonth(words, index)) return true
  if (/^['’]/.test(form)) return /^(?:in|since|of|summer|spring|autumn|fall|winter|back)$/.test(lead)
  if (value < 1900 || value > 2059) return SURE_YEAR_LEADS.has(lead) && !isCounted(words, index + 1, false)
  if (BEFORE_NUMBER.has(lead)) return /^(?:around|about)$/.test(lead) && !isCounted(words, index + 1, false)
  if (/^(?:in|since|during|year)$/.test(lead) || isShare(words, index)) return !isMeasure(words, index + 1)
  if (lead === 'the' || lead === 'a' || lead === 'an' || lead === "'s") return !isCounted(words, index + 1, true)
  return (YEAR_LEADS.has(lead) || before?.kind !== 'mark') && !isCounted(words, index + 1, false)
}

function isBesideMonth(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = words[at]
    if (!word) return false
    if ((word.lexeme.classes & Month) !== 0) return true
    if (word.form !== ',' && word.form !== 'of' && (word.lexeme.classes & Day) === 0) return false
  }
  return false
}

/** `named`: an article stands before, so only persons are counted ("the 2000 protesters", but "the 1968 protests"). */
function isCounted(words: readonly Word[], index: number, named: boolean): boolean {
  const word = words[index]
  if (!word || word.breaks > 1) return false
  if (isMeasure(words, index) || COUNTED.has(word.form)) return true
  if (word.kind !== 'word' || word.capital || NO_PLURALS.has(word.form)) return false
  return named ? PERSON_ENDING.test(word.form) : /[^s]s$/.test(word.form) && word.form.length > 3
}

function isMeasure(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return word !== undefined && (word.form === '%' || MEASURED.has(word.form))
}

/** "the third quarter of 2015". */
function isShare(words: readonly Word[], index: number): boolean {
  return formAt(words, index - 1) === 'of' && SHARES_OF_YEAR.has(formAt(words, index - 2))
}

/** "In May 20 people were held": the number counts people unless the day is led by "on". */
function dayHolds(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (!next || next.breaks > 1) return true
  if (isMeasure(words, index + 1)) return false
  return (
    !(COUNTED.has(next.form) && !/^(?:police|or|local|other|dead|students|strong)$/.test(next.form)) ||
    formAt(words, index - 2) === 'on'
  )
}

function formAt(words: readonly Word[], index: number): string {
  return words[index]?.form ?? ''
}

function isStop(words: readonly Word[], index: number): boolean {
  return words[index]?.kind === 'mark'
}

/** True for the "Today" of a newspaper's or a channel's name. */
export function isTodayOfName(words: readonly Word[], index: number): boolean {
  return (words[index]?.capital ?? false) && BEFORE_TODAY_NAME.has(formAt(words, index - 1))
}

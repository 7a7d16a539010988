import {
  BEFORE_AGE,
  BEHIND_AGE,
  BEHIND_COUNTED_NTH,
  BEHIND_NAMED_DAY,
  BEHIND_NAMED_MONTH,
  BEHIND_NTH_DAY,
  BEHIND_THE_YEAR,
} from './english/neighbours.ts'
import type { Match } from './match-shape.ts'
import { isTodayOfName } from './settle-word.ts'
import { TERMINALS, type Word } from './word.ts'

const POSSESSIVES = new Set(["'s", 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'final', 'very'])
/** Shifts that need their article: "following Friday's arrests" is a preposition. */
const ARTICLED = new Set(['following', 'preceding', 'prior', 'subsequent'])
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])

/** True for a shape that fits the words but not their numbers: a shorter one may still be right. */
export function isIllFormed(words: readonly Word[], match: Match): boolean {
  const { parts, row } = match
  const { to } = parts
  const next = words[match.to]
  if (row.rule === 'date.weekday-nth')
    return words[match.to - 1]?.kind !== 'number' || BEHIND_COUNTED_NTH.has(next?.form ?? '')
  if (row.rule === 'date.nth') return next?.form === 'of'
  if (row.rule === 'date.the-year') return next !== undefined && (next.lexeme.classes & TERMINALS.Year) !== 0
  if (row.rule === 'date.before-last') return next !== undefined && (next.lexeme.classes & TERMINALS.Weekday) !== 0
  if (row.rule === 'date.two-days-of-month') return (to?.day ?? 0) !== (parts.day ?? 0) + 1
  if (row.rule === 'date.days-of-month') return (to?.day ?? to?.nth ?? 0) <= (parts.day ?? parts.nth ?? 0)
  if (
    parts.shift?.leans &&
    ARTICLED.has(parts.shift.word) &&
    !words.slice(match.from, match.to).some(({ form }) => form === 'the')
  )
    return true
  if (row.kind === 'rolling') return parts.unit === 'day' || parts.unit === 'fortnight'
  if (row.kind === 'ago') return parts.unit === undefined || parts.unit === 'weekend'
  if (row.kind === 'period' || row.kind === 'the-next') return parts.unit === 'day' || parts.unit === 'fortnight'
  return row.kind === 'week-of' && parts.unit !== 'week' && parts.unit !== 'weekend'
}

/** True for words that read like a date and name something else: nothing in them is a date. */
export function isOtherThing(words: readonly Word[], match: Match): boolean {
  const { row, parts, from, to } = match
  const next = words[to]
  const before = words[from - 1]?.form ?? ''
  if (row.kind === 'calendar' && parts.year === undefined && isNameOf(parts, next)) return true
  if (row.rule === 'date.nth') return !goesOn(next)
  if (row.rule === 'date.today') return isTodayOfName(words, from) || isAge(words, match)
  if (row.kind === 'overnight') return ARTICLES.has(before)
  if (row.rule === 'date.the-year') return next !== undefined && BEHIND_THE_YEAR.has(next.form)
  if (row.kind === 'period' && isTitle(words, match)) return true
  if (parts.shift && !parts.shift.leans && parts.shift.step !== 0)
    return POSSESSIVES.has(before) || isPartOf(words, match)
  if (row.kind === 'rolling') return isPartOf(words, match)
  if (row.kind === 'chained-day') return next?.form === 'of'
  return false
}

/** "the April 6 Youth Movement", "July 26 Square", "the October Revolution". */
function isNameOf({ day, nth, month }: Match['parts'], next: Word | undefined): boolean {
  if (month === undefined || !next || next.breaks > 0) return false
  if (day === undefined && nth === undefined) return BEHIND_NAMED_MONTH.has(next.form)
  return BEHIND_NAMED_DAY.has(next.form)
}

/** The ordinal is a day, not what counts the next word ("on the 17th floor"). */
function goesOn(next: Word | undefined): boolean {
  return next === undefined || next.breaks > 0 || BEHIND_NTH_DAY.has(next.form)
}

/** "today's youth", "the leaders of tomorrow": an age, not a day. */
function isAge(words: readonly Word[], { from, to }: Match): boolean {
  if (words[to]?.form === "'s") return BEHIND_AGE.has(words[to + 1]?.form ?? '')
  return (
    words[from]?.form !== 'yesterday' && words[from - 1]?.form === 'of' && BEFORE_AGE.has(words[from - 2]?.form ?? '')
  )
}

/** The show "This Week". */
function isTitle(words: readonly Word[], { from, to }: Match): boolean {
  const quoted = /^["“'‘]$/.test(words[from - 1]?.form ?? '')
  return quoted && (words[from]?.capital ?? false) && (words[to - 1]?.capital ?? false)
}

/** "the last week of May" is no last week. */
function isPartOf(words: readonly Word[], { row, to }: Match): boolean {
  return (row.kind === 'period' || row.kind === 'rolling' || row.kind === 'the-next') && words[to]?.form === 'of'
}

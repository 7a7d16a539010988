import type { Span } from '../../model/span.ts'
import { MOVED } from './english/neighbours.ts'
import type { Match } from './match-shape.ts'
import type { Word } from './word.ts'

/** One date to resolve: a match alone, a range of two, or a count of days beside another ("two days after May 17"). */
export type Plan = {
  readonly match: Match
  readonly until?: Match
  readonly beside?: Match
  readonly span: Span
}

const THROUGH = new Set(['to', 'through', 'thru', 'until', 'till', '-', '--'])
const CLEAR = new Set(['through', 'thru', '-'])
const LOOKBACK = 6

/** The matches made into dates: neighbours that are two ends of a range or a count and its day become one. */
export function planDates(words: readonly Word[], matches: readonly Match[]): readonly Plan[] {
  const plans: Plan[] = []
  let index = 0
  while (index < matches.length) {
    const match = matches[index]
    const next = matches[index + 1]
    if (!match) break
    const plan = (next && (besideOf(words, match, next) ?? rangeOf(words, match, next))) ?? planOf(words, match)
    if (plan.beside || !isToldOfAnother(words, matches[index - 1], match)) plans.push(plan)
    index += plan.beside || plan.until ? 2 : 1
  }
  return plans
}

/**
 * A count before or after something that has no date here. "On Friday, a day after the vote" tells Friday again, "it came a year after
 * the coup" dates the coup; only what opens its sentence or has nothing behind it leans on a date before it.
 */
function isToldOfAnother(words: readonly Word[], before: Match | undefined, { row, parts, from, to }: Match): boolean {
  if (row.kind !== 'ago' && row.kind !== 'chained-day') return false
  if (row.rule === 'date.beside') return true
  if (!/^(?:before|after)$/.test(parts.way?.word ?? '')) return false
  const next = words[to]
  if (before?.to === from - 1 && words[from - 1]?.form === ',') return true
  if (!next || next.breaks > 0 || next.kind === 'mark') return false
  return parts.unit === 'month' || parts.unit === 'year' || !opensClause(words, from)
}

function opensClause(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  return (
    !before ||
    (words[from]?.breaks ?? 0) > 0 ||
    /^(?:[.!?;:"“]|and|but|then|just|barely|only|less|more|than|about|nearly|almost)$/.test(before.form)
  )
}

/** A match as a date of its own. */
export function planOf(words: readonly Word[], match: Match): Plan {
  return { match, span: spanOf(words, match.quoteFrom, match.to) }
}

function besideOf(words: readonly Word[], match: Match, next: Match): Plan | undefined {
  const { row, parts } = match
  const way = row.rule === 'date.beside' ? words[match.to - 1]?.form : parts.way?.word
  if (row.kind !== 'ago' || (way !== 'before' && way !== 'after')) return undefined
  const close = next.from === match.to || (next.from === match.to + 1 && words[match.to]?.form === 'the')
  return close ? { match, beside: next, span: spanOf(words, match.quoteFrom, next.to) } : undefined
}

function rangeOf(words: readonly Word[], match: Match, next: Match): Plan | undefined {
  const joint = words[match.to]
  if (!joint || next.from !== match.to + 1 || match.parts.to || next.parts.to) return undefined
  const lead = words[match.from - 1]?.form
  const between = lead === 'between' && (joint.form === 'and' || joint.form === '-')
  const from = lead === 'from' && THROUGH.has(joint.form) && !isMoved(words, match.from)
  const alike = match.row.kind === next.row.kind && match.row.kind !== 'day' && match.row.kind !== 'ago'
  const bare = alike && CLEAR.has(joint.form) && (joint.form !== '-' || isDash(words, match, next))
  if (!between && !from && !bare) return undefined
  return { match, until: next, span: spanOf(words, between || from ? match.from - 1 : match.quoteFrom, next.to) }
}

/** A dash joins two dates of one make; one with spaces about it may also part a dateline from its text. */
function isDash(words: readonly Word[], match: Match, next: Match): boolean {
  const joint = words[match.to]
  return (joint?.tight ?? false) || (match.row.rule === next.row.rule && next.row.kind === 'calendar')
}

/** "moved from Friday to Saturday" is no span of two days. */
function isMoved(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - LOOKBACK); index--) {
    if (MOVED.has(words[index]?.form ?? '')) return true
  }
  return false
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

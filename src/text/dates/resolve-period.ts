import { firstOfMonth, fromDay, mondayOf, monthLength, toDay, weekdayOf } from './calendar.ts'
import { looksAhead } from './cue.ts'
import type { Shift, Unit } from './english/lexicon.ts'
import { dayReach, type Reach } from './reach.ts'
import { monthReach, yearReach } from './resolve-calendar.ts'
import type { Earlier, Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/** The week (Monday to Sunday), weekend, month or year that holds the day, `steps` of its kind on. */
export function unitReach(unit: Unit, day: number, steps: number): Reach {
  const { year, month } = fromDay(day)
  const monday = mondayOf(day) + 7 * steps
  switch (unit) {
    case 'day':
      return dayReach(day + steps)
    case 'week':
      return { first: monday, last: monday + 6, precision: 'week' }
    case 'weekend':
      return { first: monday + 5, last: monday + 6, precision: 'day' }
    case 'fortnight':
      return { first: monday + 7 * steps, last: monday + 7 * steps + 6, precision: 'week' }
    case 'month': {
      const then = fromDay(firstOfMonth(year, month, steps))
      return monthReach(then.year, then.month)
    }
    case 'year':
      return yearReach(year + steps)
    default:
      return unit satisfies never
  }
}

/** "last week", "earlier this month", "the following year", "the weekend", "later in the year". */
export function resolvePeriod({ unit, shift }: Parts, setting: Setting): Reach | undefined {
  if (unit === undefined || unit === 'day' || unit === 'fortnight') return undefined
  if (shift?.leans) return leaningPeriod(unit, shift, setting)
  const { anchor } = setting
  if (anchor === undefined) return undefined
  if (unit === 'weekend') return ahead(weekend(shift, anchor, setting), anchor)
  return ahead(unitReach(unit, anchor, shift?.step ?? 0), anchor)
}

function leaningPeriod(unit: Unit, shift: Shift, setting: Setting): Reach | undefined {
  const { anchor, earlier } = setting
  if (earlier) return { ...ahead(unitReach(unit, earlier.reach.first, shift.step), anchor), leansOn: earlier.span }
  return shift.step < 0 && anchor !== undefined ? unitReach(unit, anchor, shift.step) : undefined
}

/** "the next year" goes on from the date before in a clause that looks back, from the report elsewhere. */
export function resolveTheNext({ unit, shift }: Parts, setting: Setting): Reach | undefined {
  const { anchor, earlier, look } = setting
  if (unit === undefined) return undefined
  if (earlier && look() === 'back')
    return plausible({ ...unitReach(unit, earlier.reach.first, 1), leansOn: earlier.span }, setting)
  return (
    resolvePeriod({ unit, ...(shift ? { shift } : {}) }, setting) ??
    (anchor === undefined ? undefined : ahead(unitReach(unit, anchor, 1), anchor))
  )
}

/** A bare weekend is the one that is over or on, unless the clause looks ahead. */
function weekend(shift: Shift | undefined, anchor: number, { look }: Setting): Reach {
  const on = weekdayOf(anchor) >= 6
  if (shift && shift.word !== 'this' && shift.word !== 'past') return unitReach('weekend', anchor, shift.step)
  const looked = look()
  const back = shift ? shift.word === 'past' || looked === 'back' : !looksAhead(looked)
  return unitReach('weekend', anchor, back && !on ? -1 : 0)
}

/** "the past week", "the last month": up to the report's day. */
export function resolveRolling({ unit }: Parts, { anchor }: Setting): Reach | undefined {
  if (anchor === undefined || unit === undefined) return undefined
  if (unit === 'week') return { first: anchor - 6, last: anchor, precision: 'week' }
  const { year, month, day } = fromDay(anchor)
  if (unit === 'month') return { first: firstOfMonth(year, month, -1) + day, last: anchor, precision: 'month' }
  if (unit === 'year') return { first: toDay(year - 1, month, day) + 1, last: anchor, precision: 'year' }
  return unit === 'weekend' ? unitReach('weekend', anchor, weekdayOf(anchor) >= 6 ? 0 : -1) : undefined
}

/** "two days ago" from the anchor; "a day later", "the day before" from the date before it. */
export function resolveAgo(parts: Parts, setting: Setting): Reach | undefined {
  const { count, unit, way } = parts
  const { anchor } = setting
  if (count === undefined || unit === undefined || unit === 'weekend') return undefined
  const leans = way?.leans ?? false
  const on = leans ? leanOf(parts, setting) : undefined
  const base = on?.reach.first ?? anchor
  const step = way?.step ?? -1
  // Nothing to lean on: what came "later" cannot be known, what was "earlier" was so from the report's day.
  if (base === undefined || (leans && !on && step > 0)) return undefined
  const reach = ahead(unitReach(unit, base, step * count), anchor)
  return on ? plausible({ ...reach, leansOn: on.span }, setting) : reach
}

/** "ten years ago today": the same day of that month or year, the last of a shorter month. */
export function resolveAgoToday({ count, unit, offset }: Parts, { anchor }: Setting): Reach | undefined {
  if (count === undefined || unit === undefined || offset === undefined || anchor === undefined) return undefined
  if (unit === 'day') return dayReach(anchor + offset - count)
  if (unit === 'week' || unit === 'fortnight') return dayReach(anchor + offset - count * (unit === 'week' ? 7 : 14))
  if (unit === 'weekend') return undefined
  const today = fromDay(anchor + offset)
  const then = fromDay(firstOfMonth(today.year, today.month, unit === 'year' ? -12 * count : -count))
  return dayReach(toDay(then.year, then.month, Math.min(today.day, monthLength(then.year, then.month))))
}

/** What was a month or a year "earlier" leans on a date of its own sentence or the one before; in UTF-16 code units. */
const CLOSE = 160

/**
 * The date that a count leans on: for days and weeks one that is a day. What was a month or a year "earlier" leans on no date that
 * leans itself: figures "a year earlier" are told again and again of the same year.
 */
function leanOf({ unit, way }: Parts, { earlier, earlierDay, at }: Setting): Earlier | undefined {
  if (unit !== 'month' && unit !== 'year') return earlierDay
  if ((way?.step ?? 0) > 0) return earlier
  return earlier && !earlier.reach.leansOn && at - earlier.span.end <= CLOSE ? earlier : undefined
}

/** "the next day", "that night", "later in the day", "the night before". */
export function resolveChainedDay({ shift, way }: Parts, setting: Setting): Reach | undefined {
  const { anchor, earlierDay } = setting
  if (!earlierDay) return undefined
  if (shift && !shift.leans && shift.word !== 'next') return undefined
  const step = shift?.step ?? way?.step ?? 0
  return plausible({ ...ahead(dayReach(earlierDay.reach.first + step), anchor), leansOn: earlierDay.span }, setting)
}

/** What a clause that looks back tells was no later than the report: there the date leans on something else. */
function plausible(reach: Reach, { anchor, look }: Setting): Reach | undefined {
  return anchor !== undefined && reach.first > anchor && look() === 'back' ? undefined : reach
}

/** Marks what lies past the report's day. */
export function ahead(reach: Reach, anchor: number | undefined): Reach {
  return anchor !== undefined && reach.first > anchor ? { ...reach, ahead: true } : reach
}

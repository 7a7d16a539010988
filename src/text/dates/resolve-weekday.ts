import { mondayOf, weekdayOf } from './calendar.ts'
import { looksAhead } from './cue.ts'
import { dayReach, type Reach } from './reach.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/**
 * A weekday is the latest such day up to the report's own, which counts: a report of Wednesday that says "on Wednesday" means that
 * day. Where the clause looks ahead it is the first such day from the report's own on.
 */
export function resolveWeekday({ weekday, shift }: Parts, setting: Setting): Reach | undefined {
  const { anchor, look, joined } = setting
  if (weekday === undefined) return undefined
  // "that Friday" with no date before it is a Friday like any.
  const plain = !shift || (shift.leans && shift.step === 0 && !setting.earlierDay)
  if (!plain) return shiftWeekday(weekday, shift, setting)
  if (anchor === undefined) return undefined
  const next = joined && first(weekday, joined.day + 1)
  if (next !== undefined && joined?.ahead) return { ...dayReach(next), ahead: true }
  if (next !== undefined && next <= anchor) return dayReach(next)
  const back = latest(weekday, anchor)
  const ahead = first(weekday, anchor)
  const looked = look()
  // What was planned for the weekday of yesterday was planned for yesterday, unless a verb says that it is still to come.
  const past = looked === 'planned' && ahead === anchor + 6
  if (looksAhead(looked) && !past) return { ...dayReach(ahead), ahead: true }
  const nearer = ahead - anchor < anchor - back
  // Without any verb "Friday" in a report of Thursday is tomorrow: six days ago it would be "last Friday".
  if (nearer && (looked === 'either' || (looked === 'none' && ahead === anchor + 1)))
    return { ...dayReach(ahead), ahead: true }
  return dayReach(back)
}

/** "Friday last week", "last week's Friday", "a week ago Sunday". */
export function resolveWeekdayOfWeek({ weekday, shift, count, unit }: Parts, setting: Setting): Reach | undefined {
  const base = shift?.leans ? setting.earlier?.reach.first : setting.anchor
  if (base === undefined || weekday === undefined) return undefined
  if (!shift) return count === undefined || unit !== 'week' ? undefined : dayReach(latest(weekday, base) - 7 * count)
  const day = mondayOf(base) + 7 * shift.step + weekday - 1
  return setting.anchor !== undefined && day > setting.anchor ? { ...dayReach(day), ahead: true } : dayReach(day)
}

function shiftWeekday(weekday: number, shift: NonNullable<Parts['shift']>, setting: Setting): Reach | undefined {
  const { anchor, earlierDay, look } = setting
  const leansOn = shift.leans && earlierDay ? { leansOn: earlierDay.span } : {}
  const base = shift.leans && earlierDay ? earlierDay.reach.first : anchor
  if (base === undefined) return undefined
  const reach = (day: number): Reach => ({
    ...dayReach(day),
    ...leansOn,
    ...(anchor !== undefined && day > anchor ? { ahead: true } : {}),
  })
  if (shift.word === 'this') return reach(look() === 'back' ? latest(weekday, base) : first(weekday, base))
  if (shift.step < 0) return reach(latest(weekday, base - 1))
  if (shift.word === 'next') return reach(mondayOf(base) + 7 + weekday - 1)
  if (shift.step > 0) return reach(first(weekday, base + 1))
  return reach(mondayOf(base) + weekday - 1)
}

/** The latest such weekday up to and with the day. */
export function latest(weekday: number, day: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** The first such weekday from the day on. */
export function first(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

import { firstOfMonth, fromDay, mondayOf, monthLength, toDay } from './calendar.ts'
import { looksAhead } from './cue.ts'
import { dayReach, type Reach } from './reach.ts'
import { checkWeekday, resolveCalendar, yearReach } from './resolve-calendar.ts'
import { ahead } from './resolve-period.ts'
import { latest } from './resolve-weekday.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/** South of the equator the seasons lie half a year apart. ISO 3166-1. */
const SOUTHERN = new Set([
  'AR',
  'AU',
  'BO',
  'BR',
  'BW',
  'CL',
  'FJ',
  'LS',
  'MG',
  'MU',
  'MW',
  'MZ',
  'NA',
  'NZ',
  'PE',
  'PG',
  'PY',
  'SZ',
  'UY',
  'ZA',
  'ZM',
  'ZW',
])
const WINTER = 12

/** "the 1990s": the ten years, as years. */
export function resolveDecade({ decade }: Parts): Reach | undefined {
  if (decade === undefined) return undefined
  return { ...yearReach(decade), last: yearReach(decade + 9).last }
}

function yearOf({ year, shift }: Parts, { anchor }: Setting): number | undefined {
  if (year !== undefined) return year
  return shift && anchor !== undefined ? fromDay(anchor).year + shift.step : undefined
}

function monthsReach(first: number, count: number): Reach {
  const { year, month } = fromDay(first)
  return { first, last: firstOfMonth(year, month, count) - 1, precision: 'month' }
}

/** "summer 2015", "last summer": its three months. Winter is named by the year in which it begins in the north. */
export function resolveSeason(parts: Parts, setting: Setting): Reach | undefined {
  const { season, shift } = parts
  if (season === undefined) return undefined
  const month = setting.country !== undefined && SOUTHERN.has(setting.country) ? ((season + 5) % 12) + 1 : season
  const year = yearOf(parts, setting)
  if (year === undefined) return undefined
  if (parts.year !== undefined || !shift || setting.anchor === undefined)
    return monthsReach(firstOfMonth(year, month), 3)
  const { year: now } = fromDay(setting.anchor)
  const starts = [now - 2, now - 1, now, now + 1].map((of) => firstOfMonth(of, month))
  return ahead(monthsReach(seasonStart(starts, shift.step, setting.anchor), 3), setting.anchor)
}

/** "last": the latest that is over; "next": the first that has not begun; "this": the one that is on, else that of the year. */
function seasonStart(starts: readonly number[], step: number, anchor: number): number {
  const [first = anchor] = starts
  if (step < 0) return starts.findLast((start) => monthsReach(start, 3).last < anchor) ?? first
  if (step > 0) return starts.find((start) => start > anchor) ?? first
  const on = starts.find((start) => start <= anchor && monthsReach(start, 3).last >= anchor)
  return on ?? starts.find((start) => fromDay(start).year === fromDay(anchor).year) ?? first
}

/** "the third quarter of 2015", "the first half of last year". */
export function resolveShare(parts: Parts, setting: Setting, months: number): Reach | undefined {
  const year = yearOf(parts, setting)
  const nth = parts.nth
  if (year === undefined || nth === undefined || nth * months > WINTER) return undefined
  return monthsReach(firstOfMonth(year, 1 + (nth - 1) * months), months)
}

/** "the week of March 6", "the weekend of 6 May", "the week ending June 3". */
export function resolveWeekOf(parts: Parts, setting: Setting): Reach | undefined {
  const day = resolveCalendar(parts, setting)
  if (!day || day.problem || day.openYear || day.precision !== 'day') return day
  const monday = mondayOf(day.first)
  if (parts.unit === 'weekend') return { ...day, first: monday + 5, last: monday + 6 }
  return parts.unit === 'week' ? { ...day, first: monday, last: monday + 6, precision: 'week' } : day
}

/** "on the 17th", "Friday the 13th", "the 5th of last month": a day whose month is that of the report or the nearest that fits. */
export function resolveBareDay({ nth, weekday, shift }: Parts, setting: Setting): Reach | undefined {
  const { anchor, look } = setting
  if (anchor === undefined || nth === undefined) return undefined
  const now = fromDay(anchor)
  if (shift) {
    const { year, month } = fromDay(firstOfMonth(now.year, now.month, shift.step))
    return nth > monthLength(year, month) ? undefined : ahead(dayReach(toDay(year, month, nth)), anchor)
  }
  const months = Array.from({ length: 25 }, (_, index) => fromDay(firstOfMonth(now.year, now.month, index - 12)))
  const days = months
    .filter(({ year, month }) => nth <= monthLength(year, month))
    .map(({ year, month }) => toDay(year, month, nth))
  const fitting = weekday === undefined ? days : days.filter((day) => latest(weekday, day) === day)
  const looked = look()
  const back = fitting.findLast((day) => day <= anchor)
  const next = fitting.find((day) => day > anchor)
  const nearer = back === undefined || (next !== undefined && next - anchor < anchor - back)
  const day = looksAhead(looked) || (looked === 'either' && nearer) ? (next ?? back) : (back ?? next)
  return day === undefined ? undefined : ahead(checkWeekday(dayReach(day), weekday), anchor)
}

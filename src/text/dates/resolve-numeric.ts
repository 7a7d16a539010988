import { exists, fromDay, toDay } from './calendar.ts'
import { dayReach, type Reach } from './reach.ts'
import { checkWeekday, monthReach } from './resolve-calendar.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/** Countries that write the month first, ISO 3166-1. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'AS', 'GU', 'MP', 'PR', 'VI', 'BZ'])
/** Years in two figures lie at most this far past the report; the rest are of the century before. */
const YEARS_AHEAD = 20

type Figures = { readonly year: number; readonly first: number; readonly second: number; readonly yearFirst: boolean }

/** A date in figures: ISO, or day and month in the order of the source's country. */
export function resolveNumeric({ figures, weekday }: Parts, setting: Setting): Reach | undefined {
  const read = readFigures(figures ?? '', setting.anchor)
  if (!read) return undefined
  const { year, first, second } = read
  const order = read.yearFirst ? 'month-first' : orderOf(read, setting)
  const [month, day] = order === 'month-first' ? [first, second] : [second, first]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (exists({ year, month, day })) {
    const reach = checkWeekday(dayReach(toDay(year, month, day)), weekday)
    return setting.anchor !== undefined && reach.first > setting.anchor ? { ...reach, ahead: true } : reach
  }
  return {
    ...monthReach(year, month),
    problem: { code: 'DATE_IMPOSSIBLE', reason: `there is no day ${day} in month ${month} of ${year}` },
  }
}

/** What the text's dates in figures show of their order: a first figure over 12 is a day, a second over 12 shows a month before it. */
export function isDayFirst(figures: string): boolean | undefined {
  const read = readFigures(figures, undefined)
  if (!read || read.yearFirst) return undefined
  if (read.first > 12 && read.second <= 12) return true
  return read.second > 12 && read.first <= 12 ? false : undefined
}

function readFigures(figures: string, anchor: number | undefined): Figures | undefined {
  const [a = 0, b = 0, c = 0] = figures.split(/[./-]/).map(Number)
  if (/^\d{4}/.test(figures)) return { year: a, first: b, second: c, yearFirst: true }
  const year = c < 100 ? fullYear(c, anchor === undefined ? 2030 - YEARS_AHEAD : fromDay(anchor).year) : c
  return { year, first: a, second: b, yearFirst: false }
}

function fullYear(short: number, now: number): number {
  const century = now - (now % 100)
  const same = century + short
  return same > now + YEARS_AHEAD ? same - 100 : same
}

function orderOf(
  { year, first, second }: Figures,
  { country, dayFirst, anchor }: Setting,
): 'day-first' | 'month-first' {
  if (second > 12) return 'month-first'
  if (first > 12) return 'day-first'
  if (country !== undefined) return MONTH_FIRST.has(country) ? 'month-first' : 'day-first'
  if (dayFirst !== undefined) return dayFirst ? 'day-first' : 'month-first'
  // Nothing tells: the reading that is no news from the future, if there is but one.
  const isPast = (month: number, day: number): boolean => anchor === undefined || toDay(year, month, day) <= anchor
  return !isPast(second, first) && isPast(first, second) ? 'month-first' : 'day-first'
}

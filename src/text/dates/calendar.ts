/** The Gregorian calendar on whole numbers: a day is its count from 1970-01-01, a weekday 1 (Monday) to 7. No clock, no time zone. */

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4

/** True for the years with a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in the month; 0 for a month that there is not. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** True when the calendar has that day. */
export function exists({ year, month, day }: CivilDate): boolean {
  return day >= 1 && day <= monthLength(year, month)
}

/** The day's count; days past the end of a month run on into the next. After Howard Hinnant, days_from_civil. */
export function toDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month and day of a count. */
export function fromDay(count: number): CivilDate {
  const shifted = count + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(count: number): number {
  return ((((count + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1
}

/** The Monday of the day's week. */
export function mondayOf(count: number): number {
  return count - weekdayOf(count) + 1
}

/** The first day of the month that lies `months` after the month of the given year (December and January meet). */
export function firstOfMonth(year: number, month: number, months = 0): number {
  const index = year * 12 + month - 1 + months
  return toDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}

/** ISO 8601 for years 0 to 9999. */
export function writeDay(count: number): string {
  const { year, month, day } = fromDay(count)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day that an ISO date or date-time begins with; nothing where there is none or the calendar has no such day. */
export function readDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (!match) return undefined
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return exists(date) ? toDay(date.year, date.month, date.day) : undefined
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

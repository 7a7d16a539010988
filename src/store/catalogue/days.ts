import type { DatePrecision } from '../../model/value.ts'
import { NO_DAY } from './catalogue.ts'

const DAY_MS = 86_400_000
const MONTHS = 12

/** A day of the calendar as the days since 1970; a date without its year, or none, has no day. */
export function dayOf(date: string | null): number {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return NO_DAY
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
  return Math.floor(day / DAY_MS)
}

/** The first and last day that a date of publication of any precision may mean: `2017`, `2017-05`, a day, a time of a day. */
export function publishedDay(published: string | null): number {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '') ?? []
  return year === undefined ? NO_DAY : dayOf(`${year}-${month}-${day}`)
}

/** A month as a number that orders as months do; a year alone as its number below nothing. NO_DAY where neither is known. */
export function monthOf(start: string | null, precision: DatePrecision | null): number {
  if (start === null || !/^\d{4}-\d{2}/.test(start)) return NO_DAY
  const year = Number(start.slice(0, 4))
  return precision === 'year' ? -year - 1 : year * MONTHS + Number(start.slice(5, 7)) - 1
}

/** The month or year of such a number, as ISO 8601 writes it. */
export function monthName(month: number): string {
  if (month < 0) return String(-month - 1).padStart(4, '0')
  const year = String(Math.floor(month / MONTHS)).padStart(4, '0')
  return `${year}-${String((month % MONTHS) + 1).padStart(2, '0')}`
}

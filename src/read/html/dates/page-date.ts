/** A day with the time of day as far as it is known, and where in the words it was found. */
export type PageDate = {
  /** ISO 8601 date or date-time, as written: no time zone is added or applied. */
  readonly iso: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Offset in the words that it was read from. */
  readonly at: number
}

/** The earliest year a page of the web can have been published in, and the last that a page is believed to say. */
export const FIRST_YEAR = 1991
export const LAST_YEAR = 2060

/** The date as ISO 8601, or undefined when the calendar has no such day or no page can be that old. */
export function makeDay(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day > days) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

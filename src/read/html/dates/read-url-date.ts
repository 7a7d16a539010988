import { makeDay, type PageDate } from './page-date.ts'

const PATTERNS: readonly RegExp[] = [
  /[/=_.-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?&#-]|$)/u,
  /[/=_-](\d{4})(\d{2})(\d{2})(?=[/_.?&#-]|$)/u,
  /\/(\d{4})\/(\d{2})(\d{2})(?=[/_.-]|$)/u,
]
const DAY_FIRST = /[/=_-](\d{2})[._-](\d{2})[._-](\d{4})(?=[/_.?&#-]|$)/u
const BY_NAME = /\/(\d{4})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=[/_.-]|$)/iu
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that an address carries in its path: `/2019/05/03/`, `-20190503-`, `/2019/may/03/`. */
export function readUrlDate(url: string): PageDate | undefined {
  // An archive's address carries the day of its capture before the address of the page.
  const own = /\/web\/\d{14}[a-z_]*\/(https?:.*)$/u.exec(url)?.[1] ?? url
  const path = own.slice(0, 2000).replace(/^https?:\/\/[^/]+/u, '')
  for (const pattern of PATTERNS) {
    const match = pattern.exec(path)
    const day = match === null ? undefined : makeDay(Number(match[1]), Number(match[2]), Number(match[3]))
    if (day !== undefined) return { iso: day, day, at: 0 }
  }
  const reversed = DAY_FIRST.exec(path)
  const late = reversed === null ? undefined : makeDay(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]))
  if (late !== undefined) return { iso: late, day: late, at: 0 }
  const named = BY_NAME.exec(path)
  const day =
    named === null
      ? undefined
      : makeDay(Number(named[1]), NAMES.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1, Number(named[3]))
  return day === undefined ? undefined : { iso: day, day, at: 0 }
}

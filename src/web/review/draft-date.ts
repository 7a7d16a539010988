import type { DatePrecision, DateValue } from '../../model/value.ts'

type DateDraft = Readonly<Record<string, string>>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date as it is typed: `from` and, where it is more than one day, month or year, `to`. */
export function draftOfDate({ start, end, precision }: DateValue): DateDraft {
  const cut = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  const from = start.startsWith('-') ? start : start.slice(0, cut)
  const to = end.startsWith('-') ? end : end.slice(0, cut)
  return { from, ...(to === from ? {} : { to }), ...(precision === 'week' ? { precision } : {}) }
}

/**
 * The date that is typed: `2017-05-17`, `17 May 2017`, `17.5.2017`, `2017-05`, `May 2017`, `2017`, `--05-17` for a day whose year
 * is open. How precise it is follows from how much of it is typed.
 */
export function dateOfDraft(draft: DateDraft): DateValue | undefined {
  const from = readDay(draft['from'] ?? '')
  const to = draft['to'] === undefined ? from : readDay(draft['to'])
  if (from === undefined || to === undefined) return undefined
  const precision = coarser(from.precision, to.precision)
  return {
    start: from.start,
    end: to.end,
    precision: draft['precision'] === 'week' && precision === 'day' ? 'week' : precision,
  }
}

type Reading = { readonly start: string; readonly end: string; readonly precision: DatePrecision }

function readDay(text: string): Reading | undefined {
  const typed = text.trim().toLowerCase()
  const iso = /^(\d{4}|-)-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed)
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1])
  const worded = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.?,? (\d{4})$/.exec(typed)
  if (worded) return readWorded(worded)
  const month = /^(\d{4})-(\d{1,2})$/.exec(typed)
  if (month) return monthOf(Number(month[1]), Number(month[2]))
  return /^\d{4}$/.test(typed) ? { start: `${typed}-01-01`, end: `${typed}-12-31`, precision: 'year' } : undefined
}

function readWorded([, day, name = '', year]: RegExpExecArray): Reading | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1
  if (month === 0) return undefined
  return day === undefined ? monthOf(Number(year), month) : dayOf(year, String(month), day)
}

function dayOf(year: string | undefined, month = '', day = ''): Reading {
  const iso = `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return { start: iso, end: iso, precision: 'day' }
}

function monthOf(year: number, month: number): Reading | undefined {
  if (month < 1 || month > 12) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const head = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return { start: `${head}-01`, end: `${head}-${last}`, precision: 'month' }
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  const order: readonly DatePrecision[] = ['day', 'week', 'month', 'year']
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}

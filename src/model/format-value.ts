import type { Statement } from './statement.ts'
import type { DateValue, Interval, Party, PlaceValue } from './value.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The value of a statement as a person would say it. */
export function formatValue(statement: Pick<Statement, 'field' | 'value'>): string {
  const { field, value } = statement
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return formatTruth(field, value)
  if ('precision' in value && 'start' in value) return formatDate(value)
  if ('kind' in value) return formatParty(value)
  if ('text' in value)
    return 'addressee' in value && value.addressee !== undefined ? `${value.text} (of ${value.addressee})` : value.text
  if ('name' in value) return formatPlace(value)
  return formatInterval(value)
}

/** The words that `formatValue` begins with, where the value is a name or a text of the report's own. */
export function wordsOfValue({ value }: Pick<Statement, 'value'>): string | undefined {
  if (typeof value !== 'object') return undefined
  if ('text' in value) return value.text
  return 'name' in value && !('country' in value) ? value.name : undefined
}

/** "300 and up", "24 to 99", "none". */
export function formatInterval({ low, high }: Interval): string {
  if (low === undefined) return high === undefined ? 'some' : `up to ${formatNumber(high)}`
  if (high === undefined) return `${formatNumber(low)} and up`
  if (low === high) return low === 0 ? 'none' : formatNumber(low)
  return `${formatNumber(low)} to ${formatNumber(high)}`
}

/** "17 May 2017", "8 to 14 May 2017 (week)", "May 2017", "17 May, year open". */
export function formatDate({ start, end, precision }: DateValue): string {
  const from = readDay(start)
  const to = readDay(end)
  const year = from.year === undefined ? ', year open' : ` ${from.year}`
  if (precision === 'year') return from.year ?? start
  if (precision === 'month') return `${from.month}${year}`
  const days = from.day === to.day && from.month === to.month ? `${from.day} ${from.month}` : formatDays(from, to)
  return `${days}${to.year !== from.year && to.year !== undefined ? ` ${to.year}` : year}${precision === 'week' ? ' (week)' : ''}`
}

type Day = { readonly year: string | undefined; readonly month: string; readonly day: string }

function formatDays(from: Day, to: Day): string {
  if (from.year !== to.year && from.year !== undefined)
    return `${from.day} ${from.month} ${from.year} to ${to.day} ${to.month}`
  return from.month === to.month
    ? `${from.day} to ${to.day} ${to.month}`
    : `${from.day} ${from.month} to ${to.day} ${to.month}`
}

// Both "2017-05-17" and "--05-17", a day whose year is open.
function readDay(iso: string): Day {
  const [, year, month = '', day = ''] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? []
  return { year: year === '-' ? undefined : year, month: MONTHS[Number(month) - 1] ?? iso, day: String(Number(day)) }
}

function formatPlace(value: PlaceValue | { readonly name: string }): string {
  return 'country' in value && value.country !== undefined && value.precision !== 'country'
    ? `${value.name}, ${value.country}`
    : value.name
}

function formatParty({ name, kind, role }: Party): string {
  return role === undefined ? `${name} (${kind})` : `${name} (${role})`
}

function formatTruth(field: string, value: boolean): string {
  if (field === 'participantViolence') return value ? 'participants were violent' : 'participants were peaceful'
  return value ? 'it happened' : 'it did not happen'
}

function formatNumber(value: number): string {
  return value.toLocaleString('en')
}

/** The stretches of time that bars stand for, in order and without gaps: months (`2017-05`) or, where these are too many, years. */
export type TimeAxis = { readonly unit: 'month' | 'year'; readonly ticks: readonly string[] }

/** Above so many months a bar is a year: a bar thinner than two pixels is none. */
const MOST_MONTHS = 72

/** Above so many years the oldest are cut off: a report that names antiquity must not flatten the rest. */
const MOST_YEARS = 120

/** The axis that holds all of the months and years (`2017-05`, `2017`). */
export function spanTime(times: readonly string[]): TimeAxis {
  const sorted = [...new Set(times)].toSorted()
  const months = sorted.filter((time) => time.length > 4)
  const [first, last] = [months[0], months.at(-1)]
  const [firstYear, lastYear] = [sorted[0]?.slice(0, 4), sorted.at(-1)?.slice(0, 4)]
  if (firstYear === undefined || lastYear === undefined) return { unit: 'month', ticks: [] }
  if (first !== undefined && last !== undefined && monthsBetween(first, last) < MOST_MONTHS) {
    return { unit: 'month', ticks: countMonths(first, last) }
  }
  const from = Math.max(Number(firstYear), Number(lastYear) - MOST_YEARS + 1)
  const years = Array.from({ length: Number(lastYear) - from + 1 }, (_, index) => String(from + index).padStart(4, '0'))
  return { unit: 'year', ticks: years }
}

/** The tick that a month or year falls on; a year alone falls on no month. */
export function tickOf(time: string, axis: TimeAxis): string | undefined {
  const tick = axis.unit === 'year' ? time.slice(0, 4) : time
  return axis.ticks.includes(tick) ? tick : undefined
}

/** First and last day of a tick, ISO 8601. */
export function daysOf(tick: string): { readonly from: string; readonly to: string } {
  if (tick.length === 4) return { from: `${tick}-01-01`, to: `${tick}-12-31` }
  const [year = 0, month = 1] = tick.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${tick}-01`, to: `${tick}-${String(last).padStart(2, '0')}` }
}

/** "May 2017" or "2017". */
export function nameOf(tick: string): string {
  const [year = '', month] = tick.split('-')
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function monthsBetween(first: string, last: string): number {
  return indexOf(last) - indexOf(first)
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function countMonths(first: string, last: string): readonly string[] {
  const start = indexOf(first)
  return Array.from({ length: indexOf(last) - start + 1 }, (_, step) => {
    const index = start + step
    return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}

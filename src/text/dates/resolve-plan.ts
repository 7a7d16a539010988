import type { DatePrecision } from '../../model/value.ts'
import { fromDay } from './calendar.ts'
import type { Plan } from './plan.ts'
import type { Reach } from './reach.ts'
import { unitReach } from './resolve-period.ts'
import { latest } from './resolve-weekday.ts'
import { resolve } from './resolve.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

const PRECISIONS: readonly DatePrecision[] = ['day', 'week', 'month', 'year']

/** The days of a planned date; nothing where they cannot be known. */
export function resolvePlan({ match, until, beside }: Plan, setting: Setting): Reach | undefined {
  if (beside) {
    const base = resolve(beside.row.kind, beside.parts, setting)
    return base && !base.openYear ? resolveBeside(match.parts, base, match.row.rule === 'date.beside') : undefined
  }
  const reach = resolve(match.row.kind, match.parts, setting)
  if (!until) return reach
  if (match.row.kind === 'weekday' && until.row.kind === 'weekday' && !match.parts.shift)
    return resolveWeekdays(match.parts, until, setting)
  if (match.row.kind !== 'calendar' || until.row.kind !== 'calendar')
    return join(reach, resolve(until.row.kind, until.parts, setting))
  return resolveCalendars(match.parts, until.parts, setting)
}

/** "two days after May 17", "the day before last Friday". */
function resolveBeside({ count = 1, unit = 'day', way }: Parts, base: Reach, bare: boolean): Reach | undefined {
  const step = bare || !way ? 0 : way.step
  if (unit === 'weekend') return undefined
  const from = step > 0 && base.precision !== 'day' ? base.last : base.first
  const reach = unitReach(
    unit === 'week' && base.precision === 'day' ? 'day' : unit,
    from,
    step * count * (unit === 'week' && base.precision === 'day' ? 7 : 1),
  )
  return base.ahead ? { ...reach, ahead: true } : reach
}

/** The later of two weekdays is found first, the earlier is the latest before it. */
function resolveWeekdays(
  { weekday = 1 }: Parts,
  until: NonNullable<Plan['until']>,
  setting: Setting,
): Reach | undefined {
  const end = resolve('weekday', until.parts, setting)
  return end && { ...end, first: latest(weekday, end.last - 1) }
}

/** Two ends of which one may name the year of both. */
function resolveCalendars(from: Parts, to: Parts, setting: Setting): Reach | undefined {
  const isNext = (from.month ?? 1) > (to.month ?? from.month ?? 1)
  if (to.year !== undefined || from.year !== undefined) {
    const first = from.year ?? (to.year ?? 0) - (isNext ? 1 : 0)
    const last = to.year ?? first + (isNext ? 1 : 0)
    return join(
      resolve('calendar', { ...from, year: first }, setting),
      resolve('calendar', { ...to, year: last }, setting),
    )
  }
  const start = resolve('calendar', from, setting)
  if (!start || start.openYear) return join(start, resolve('calendar', to, setting))
  const { year } = fromDay(start.first)
  return join(start, resolve('calendar', { ...to, year: year + (isNext ? 1 : 0) }, setting))
}

function join(start: Reach | undefined, end: Reach | undefined): Reach | undefined {
  if (!start || !end || start.first > end.last || start.openYear !== end.openYear) return undefined
  const precision =
    PRECISIONS[Math.max(PRECISIONS.indexOf(start.precision), PRECISIONS.indexOf(end.precision))] ?? 'day'
  const problem = start.problem ?? end.problem
  return { ...end, ...start, last: end.last, precision, ...(problem ? { problem } : {}) }
}

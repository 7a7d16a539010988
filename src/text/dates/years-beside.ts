import type { Plan } from './plan.ts'

/** How far from a day its year may stand in another date of the same day, in UTF-16 code units. */
const REACH = 300
const NONE: ReadonlyMap<number, number> = new Map()

/**
 * The years that dates close to the one at `index` name for its own day of the month ("July 3: a guard in the square on July 3,
 * 2013"), by month * 100 + day.
 */
export function yearsBeside(plans: readonly Plan[], index: number): ReadonlyMap<number, number> {
  const plan = plans[index]
  if (!plan || plan.match.parts.day === undefined || plan.match.parts.year !== undefined) return NONE
  const years = new Map<number, number>()
  for (let at = index - 1; at >= 0 && plan.span.start - (plans[at]?.span.end ?? 0) <= REACH; at--)
    note(years, plans[at])
  for (let at = index + 1; at < plans.length && (plans[at]?.span.start ?? 0) - plan.span.end <= REACH; at++)
    note(years, plans[at])
  return years
}

function note(years: Map<number, number>, plan: Plan | undefined): void {
  const { month, day, year } = plan?.match.parts ?? {}
  if (month === undefined || day === undefined || year === undefined || years.has(month * 100 + day)) return
  years.set(month * 100 + day, year)
}

import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { DatePrecision, DateValue } from '../../model/value.ts'
import { writeDay } from './calendar.ts'

/** The days that a date reaches over, first and last included, before it is written as a value. */
export type Reach = {
  readonly first: number
  readonly last: number
  readonly precision: DatePrecision
  /** The year is not known: `first` and `last` are of the leap year 2000. */
  readonly openYear?: true
  readonly ahead?: true
  readonly leansOn?: Span
  readonly occasion?: string
  readonly problem?: Pick<Problem, 'code' | 'reason'>
}

/** The year that stands in for an open one: it has a 29 February. */
export const OPEN_YEAR = 2000

/** The value as the contract writes it; an open year is left out (`--05-17`). */
export function writeReach({ first, last, precision, openYear }: Reach): DateValue {
  const write = (day: number): string => (openYear ? `-${writeDay(day).slice(4)}` : writeDay(day))
  return { start: write(first), end: write(last), precision }
}

/** One day. */
export function dayReach(day: number): Reach {
  return { first: day, last: day, precision: 'day' }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exists,
  firstOfMonth,
  fromDay,
  mondayOf,
  monthLength,
  readDay,
  toDay,
  weekdayOf,
  writeDay,
} from './calendar.ts'
import { occasionDay } from './occasion-day.ts'

const MILLISECONDS = 86_400_000
const days = fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 31) })

describe('the calendar', () => {
  it('counts days as every computer does', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: of } = fromDay(day)
        const date = new Date(day * MILLISECONDS)
        expect([year, month, of]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(toDay(year, month, of)).toBe(day)
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
        expect(readDay(writeDay(day))).toBe(day)
        expect(weekdayOf(mondayOf(day))).toBe(1)
        expect(exists({ year, month, day: of })).toBe(true)
      }),
    )
  })

  it.each([
    [2016, 2, 29],
    [2017, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2017, 4, 30],
    [2017, 12, 31],
    [2017, 13, 0],
    [2017, 0, 0],
  ])('knows how long a month is: %i-%i', (year, month, length) => {
    expect(monthLength(year, month)).toBe(length)
  })

  it.each([
    [2017, 5, -5, '2016-12-01'],
    [2017, 12, 1, '2018-01-01'],
    [2017, 1, -1, '2016-12-01'],
    [2017, 5, 0, '2017-05-01'],
  ])('steps from month to month over the year: %i-%i %i', (year, month, steps, expected) => {
    expect(writeDay(firstOfMonth(year, month, steps))).toBe(expected)
  })

  it.each(['2017-02-29', '2017-00-10', '2017-5-1', 'May 17', '', '20170517'])('reads no day from "%s"', (text) => {
    expect(readDay(text)).toBeUndefined()
  })
})

describe('the days of feasts', () => {
  it.each([
    [2014, '2014-04-20', '2014-04-20'],
    [2016, '2016-03-27', '2016-05-01'],
    [2017, '2017-04-16', '2017-04-16'],
    [2018, '2018-04-01', '2018-04-08'],
    [2019, '2019-04-21', '2019-04-28'],
    [2024, '2024-03-31', '2024-05-05'],
  ])('finds both Easters of %i', (year, western, eastern) => {
    expect(writeDay(occasionDay({ kind: 'easter', plus: 0 }, year))).toBe(western)
    expect(writeDay(occasionDay({ kind: 'orthodox-easter', plus: 0 }, year))).toBe(eastern)
  })

  it.each([
    ['the third Monday of January', 1, 1, 3, '2017-01-16'],
    ['the last Monday of May', 5, 1, -1, '2017-05-29'],
    ['the fourth Thursday of November', 11, 4, 4, '2017-11-23'],
    ['the last Sunday of December', 12, 7, -1, '2017-12-31'],
  ])('finds %s', (_what, month, weekday, nth, expected) => {
    expect(writeDay(occasionDay({ kind: 'nth', month, weekday, nth }, 2017))).toBe(expected)
  })
})

import { firstOfMonth, toDay } from './calendar.ts'
import type { DayRule } from './english/occasion.ts'
import { first, latest } from './resolve-weekday.ts'

/** The day that a rule names in a year. */
export function occasionDay(rule: DayRule, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return toDay(year, rule.month, rule.day)
    case 'nth':
      return nthWeekday(rule, year) + (rule.plus ?? 0)
    case 'easter':
      return easterDay(year) + rule.plus
    case 'orthodox-easter':
      return orthodoxEasterDay(year) + rule.plus
    default:
      return rule satisfies never
  }
}

function nthWeekday({ month, weekday, nth }: Extract<DayRule, { kind: 'nth' }>, year: number): number {
  if (nth < 0) return latest(weekday, firstOfMonth(year, month, 1) - 1)
  return first(weekday, toDay(year, month, 1)) + 7 * (nth - 1)
}

/** Easter Sunday of the western churches. Meeus, Astronomical Algorithms, ch. 8. */
function easterDay(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Easter Sunday of the eastern churches, moved to the Gregorian calendar. Meeus, ch. 8. */
function orthodoxEasterDay(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
  const sum = epact + weekday + 114
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1) + julianLag
}

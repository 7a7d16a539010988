import { exists, firstOfMonth, fromDay, monthLength, toDay, weekdayOf } from './calendar.ts'
import { looksAhead } from './cue.ts'
import { dayReach, OPEN_YEAR, type Reach } from './reach.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/** Writers give the year of a day that lies further back than this; a bare one is then the next. In days. */
const FARTHEST_BACK = { back: 300, either: 182, none: 240, ahead: 0, planned: 0 } as const
/** Verbs that look ahead reach no further than this. In days. */
const FARTHEST_AHEAD = 300
/** A weekday beside a day of the month settles the year only among years about the report. In days. */
const WEEKDAY_REACH = 200
const LEAP_GAP = 8

/** A date named by its year, month and day, as far as they are named; `to` is in the same month or the end of "1994-95". */
export function resolveCalendar(parts: Parts, setting: Setting): Reach | undefined {
  if (parts.to?.short !== undefined) return resolveYears(parts, parts.to.short)
  if (parts.to) return resolveDays(parts, parts.to, setting)
  const day = parts.day ?? parts.nth
  if (parts.month === undefined) return parts.year === undefined ? undefined : yearReach(parts.year)
  if (day === undefined) return resolveMonth(parts.month, parts, setting)
  return resolveDay({ month: parts.month, day }, parts, setting)
}

export function yearReach(year: number): Reach {
  return { first: toDay(year, 1, 1), last: toDay(year, 12, 31), precision: 'year' }
}

/** All of a month. */
export function monthReach(year: number, month: number): Reach {
  return { first: toDay(year, month, 1), last: toDay(year, month, monthLength(year, month)), precision: 'month' }
}

/** "1994-95"; "2017-05" is a month. */
function resolveYears(parts: Parts, short: number): Reach | undefined {
  const from = parts.year ?? 0
  const to = from - (from % 100) + short
  if (to > from) return { ...yearReach(from), last: toDay(to, 12, 31) }
  if (to % 100 === 0 && from % 100 === 99) return { ...yearReach(from), last: toDay(from + 1, 12, 31) }
  return short >= 1 && short <= 12 ? monthReach(from, short) : yearReach(from)
}

/** "May 5 to 9", "5-9 May 2017": both ends in the month that one of them names. */
function resolveDays(parts: Parts, to: Parts, setting: Setting): Reach | undefined {
  const month = parts.month ?? to.month
  const last = to.day ?? to.nth
  const first = parts.day ?? parts.nth
  if (month === undefined || first === undefined || last === undefined) return undefined
  const { weekday, ...named } = { ...parts, ...to }
  const end = resolveDay({ month, day: last }, named, setting)
  if (!end || end.problem) return end
  const start = { ...end, ...dayReach(end.first - (last - first)) }
  const checked = end.openYear ? start : checkWeekday(start, weekday)
  return { ...checked, last: end.last }
}

type MonthDay = { readonly month: number; readonly day: number }

function resolveDay(date: MonthDay, parts: Parts, setting: Setting): Reach | undefined {
  const year = namedYear(parts, setting) ?? yearOfAnniversary(date, setting)
  if (year !== undefined) return dayOfYear(year, date, parts)
  if (!exists({ ...date, year: OPEN_YEAR }))
    return impossible(setting.anchor === undefined ? undefined : fromDay(setting.anchor).year, date)
  const said = setting.saidYears.get(date.month * 100 + date.day)
  if (said !== undefined) return dayOfYear(said, date, parts)
  if (setting.anchor === undefined || setting.anniversary) {
    return { ...dayReach(toDay(OPEN_YEAR, date.month, date.day)), openYear: true }
  }
  return checkWeekday(withLook(dayReach(pickDay(date, parts, setting)), setting), parts.weekday)
}

function dayOfYear(year: number, date: MonthDay, { weekday }: Parts): Reach {
  if (!exists({ ...date, year })) return impossible(year, date)
  return checkWeekday(dayReach(toDay(year, date.month, date.day)), weekday)
}

function impossible(year: number | undefined, { month, day }: MonthDay): Reach {
  const reason = `there is no day ${day} in month ${month}${year === undefined ? '' : ` of ${year}`}`
  const problem = { code: 'DATE_IMPOSSIBLE', reason } as const
  if (year === undefined) return { ...monthReach(OPEN_YEAR, month), openYear: true, problem }
  return { ...monthReach(year, month), problem }
}

/** A day keeps what its words say; a weekday that does not fit is reported. */
export function checkWeekday(reach: Reach, weekday: number | undefined): Reach {
  if (weekday === undefined || reach.problem || weekdayOf(reach.first) === weekday) return reach
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const reason = `the day is a ${names[weekdayOf(reach.first) - 1]}, not a ${names[weekday - 1]}`
  return { ...reach, problem: { code: 'DATE_CONTRADICTORY', reason } }
}

function namedYear({ year, shift }: Parts, { anchor }: Setting): number | undefined {
  if (year !== undefined) return year
  return shift && anchor !== undefined ? fromDay(anchor).year + shift.step : undefined
}

/** "the 30th anniversary of the June 4 crackdown": counted back from the anniversary that is nearest. */
function yearOfAnniversary(date: MonthDay, { anchor, anniversary }: Setting): number | undefined {
  if (anniversary?.years === undefined || anchor === undefined || !exists({ ...date, year: OPEN_YEAR }))
    return undefined
  const { back, ahead } = candidates(date, anchor)
  return fromDay(anchor - back <= ahead - anchor ? back : ahead).year - anniversary.years
}

/** The latest such day up to the anchor and the first after it. */
function candidates({ month, day }: MonthDay, anchor: number): { readonly back: number; readonly ahead: number } {
  const { year } = fromDay(anchor)
  const days: number[] = []
  for (let of = year - LEAP_GAP; of <= year + LEAP_GAP; of++) {
    if (exists({ year: of, month, day })) days.push(toDay(of, month, day))
  }
  return {
    back: days.findLast((each) => each <= anchor) ?? anchor,
    ahead: days.find((each) => each > anchor) ?? anchor,
  }
}

/** Of the two years about the report: the one whose weekday fits; else the one that the clause looks to. */
function pickDay(date: MonthDay, { weekday }: Parts, { look, anchor = 0 }: Setting): number {
  const { back, ahead } = candidates(date, anchor)
  if (weekday !== undefined) {
    const near = [back, ahead].filter((day) => Math.abs(day - anchor) <= WEEKDAY_REACH && weekdayOf(day) === weekday)
    const [only] = near
    if (near.length === 1 && only !== undefined) return only
  }
  const looked = look()
  if (looksAhead(looked)) return back === anchor || ahead - anchor > FARTHEST_AHEAD ? back : ahead
  return anchor - back > FARTHEST_BACK[looked] ? ahead : back
}

function withLook(reach: Reach, { anchor, look }: Setting): Reach {
  return anchor !== undefined && reach.first >= anchor && (reach.first > anchor || looksAhead(look()))
    ? { ...reach, ahead: true }
    : reach
}

/** A bare month lies this many months back at most, by the look of its clause; 12 for no bound. */
const MONTHS_BACK = { back: 12, either: 5, none: 9, ahead: 0, planned: 0 } as const

function resolveMonth(month: number, parts: Parts, setting: Setting): Reach | undefined {
  const { anchor, look } = setting
  const year = namedYear(parts, setting)
  if (year !== undefined) return monthReach(year, month)
  if (anchor === undefined) return { ...monthReach(OPEN_YEAR, month), openYear: true }
  const now = fromDay(anchor)
  const ago = (now.month - month + 12) % 12
  const looked = look()
  const ahead = ago > MONTHS_BACK[looked]
  const { year: of } = fromDay(firstOfMonth(now.year, now.month, ahead ? 12 - ago : -ago))
  return withLook(monthReach(of, month), setting)
}

/** "last May 17" is the latest that is over, "next May 17" the first to come, "this May 17" the one of the year. */
export function resolveShiftedDay({ month, day, shift }: Parts, { anchor }: Setting): Reach | undefined {
  if (month === undefined || day === undefined || !shift || anchor === undefined) return undefined
  const { back, ahead } = candidates({ month, day }, shift.step < 0 ? anchor - 1 : anchor)
  if (shift.step === 0) return dayOfYear(fromDay(anchor).year, { month, day }, {})
  return shift.step < 0 ? dayReach(back) : { ...dayReach(ahead), ahead: true }
}

/** "last May" is the latest that is over, "next May" the first to come, "this May" the one of the year. */
export function resolveShiftedMonth({ month, shift, year }: Parts, { anchor, earlier }: Setting): Reach | undefined {
  if (month === undefined || !shift) return undefined
  if (year !== undefined) return monthReach(year, month)
  const on = shift.leans ? earlier : undefined
  const base = on?.reach.first ?? anchor
  if (base === undefined) return undefined
  const now = fromDay(base)
  const apart = monthsApart(now.month, month, shift)
  const of = shift.step === 0 ? now.year : fromDay(firstOfMonth(now.year, now.month, shift.step * apart)).year
  const reach = monthReach(of, month)
  const leant = on ? { ...reach, leansOn: on.span } : reach
  return anchor !== undefined && reach.first > anchor ? { ...leant, ahead: true } : leant
}

/** The month just over is "last month", so in March "last February" is the one of the year before. */
function monthsApart(now: number, month: number, { step, leans }: NonNullable<Parts['shift']>): number {
  if (step >= 0) return ((month - now + 11) % 12) + 1
  const back = ((now - month + 11) % 12) + 1
  return back === 1 && now !== 1 && !leans ? 13 : back
}

import { fromDay } from './calendar.ts'
import { looksAhead } from './cue.ts'
import type { DayRule } from './english/occasion.ts'
import { OCCASIONS } from './english/occasions.ts'
import { occasionDay } from './occasion-day.ts'
import { dayReach, OPEN_YEAR, type Reach } from './reach.ts'
import { checkWeekday } from './resolve-calendar.ts'
import { ahead, unitReach } from './resolve-period.ts'
import type { Setting } from './setting.ts'
import type { Parts } from './shape.ts'

/** A named day is news about its own time: the nearest is meant, unless the clause looks the other way and that one is not far. */
const NEAR = 30
const FARTHEST = 330

/**
 * A day with a name. Its year is the one said (`ofYear`: by "last year's"), or that of the nearest such day; a fixed one keeps an
 * open year without either.
 */
export function resolveOccasion(parts: Parts, setting: Setting, ofYear = false): Reach | undefined {
  const occasion = OCCASIONS[parts.occasion ?? -1]
  const rule = occasion && ruleIn(occasion, setting.country)
  if (!occasion || !rule) return undefined
  const { anchor } = setting
  const year =
    parts.year ?? (ofYear && parts.shift && anchor !== undefined ? fromDay(anchor).year + parts.shift.step : undefined)
  if (year === undefined && anchor === undefined) {
    if (rule.kind !== 'fixed' || parts.shift) return undefined
    return { ...dayReach(occasionDay(rule, OPEN_YEAR)), openYear: true, occasion: occasion.name }
  }
  const day = year === undefined ? pickDay(rule, parts, setting) : occasionDay(rule, year)
  const reach = parts.unit === 'week' ? unitReach('week', day, 0) : checkWeekday(dayReach(day), parts.weekday)
  return { ...ahead(reach, anchor), occasion: occasion.name }
}

function ruleIn({ day, within }: (typeof OCCASIONS)[number], country: string | undefined): DayRule | undefined {
  return (country === undefined ? undefined : within?.[country]) ?? day
}

function pickDay(rule: DayRule, { shift }: Parts, { anchor = 0, look }: Setting): number {
  const { year } = fromDay(anchor)
  const days = [year - 1, year, year + 1].map((of) => occasionDay(rule, of))
  const before = days.findLast((day) => day < anchor) ?? anchor
  const next = days.find((day) => day > anchor) ?? anchor
  const back = days.includes(anchor) && !shift ? anchor : before
  if (shift && shift.step < 0) return back
  if (shift && shift.step > 0) return next
  if (shift?.word === 'this') return occasionDay(rule, year)
  const nearer = anchor - back <= next - anchor ? back : next
  const looked = look()
  if (looksAhead(looked) && back !== anchor) return next - anchor <= FARTHEST ? next : nearer
  return looked === 'back' && next - anchor > NEAR ? back : nearer
}

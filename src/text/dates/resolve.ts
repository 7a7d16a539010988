import { looksAhead } from './cue.ts'
import type { Reach } from './reach.ts'
import { resolveCalendar, resolveShiftedDay, resolveShiftedMonth } from './resolve-calendar.ts'
import { resolveNumeric } from './resolve-numeric.ts'
import { resolveOccasion } from './resolve-occasion.ts'
import {
  ahead,
  resolveAgo,
  resolveAgoToday,
  resolveChainedDay,
  resolvePeriod,
  resolveRolling,
  resolveTheNext,
} from './resolve-period.ts'
import { resolveBareDay, resolveDecade, resolveSeason, resolveShare, resolveWeekOf } from './resolve-span.ts'
import { resolveWeekday, resolveWeekdayOfWeek } from './resolve-weekday.ts'
import { dayReach } from './reach.ts'
import type { Setting } from './setting.ts'
import type { Kind, Parts } from './shape.ts'

const QUARTER = 3
const HALF = 6

/** The days that the parts of a date mean in their setting; nothing where they cannot be known. */
export function resolve(kind: Kind, parts: Parts, setting: Setting): Reach | undefined {
  switch (kind) {
    case 'ago':
      return resolveAgo(parts, setting)
    case 'ago-today':
      return resolveAgoToday(parts, setting)
    case 'bare-day':
      return resolveBareDay(parts, setting)
    case 'calendar':
      return resolveCalendar(parts, setting)
    case 'chained-day':
      return resolveChainedDay(parts, setting)
    case 'day':
      return resolveToday(parts, setting)
    case 'decade':
      return resolveDecade(parts)
    case 'half':
      return resolveShare(parts, setting, HALF)
    case 'month':
      return resolveShiftedMonth(parts, setting)
    case 'numeric':
      return resolveNumeric(parts, setting)
    case 'occasion':
      return resolveOccasion(parts, setting)
    case 'occasion-of-year':
      return resolveOccasion(parts, setting, true)
    case 'overnight':
      return resolveToday({ offset: looksAhead(setting.look()) ? 0 : -1 }, setting)
    case 'period':
      return resolvePeriod(parts, setting)
    case 'quarter':
      return resolveShare(parts, setting, QUARTER)
    case 'rolling':
      return resolveRolling(parts, setting)
    case 'season':
      return resolveSeason(parts, setting)
    case 'shifted-day':
      return resolveShiftedDay(parts, setting)
    case 'the-next':
      return resolveTheNext(parts, setting)
    case 'week-of':
      return resolveWeekOf(parts, setting)
    case 'weekday':
      return resolveWeekday(parts, setting)
    case 'weekday-of-week':
      return resolveWeekdayOfWeek(parts, setting)
    default:
      return kind satisfies never
  }
}

function resolveToday({ offset }: Parts, { anchor }: Setting): Reach | undefined {
  return anchor === undefined || offset === undefined ? undefined : ahead(dayReach(anchor + offset), anchor)
}

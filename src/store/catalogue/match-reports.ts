import type { ReportFilter, ReportOrder } from '../../model/query.ts'
import type { Found } from '../find-words.ts'
import { NO_DAY, type Catalogue } from './catalogue.ts'
import { dayOf } from './days.ts'
import type { Position } from './first-rows.ts'
import { allowed } from './match-events.ts'

/** Says of a report, by its number, whether it is asked for. */
export function matchReports(
  { reports, words }: Catalogue,
  filter: ReportFilter,
  found: Found | undefined,
): (report: number) => boolean {
  const states = allowed(words.state, filter.state)
  const sources = allowed(words.source, filter.source)
  const languages = allowed(words.language, filter.language)
  const from = filter.from === undefined ? undefined : dayOf(filter.from)
  const to = filter.to === undefined ? undefined : dayOf(filter.to)
  return (report) => {
    if (reports.exists[report] !== 1) return false
    if (found !== undefined && found.has[report] !== 1) return false
    if (states !== undefined && states[reports.state[report] ?? 0] !== 1) return false
    if (sources !== undefined && sources[reports.source[report] ?? 0] !== 1) return false
    if (languages !== undefined && languages[reports.language[report] ?? 0] !== 1) return false
    if (filter.hasEvents !== undefined && filter.hasEvents !== (reports.events[report] ?? 0) > 0) return false
    if (from === undefined && to === undefined) return true
    const day = reports.published[report] ?? NO_DAY
    return day !== NO_DAY && (from === undefined || day >= from) && (to === undefined || day <= to)
  }
}

/**
 * Where a report stands in an order. By relevance it is how well it fits the search, where one asked and found few enough, else how
 * much there is to review; what is not known comes last.
 */
export function positionOf(
  { reports }: Catalogue,
  order: ReportOrder,
  found: Found | undefined,
): (report: number) => Position {
  const keyOf = (report: number): number => {
    switch (order) {
      case 'relevance':
        return -(found?.ranks?.get(report) ?? reports.relevance[report] ?? 0)
      case 'newest':
        return reports.published[report] === NO_DAY ? Number.MAX_SAFE_INTEGER : -(reports.published[report] ?? 0)
      case 'oldest':
        return reports.published[report] === NO_DAY ? Number.MAX_SAFE_INTEGER : (reports.published[report] ?? 0)
      case 'added':
        return -report
      default:
        return order satisfies never
    }
  }
  return (report) => [keyOf(report), report, 0]
}

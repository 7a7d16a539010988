import type { CaptureFacts } from '../model/capture.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { isPublicField } from './tables/field-columns.ts'

/**
 * The record as decided, in the contract's own form: without what people rejected, and without marks of review. What is private (the
 * collection's own reference, the file in an archive, fields that are not listed as public) is left out unless asked for.
 */
export function recordOf(reviewed: ReviewedReport, withPrivate = true): ReportRecord {
  const isPublic = ({ field }: { readonly field: string }): boolean => withPrivate || isPublicField(field)
  return {
    dripstone: 1,
    report: withPrivate ? reviewed.report : publicReport(reviewed.report),
    events: reviewed.events.map(({ review: _review, splitFrom: _splitFrom, ...event }) => ({
      ...event,
      values: Object.fromEntries(Object.entries(event.values).filter(([field]) => isPublic({ field }))),
    })),
    statements: reviewed.statements
      .filter((one) => one.review.judgement !== 'rejected' && isPublic(one))
      .map(({ review: _review, ...statement }) => statement),
    setAside: reviewed.setAside.map(({ entry: _entry, event: _event, ...passage }) => passage),
    problems: reviewed.problems,
  }
}

function publicReport({ ref: _ref, capture, ...report }: Report): Report {
  const facts = capture && publicCapture(capture)
  return { ...report, ...(facts === undefined ? {} : { capture: facts }) }
}

function publicCapture({ url, captured }: CaptureFacts): CaptureFacts | undefined {
  if (url === undefined && captured === undefined) return undefined
  return { ...(url === undefined ? {} : { url }), ...(captured === undefined ? {} : { captured }) }
}

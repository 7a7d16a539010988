import type { ReportRecord } from '../model/record.ts'
import { JUDGEMENTS, REVIEW_STATES, type ReviewedReport } from '../model/reviewed.ts'
import { withMarks, type ReviewMarks } from './review-marks.ts'

/** Reads a record of the contract from a line, or says why it is none: `parseRecord`. */
export type ParseRecord = (line: string) => { readonly record: ReportRecord } | { readonly reason: string }

/** A published line as read: the report as decided, or why it is none. */
export type LineRead = { readonly reviewed: ReviewedReport } | { readonly reason: string }

/**
 * Reads a line of published records, with the marks of review where it has them: what was written, but for what is private. A record
 * without marks is one that nobody has looked at. What people rejected passes the same gate as the rest.
 */
export function readLine(line: string, parse: ParseRecord): LineRead {
  const parsed = parse(line)
  if ('reason' in parsed) return parsed
  const marks: unknown = readKeys(line)['review'] ?? { state: 'new', coding: { number: 1, coder: '' } }
  if (!isMarks(marks)) return { reason: 'its marks of review are none' }
  const doubted = [
    ...(marks.rejected ?? []).map(({ statement }) => statement),
    ...[...Object.values(marks.statements ?? {}), ...(marks.rejected ?? []).map(({ review }) => review)].flatMap(
      ({ was }) => was ?? [],
    ),
  ]
  for (const statement of doubted) {
    const events = parsed.record.events.map((event) => ({ ...event, values: {} }))
    const checked = parse(JSON.stringify({ ...parsed.record, events, statements: [statement] }))
    if ('reason' in checked) return checked
  }
  return { reviewed: withMarks(parsed.record, marks) }
}

type Keys = Readonly<Record<string, unknown>>

function readKeys(line: string): Keys {
  const value: unknown = JSON.parse(line)
  return isKeys(value) ? value : {}
}

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMarks(value: unknown): value is ReviewMarks {
  if (!isKeys(value)) return false
  const { state, coding, events = {}, statements = {}, rejected = [], setAside = [], log = [] } = value
  return (
    REVIEW_STATES.some((known) => known === state) &&
    isKeys(coding) &&
    Number.isInteger(coding['number']) &&
    typeof coding['coder'] === 'string' &&
    [events, statements].every((marks) => isKeys(marks) && Object.values(marks).every(isReview)) &&
    isListOf(rejected, (one) => Number.isInteger(one['at']) && isKeys(one['statement']) && isReview(one['review'])) &&
    isListOf(setAside, (one) => Number.isInteger(one['at']) && Number.isInteger(one['entry'])) &&
    isListOf(log, (one) => Number.isInteger(one['entry']) && isKeys(one['action']))
  )
}

function isReview(value: unknown): boolean {
  return isKeys(value) && JUDGEMENTS.some((known) => known === value['judgement'])
}

function isListOf(value: unknown, fits: (one: Keys) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isKeys(one) && fits(one))
}

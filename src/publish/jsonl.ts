import { presentRecord } from '../model/present-record.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import type { Product, PublishOptions } from './product.ts'
import { recordOf } from './public-record.ts'
import { marksOf } from './review-marks.ts'
import { isPublicField } from './tables/field-columns.ts'

/** Records of the contract, a line a report, with the marks of review beside them. Whole reports: their text is what quotes point into. */
export const JSONL: Product = {
  format: 'jsonl',
  label: 'Records (JSON lines)',
  contentType: 'application/x-ndjson; charset=utf-8',
  ending: 'jsonl',
  rows: [],
  write: writeLines,
}

async function* writeLines(
  reports: AsyncIterable<ReviewedReport>,
  { withPrivate = false }: PublishOptions,
): AsyncGenerator<string> {
  for await (const reviewed of reports) yield `${lineOf(reviewed, withPrivate)}\n`
}

function lineOf(reviewed: ReviewedReport, withPrivate: boolean): string {
  const record = presentRecord(recordOf(reviewed, withPrivate))
  const marks = marksOf(reviewed, { withPrivate, isPublic: isPublicField })
  return `${record.slice(0, -1)},"review":${JSON.stringify(marks)}}`
}

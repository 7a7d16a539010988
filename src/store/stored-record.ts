import type { ReportRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'

/** A record but for its text, which is kept beside it: lists need the one without the other. */
export type StoredRecord = Omit<ReportRecord, 'report'> & { readonly report: Omit<Report, 'text'> }

/** A record as its two columns, both JSON: that keeps every text as it is, NUL and half characters too. */
export function storeRecord(record: ReportRecord): { readonly record: string; readonly text: string } {
  const { text, ...report } = record.report
  const stored: StoredRecord = { ...record, report }
  return { record: JSON.stringify(stored), text: JSON.stringify(text) }
}

/** The record again, its keys in the order that they had. */
export function restoreRecord(stored: StoredRecord, text: string): ReportRecord {
  const { blocks, ...facts } = stored.report
  return { ...stored, report: { ...facts, text, blocks } }
}

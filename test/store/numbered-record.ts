import { createHash } from 'node:crypto'
import type { ReportRecord } from '../../src/model/record.ts'

/** A record like the one given, of another report: its words end with a number of their own. What is quoted stays where it was. */
export function numberedRecord(record: ReportRecord, number: number): ReportRecord {
  const text = `${record.report.text}\nNumber n${number}.`
  return { ...record, report: { ...record.report, id: idOf(text), text } }
}

/** The bytes of such a report. */
export function bytesOf({ report }: ReportRecord): Uint8Array {
  return new TextEncoder().encode(report.text)
}

function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

import type { ReportRecord } from '../src/model/record.ts'
import { readRecord } from './flow/read-record.ts'

/** The record of a few sentences in English, as of Friday, 12 May 2023. */
export function recordOf(text: string): ReportRecord {
  return readRecord(new TextEncoder().encode(text), { published: '2023-05-12', language: 'en' })
}

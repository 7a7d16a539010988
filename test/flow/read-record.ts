import { readReport } from '../../src/pipeline.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import type { SourceFacts } from '../../src/read/source.ts'
import { loadResources } from '../../src/resources.ts'

const RESOURCES = loadResources()

/** Reads one report with the package's own models; its language is English unless the facts say another. */
export function readRecord(content: Uint8Array, facts: SourceFacts): ReportRecord {
  return readReport({ language: 'en', ...facts, content }, RESOURCES)
}

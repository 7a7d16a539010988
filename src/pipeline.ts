import type { AnyCoder } from './code/coder.ts'
import { codeReport } from './code/code-report.ts'
import { readText } from './code/read-text.ts'
import type { Problem } from './model/problem.ts'
import type { ReportRecord } from './model/record.ts'
import { readSource } from './read/read-source.ts'
import type { Source } from './read/source.ts'
import type { Resources } from './resources.ts'

/** Languages that reports can be coded in. */
const CODED = new Set(['en'])

/**
 * Reads one report: its bytes or words, whatever they hold, become a record. READ ME FIRST: these are the stages in order.
 *
 * 1. read: bytes to frozen text, blocks and metadata.
 * 2. text: every reader runs over it: sizes, dates, places, names, speech, syntax.
 * 3. code: from what they found to events, statements and what is set aside.
 *
 * Pure but for the models, which load on first use. Coders handed in run after the rules and pass the same gate (docs/coders.md).
 */
export function readReport(
  source: Source,
  resources: Resources,
  { coders = [] }: { readonly coders?: readonly AnyCoder[] } = {},
): ReportRecord {
  const { report, problems, isCodable } = readSource(source, resources.findLanguage)
  if (!isCodable || !CODED.has((report.language ?? '').slice(0, 2))) {
    return { dripstone: 1, report, events: [], statements: [], setAside: [], problems }
  }
  const reading = readText(report, resources)
  const contradictions = reading.dates.flatMap((date): readonly Problem[] =>
    date.problem ? [{ ...date.problem, place: { start: date.start, end: date.end } }] : [],
  )
  const coded = codeReport(reading, coders)
  return { dripstone: 1, report, ...coded, problems: [...problems, ...contradictions, ...coded.problems] }
}

import type { AnyCoder } from './code/coder.ts'
import { codeReport } from './code/code-report.ts'
import { readText } from './code/read-text.ts'
import type { Problem, ProblemCode } from './model/problem.ts'
import type { ReportRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
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
export function readReport(source: Source, resources: Resources, options: CodingOptions = {}): ReportRecord {
  const { report, problems, isCodable } = readSource(source, resources.findLanguage)
  return isCodable ? code({ report, problems }, resources, options) : uncoded({ report, problems })
}

/** Coders of others beside the rules. */
export type CodingOptions = { readonly coders?: readonly AnyCoder[] }

/** A report as it was frozen, and what was the matter with it before it was coded. */
type Frozen = { readonly report: Report; readonly problems: readonly Problem[] }

// What coding finds to be the matter, so that coding again finds it again.
const OF_CODING: ReadonlySet<ProblemCode> = new Set(['DATE_CONTRADICTORY', 'DATE_IMPOSSIBLE', 'STATEMENT_REFUSED'])

/** Codes a report that was read before: its text and blocks stay as they are, so what people decided on its words still holds. */
export function codeAgain(
  { report, problems }: Frozen,
  resources: Resources,
  options: CodingOptions = {},
): ReportRecord {
  const kept = problems.filter(({ code }) => !OF_CODING.has(code))
  const isCodable = report.blocks.length > 0 && !kept.some(({ code }) => code === 'NOT_A_REPORT')
  return isCodable ? code({ report, problems: kept }, resources, options) : uncoded({ report, problems: kept })
}

function code({ report, problems }: Frozen, resources: Resources, { coders = [] }: CodingOptions): ReportRecord {
  if (!CODED.has((report.language ?? '').slice(0, 2))) return uncoded({ report, problems })
  const reading = readText(report, resources)
  const contradictions = reading.dates.flatMap((date): readonly Problem[] =>
    date.problem ? [{ ...date.problem, place: { start: date.start, end: date.end } }] : [],
  )
  const coded = codeReport(reading, coders)
  return { dripstone: 1, report, ...coded, problems: [...problems, ...contradictions, ...coded.problems] }
}

function uncoded({ report, problems }: Frozen): ReportRecord {
  return { dripstone: 1, report, events: [], statements: [], setAside: [], problems }
}

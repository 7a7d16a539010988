import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { isFieldValue } from '../model/codebook/is-field-value.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { RECORD } from './record.ts'
import { SCHEMAS } from './schemas.ts'

/** A record, or why it is none. */
export type ParsedRecord = { readonly record: ReportRecord } | { readonly reason: string }

const NAMED: Readonly<Record<string, TSchema>> = Object.fromEntries(
  SCHEMAS.map((schema) => ['$id' in schema ? String(schema.$id) : '', schema]),
)
let compiled: ReturnType<typeof Compile> | undefined

/**
 * Reads a line that `dripstone read --json` printed. Whoever wrote it, it has to keep what a record promises: the shape of the
 * contract, values that the codebook allows, and evidence that stands in the text word for word.
 */
export function parseRecord(line: string): ParsedRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { reason: 'it is not valid JSON' }
  }
  if (typeof value !== 'object' || value === null) return { reason: 'it is not a JSON object' }
  // In the order of the contract, so that equal records are equal as text.
  const { dripstone, report, events = [], statements = [], setAside = [], problems = [] } = asRecord(value)
  const whole: unknown = { dripstone, report, events, statements, setAside, problems }
  if (!hasShape(whole)) return { reason: `it is no record: ${firstFault(whole)}` }
  const reason = findBreach(whole)
  return reason === undefined ? { record: whole } : { reason }
}

// Keys of the contract, each of any kind until the schema has been asked.
type Keys = Readonly<Partial<Record<keyof ReportRecord, unknown>>>

function asRecord(value: object): Keys {
  return value
}

function shape(): ReturnType<typeof Compile> {
  compiled ??= Compile(NAMED, RECORD)
  return compiled
}

// The schema says what the type says, but for what `findBreach` checks.
function hasShape(value: unknown): value is ReportRecord {
  return shape().Check(value)
}

function firstFault(value: unknown): string {
  const faults = shape().Errors(value)
  const fault = faults.find(({ keyword }) => keyword !== 'boolean') ?? faults[0]
  const path = fault?.instancePath.slice(1).replaceAll('/', '.') ?? ''
  return `${path === '' ? 'it' : path} ${fault?.message ?? 'has another shape'}`
}

function findBreach({ report, events, statements, setAside }: ReportRecord): string | undefined {
  const ids = new Set(events.map(({ id }) => id))
  if (ids.size !== events.length) return 'two of its events have the same id'
  const byId = new Map(statements.map((one) => [one.id, one]))
  if (byId.size !== statements.length) return 'two of its statements have the same id'
  for (const { id, event, field, value, evidence, speaker } of statements) {
    if (event !== undefined && !ids.has(event)) return `statement ${id} is about no event of it`
    if (!isFieldValue(field, value)) return `the value of statement ${id} is none that ${field} can have`
    const isQuoted = isIn(report.text, evidence) && (speaker === null || isIn(report.text, [speaker.evidence]))
    if (!isQuoted) return `the words of statement ${id} do not stand in its text`
  }
  for (const { id, triggers, values } of events) {
    if (!isIn(report.text, triggers)) return `the words of event ${id} do not stand in its text`
    const stray = Object.entries(values).find(([field, { from }]) => {
      const source = byId.get(from)
      return source?.event !== id || source.field !== field
    })
    if (stray !== undefined) return `the ${stray[0]} of event ${id} comes from no statement of it`
  }
  if (!setAside.every(({ evidence }) => isIn(report.text, [evidence])))
    return 'what it sets aside does not stand in its text'
  return report.blocks.every((one) => isRange(report.text, one)) ? undefined : 'its blocks reach outside its text'
}

function isIn(text: string, evidence: readonly Evidence[]): boolean {
  return evidence.every((one) => isRange(text, one) && text.slice(one.start, one.end) === one.quote)
}

function isRange(text: string, { start, end }: Span): boolean {
  return start < end && end <= text.length
}

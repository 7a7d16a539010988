import { createReadStream } from 'node:fs'
import { DripstoneError, type ProblemCode } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import { codeAgain, readReport } from '../pipeline.ts'
import { kindByName, kindByStart } from '../read/inputs/input-kind.ts'
import { explainFailure } from '../read/inputs/list-files.ts'
import { parseLine } from '../read/inputs/parse-line.ts'
import { readCapture } from '../read/inputs/read-capture.ts'
import { splitLines } from '../read/inputs/split-lines.ts'
import type { Source } from '../read/source.ts'
import { loadLanguageFinder, loadResources, type Resources } from '../resources.ts'
import type { GivenFacts, Job, Reading } from './job.ts'

/** Reads what a job stands for. Trouble with a report is a reading too; only trouble with the program itself is thrown. */
export type Reader<T> = (job: Job) => Promise<readonly T[]>

type Named = { readonly name: string; readonly source: Source }
type ReadOne = (named: Named) => Promise<Reading>

// Where nothing of a report could be read, the run says so at its end; the record says why.
const NOTHING_READ: ReadonlySet<ProblemCode> = new Set(['BINARY_INPUT', 'EMPTY_INPUT'])
const RECORD_LINE = /^\{\s{0,20}"dripstone"\s{0,20}:/

/**
 * Makes what reads the jobs of one thread; models are loaded once, when the first report needs them. Each reading goes through
 * `take` as soon as it is there, so that no more than one record of a job is in memory unless `take` keeps it.
 */
export function makeReader<T>(facts: GivenFacts, take: (reading: Reading) => T): Reader<T> {
  let resources = loadResources()
  const prepare = async (source: Source): Promise<Resources> => {
    const isNeeded = source.language === undefined && facts.language === undefined
    if (isNeeded && resources.findLanguage === undefined) resources = loadResources(await loadLanguageFinder())
    return resources
  }
  const readOne: ReadOne = async (named) => readNamed(named, facts, await prepare(named.source))
  return async (job) => {
    switch (job.kind) {
      case 'problem':
        return [take({ kind: 'trouble', name: job.name, trouble: job.problem })]
      case 'file':
        return [take(await readFile(job, readOne))]
      case 'capture':
        return [take(await readSource(job, readOne))]
      case 'lines':
        return readLines(job, readOne, take)
      case 'frozen':
        return [take(codeFrozen(job, resources))]
      default:
        return job satisfies never
    }
  }
}

async function readFile({ path, name }: Extract<Job, { kind: 'file' }>, readOne: ReadOne): Promise<Reading> {
  const known = kindByName(name)
  if (known?.kind === 'unsupported')
    return { kind: 'trouble', name, trouble: { code: 'UNSUPPORTED_INPUT', reason: known.reason } }
  try {
    const capture = await readCapture(createReadStream(path))
    const source: Source & { readonly content: Uint8Array } = {
      ...capture,
      ref: name,
      ...(known?.kind === 'html' ? { format: 'html' } : {}),
    }
    return await readSource({ name, source }, readOne)
  } catch (error) {
    return { kind: 'trouble', name, trouble: { code: 'UNREADABLE', reason: explainFailure(error) } }
  }
}

async function readSource({ name, source }: Named, readOne: ReadOne): Promise<Reading> {
  const { content } = source
  const kind =
    typeof content === 'string' || source.format === 'html' ? { kind: source.format ?? 'text' } : kindByStart(content)
  if (kind.kind === 'unsupported')
    return { kind: 'trouble', name, trouble: { code: 'UNSUPPORTED_INPUT', reason: kind.reason } }
  return readOne({ name, source: kind.kind === 'html' ? { ...source, format: 'html' } : source })
}

async function readLines<T>(
  { name, firstLine, bytes }: Extract<Job, { kind: 'lines' }>,
  readOne: ReadOne,
  take: (reading: Reading) => T,
): Promise<readonly T[]> {
  const taken: T[] = []
  for (const line of splitLines(bytes, firstLine)) taken.push(take(await readLine(name, line, readOne)))
  return taken
}

async function readLine(
  name: string,
  line: { readonly number: number; readonly text: string },
  readOne: ReadOne,
): Promise<Reading> {
  if (RECORD_LINE.test(line.text)) {
    // Few runs meet records: what checks them is loaded when one comes.
    const { parseRecord } = await import('../schema/parse-record.ts')
    const parsed = parseRecord(line.text)
    return 'record' in parsed
      ? { kind: 'given', name: `${name}:${line.number}`, record: parsed.record }
      : { kind: 'trouble', name, trouble: { code: 'LINE_INVALID', reason: parsed.reason, line: line.number } }
  }
  const parsed = parseLine(line.text, line.number)
  if ('problem' in parsed) return { kind: 'trouble', name, trouble: parsed.problem }
  return readOne({ name: `${name}:${line.number}`, source: parsed.source })
}

function codeFrozen({ name, report, problems }: Extract<Job, { kind: 'frozen' }>, resources: Resources): Reading {
  const record = unlessRulesFail(() => codeAgain({ report, problems }, resources))
  if ('failure' in record) return { kind: 'trouble', name, trouble: { code: 'READING_FAILED', reason: record.failure } }
  return { kind: 'coded', name, record }
}

function readNamed({ name, source }: Named, { published, language }: GivenFacts, resources: Resources): Reading {
  const whole: Source = {
    ...source,
    ...(source.published === undefined && published !== undefined ? { published } : {}),
    ...(source.language === undefined && language !== undefined ? { language } : {}),
  }
  const record = unlessRulesFail(() => readReport(whole, resources))
  if ('failure' in record) return { kind: 'trouble', name, trouble: { code: 'READING_FAILED', reason: record.failure } }
  const unread = record.problems.find((problem) => NOTHING_READ.has(problem.code))
  return { kind: 'read', name, record, source: whole, ...(unread === undefined ? {} : { unread }) }
}

// A fault of the program on one report must not cost the others; a missing data file would fail on every one of them.
function unlessRulesFail(read: () => ReportRecord): ReportRecord | { readonly failure: string } {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error) || (error instanceof DripstoneError && error.code === 'DATA_MISSING')) throw error
    return { failure: `a rule failed on this report: ${error.message}` }
  }
}

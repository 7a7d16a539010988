import { createReadStream } from 'node:fs'
import { DripstoneError, type ProblemCode } from '../../model/problem.ts'
import type { ReportRecord } from '../../model/record.ts'
import { readReport } from '../../pipeline.ts'
import { kindByName, kindByStart } from '../../read/inputs/input-kind.ts'
import { explainFailure } from '../../read/inputs/list-files.ts'
import { parseLine } from '../../read/inputs/parse-line.ts'
import { readCapture } from '../../read/inputs/read-capture.ts'
import { splitLines } from '../../read/inputs/split-lines.ts'
import type { Source } from '../../read/source.ts'
import { loadLanguageFinder, loadResources, type Resources } from '../../resources.ts'
import { failedOutcome, sayTrouble, type Job, type Outcome, type Settings } from './job.ts'

/** Does a job. Trouble with a report is in the outcome; only trouble with the program itself is thrown. */
export type Answer = (job: Job) => Promise<Outcome>

/** A source with the name that messages call it by. */
type Named = { readonly name: string; readonly line?: number; readonly source: Source }

// Where nothing of a report could be read, the run says so at its end; the record, if there is one, says why.
const NOTHING_READ: ReadonlySet<ProblemCode> = new Set(['BINARY_INPUT', 'EMPTY_INPUT'])

/** Makes what does the jobs of one thread; models are loaded once, when the first report needs them. */
export function makeAnswer(settings: Settings): Answer {
  let resources = loadResources()
  let show: Show | undefined
  const prepare = async (source: Source): Promise<Resources> => {
    const isNeeded = source.language === undefined && settings.language === undefined
    if (isNeeded && resources.findLanguage === undefined) resources = loadResources(await loadLanguageFinder())
    return resources
  }
  const readOne = async (named: Named): Promise<Outcome> => {
    show ??= await loadShow(settings)
    return readNamed(named, { resources: await prepare(named.source), settings, show })
  }
  return async (job) => {
    switch (job.kind) {
      case 'problem':
        return failedOutcome(job.name, job.problem)
      case 'file':
        return answerFile(job.path, job.size, readOne)
      case 'capture':
        return addBytes(await answerCapture(job.name, job.source, readOne), job.size)
      case 'lines':
        return answerLines(job, readOne)
      default:
        return job satisfies never
    }
  }
}

type ReadOne = (named: Named) => Promise<Outcome>

async function answerFile(path: string, size: number, readOne: ReadOne): Promise<Outcome> {
  const known = kindByName(path)
  if (known?.kind === 'unsupported')
    return failedOutcome(path, { code: 'UNSUPPORTED_INPUT', reason: known.reason }, size)
  try {
    const capture = await readCapture(createReadStream(path))
    return addBytes(
      await answerCapture(
        path,
        { ...capture, ref: path, ...(known?.kind === 'html' ? { format: 'html' } : {}) },
        readOne,
      ),
      size,
    )
  } catch (error) {
    return failedOutcome(path, { code: 'UNREADABLE', reason: explainFailure(error) }, size)
  }
}

async function answerCapture(
  name: string,
  source: Source & { readonly content: Uint8Array },
  readOne: ReadOne,
): Promise<Outcome> {
  const kind = source.format === 'html' ? { kind: 'html' as const } : kindByStart(source.content)
  if (kind.kind === 'unsupported') return failedOutcome(name, { code: 'UNSUPPORTED_INPUT', reason: kind.reason })
  return readOne({ name, source: kind.kind === 'html' ? { ...source, format: 'html' } : source })
}

async function answerLines(
  { name, firstLine, bytes }: Extract<Job, { kind: 'lines' }>,
  readOne: ReadOne,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const line of splitLines(bytes, firstLine)) {
    const parsed = parseLine(line.text, line.number)
    outcomes.push(
      'problem' in parsed
        ? failedOutcome(name, parsed.problem)
        : await readOne({ name, line: line.number, source: parsed.source }),
    )
  }
  return addBytes(joinOutcomes(outcomes), bytes.length)
}

type Means = { readonly resources: Resources; readonly settings: Settings; readonly show: Show }

function readNamed({ name, line, source }: Named, { resources, settings, show }: Means): Outcome {
  const { published, language } = settings
  const whole: Source = {
    ...source,
    ...(source.published === undefined && published !== undefined ? { published } : {}),
    ...(source.language === undefined && language !== undefined ? { language } : {}),
  }
  const place = line === undefined ? name : `${name}:${line}`
  const record = readSafely(whole, resources)
  if ('failure' in record) return failedOutcome(place, { code: 'READING_FAILED', reason: record.failure })
  const unread = record.problems.find((problem) => NOTHING_READ.has(problem.code))
  return {
    output: show(record),
    messages: unread === undefined ? [] : [sayTrouble(place, unread)],
    reports: 1,
    failures: unread === undefined ? 0 : 1,
    bytes: 0,
  }
}

// A fault of the program on one report must not cost the others; a missing data file would fail on every one of them.
function readSafely(source: Source, resources: Resources): ReportRecord | { readonly failure: string } {
  try {
    return readReport(source, resources)
  } catch (error) {
    if (!(error instanceof Error) || (error instanceof DripstoneError && error.code === 'DATA_MISSING')) throw error
    return { failure: `a rule failed on this report: ${error.message}` }
  }
}

/** How a record is printed. */
type Show = (record: ReportRecord) => string

// Each way is loaded alone, so that JSON does not wait for the page.
async function loadShow({ show, why, width, hasColor }: Settings): Promise<Show> {
  if (show === 'json') {
    const { presentRecord } = await import('../../model/present-record.ts')
    return (record) => `${presentRecord(record)}\n`
  }
  if (why !== undefined) {
    const { sayWhy } = await import('../say-why.ts')
    return (record) => `${sayWhy(record, why, width)}\n`
  }
  const { renderRecord } = await import('../view/render-record.ts')
  return (record) => `${renderRecord(record, { width, hasColor })}\n\n`
}

function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    output: outcomes.map((one) => one.output).join(''),
    messages: outcomes.flatMap((one) => one.messages),
    reports: outcomes.reduce((sum, one) => sum + one.reports, 0),
    failures: outcomes.reduce((sum, one) => sum + one.failures, 0),
    bytes: outcomes.reduce((sum, one) => sum + one.bytes, 0),
  }
}

function addBytes(outcome: Outcome, bytes: number): Outcome {
  return { ...outcome, bytes }
}

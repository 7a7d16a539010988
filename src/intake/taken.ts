import type { Capture } from '../model/capture.ts'
import type { ImportProblem } from '../model/import.ts'
import { presentRecord } from '../model/present-record.ts'
import type { GivenFacts, Job, Reading, Trouble } from '../work/job.ts'
import { makeReader } from '../work/make-reader.ts'

/** What a thread sends back of one document: a record as its JSON, with the bytes that it was read from, or why there is none. */
export type Taken =
  | {
      readonly kind: 'record'
      readonly json: string
      /** Made before, by whatever version of whatever coder. */
      readonly isGiven: boolean
      readonly capture?: Pick<Capture, 'bytes' | 'contentType'>
    }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }

/** Makes what does the jobs of one thread of an intake. */
export function makeTaker(facts: GivenFacts): (job: Job) => Promise<readonly Taken[]> {
  return makeReader(facts, takenOf)
}

/** A job that was lost with its thread. */
export function lostJob({ name }: Job, reason: string): readonly Taken[] {
  return [problemOf(name, { code: 'WORKER_FAILED', reason })]
}

function takenOf(reading: Reading): Taken {
  if (reading.kind === 'trouble') return problemOf(reading.name, reading.trouble)
  if (reading.kind === 'given') return { kind: 'record', json: presentRecord(reading.record), isGiven: true }
  if (reading.kind === 'coded') return { kind: 'record', json: presentRecord(reading.record), isGiven: false }
  const { record, source } = reading
  // What holds no report is none of a collection's: it is told, and can be pasted in as text by whoever knows better.
  const nothing = reading.unread ?? record.problems.find(({ code }) => code === 'NOT_A_REPORT')
  if (nothing !== undefined) return problemOf(reading.name, nothing)
  return {
    kind: 'record',
    json: presentRecord(record),
    isGiven: false,
    // Of a document beyond the limit only the beginning was kept, and its id is not of that.
    ...(source.cutFrom === undefined ? { capture: captureOf(source) } : {}),
  }
}

function captureOf({
  content,
  contentType,
}: {
  readonly content: string | Uint8Array
  readonly contentType?: string
}): Pick<Capture, 'bytes' | 'contentType'> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { bytes, ...(contentType === undefined ? {} : { contentType }) }
}

function problemOf(name: string, { code, reason, line }: Trouble): Taken {
  return { kind: 'problem', problem: { code, reason, name: line === undefined ? name : `${name}:${line}` } }
}

import type { ImportedReport, ImportProblem } from '../model/import.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Collection, Intake as Incoming } from '../store/collection.ts'
import { sizeOf, type Job } from '../work/job.ts'
import { runInOrder } from '../work/run-in-order.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import type { Taken } from './taken.ts'

export type TakeInMeans = {
  readonly collection: Pick<Collection, 'add'>
  readonly readers: WorkerPool<readonly Taken[]>
  /** Jobs begun and not yet put in: memory stays bounded by this many. */
  readonly ahead: number
  /** Names what reads, and its version. */
  readonly coder: string
}

/** What a stretch of the work gave. What it names is in the collection, on disk. */
export type Step = {
  readonly reports: readonly ImportedReport[]
  readonly problems: readonly ImportProblem[]
  /** Bytes of the input that it took. */
  readonly bytes: number
}

// One batch is one transaction. It is small enough that a request in between does not wait long.
const MOST_RECORDS = 32
const MOST_CHARACTERS = 2_000_000
const GIVEN_CODER = 'records handed in'

type Pending = { readonly record: ReportRecord; readonly incoming: Incoming; readonly isGiven: boolean }

/**
 * Puts what the jobs hold into a collection, batch by batch, and tells of each step. While one batch is put in, the next is
 * read; more than that is never ahead.
 */
export async function takeIn(jobs: AsyncIterable<Job>, means: TakeInMeans, tell: (step: Step) => void): Promise<void> {
  let adding = Promise.resolve()
  let batch = emptyBatch()
  const flush = async (): Promise<void> => {
    const full = batch
    batch = emptyBatch()
    await adding
    adding = addBatch(full, means, tell)
    // Its failure is met where it is waited for.
    adding.catch(() => undefined)
  }
  for await (const { job, answer } of runInOrder(jobs, means.readers, means.ahead)) {
    batch.bytes += sizeOf(job)
    for (const taken of answer) {
      if (taken.kind === 'problem') batch.problems.push(taken.problem)
      else batch.pending.push(pendingOf(taken))
      batch.characters += taken.kind === 'record' ? taken.json.length : 0
      if (batch.pending.length >= MOST_RECORDS || batch.characters >= MOST_CHARACTERS) await flush()
    }
  }
  await flush()
  await adding
}

type Batch = { readonly pending: Pending[]; readonly problems: ImportProblem[]; bytes: number; characters: number }

function emptyBatch(): Batch {
  return { pending: [], problems: [], bytes: 0, characters: 0 }
}

function pendingOf({ json, isGiven, capture }: Extract<Taken, { kind: 'record' }>): Pending {
  const record = reviveRecord(json)
  return { record, isGiven, incoming: { record, ...(capture === undefined ? {} : { capture }) } }
}

// Keys with nothing to say are left out of the JSON; in a record they are empty lists.
function reviveRecord(json: string): ReportRecord {
  const value: unknown = JSON.parse(json)
  if (!isOwn(value)) throw new TypeError('a reader sends records')
  const { dripstone, report, events = [], statements = [], setAside = [], problems = [] } = value
  return { dripstone, report, events, statements, setAside, problems }
}

// What a reader of our own made and wrote a moment ago.
function isOwn(value: unknown): value is Pick<ReportRecord, 'dripstone' | 'report'> & Partial<ReportRecord> {
  return typeof value === 'object' && value !== null && 'dripstone' in value
}

async function addBatch(batch: Batch, means: TakeInMeans, tell: (step: Step) => void): Promise<void> {
  const reports: ImportedReport[] = []
  for (const group of groupByCoder(batch.pending, means.coder)) {
    const results = await means.collection.add(
      group.pending.map(({ incoming }) => incoming),
      group.coder,
    )
    for (const [index, { id, outcome }] of results.entries()) {
      const title = group.pending[index]?.record.report.title
      reports.push({ id, ...(title === undefined ? {} : { title }), outcome })
    }
  }
  tell({ reports, problems: batch.problems, bytes: batch.bytes })
}

function groupByCoder(
  pending: readonly Pending[],
  coder: string,
): readonly { readonly coder: string; readonly pending: readonly Pending[] }[] {
  const groups = [
    { coder, pending: pending.filter(({ isGiven }) => !isGiven) },
    { coder: GIVEN_CODER, pending: pending.filter(({ isGiven }) => isGiven) },
  ]
  return groups.filter((group) => group.pending.length > 0)
}

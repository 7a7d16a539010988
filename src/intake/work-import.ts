import { readFile } from 'node:fs/promises'
import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import { DripstoneError, type ErrorCode } from '../model/problem.ts'
import type { Collection } from '../store/collection.ts'
import type { Job } from '../work/job.ts'
import { listFileJobs } from '../work/list-jobs.ts'
import { fetchJob } from '../work/list-pages.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import type { Incoming, Waiting } from './incoming.ts'
import { takeIn } from './take-in.ts'
import type { Taken } from './taken.ts'
import type { Tracker } from './track-imports.ts'

export type ImportMeans = {
  readonly collection: Collection
  readonly incoming: Incoming
  readonly tracker: Tracker
  readonly workers: number
  readonly coder: string
  readonly now: () => string
  readonly openReaders: () => WorkerPool<readonly Taken[]>
  readonly openFetcher: () => Promise<Fetcher>
  /** Aborted when the intake closes: what is not done is left for the next start. */
  readonly signal: AbortSignal
  readonly onFault?: (error: unknown) => void
}

// Begun and not yet put in, for each thread.
const JOBS_AHEAD = 6

/** Brings one import from its bytes to its reports in the collection. What goes wrong is told by its summary, not thrown. */
export async function workImport(waiting: Waiting, means: ImportMeans): Promise<void> {
  const { tracker, signal, incoming } = means
  if (signal.aborted) return
  try {
    tracker.set(waiting.id, 'reading')
    await incoming.begin(waiting)
    await takeJobs(waiting, means)
    if (signal.aborted) return
    const { read = 0, failed = 0 } = tracker.get(waiting.id) ?? {}
    tracker.set(waiting.id, read === 0 && failed > 0 ? 'failed' : 'done')
    await incoming.drop(waiting)
  } catch (error) {
    means.onFault?.(error)
    const problem = { code: codeOf(error), reason: 'it could not be put into the collection' }
    tracker.count(waiting.id, { reports: [], problems: [problem], bytes: 0 })
    tracker.set(waiting.id, 'failed')
  }
}

async function takeJobs(waiting: Waiting, means: ImportMeans): Promise<void> {
  const { collection, coder, workers, tracker, signal } = means
  await takeIn(
    until(signal, jobsOf(waiting, means)),
    { collection, coder, readers: means.openReaders(), ahead: workers * JOBS_AHEAD },
    (step) => tracker.count(waiting.id, step, waiting.kind === 'file' ? waiting.size : undefined),
  )
}

async function* jobsOf({ kind, name, path, size }: Waiting, { openFetcher, now }: ImportMeans): AsyncGenerator<Job> {
  if (kind === 'file') yield* listFileJobs({ path, name, size })
  else if (kind === 'text') yield { kind: 'lines', name, firstLine: 1, bytes: await readFile(path) }
  else yield await fetchJob(await readFile(path, 'utf8'), await openFetcher(), now())
}

async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return
    yield item
  }
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof DripstoneError ? error.code : 'SERVER_FAILED'
}

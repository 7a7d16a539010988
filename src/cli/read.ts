import { DripstoneError } from '../model/problem.ts'
import { readValueName } from './say-why.ts'
import { openFetcher, readAllowed } from './fetching.ts'
import { readGivenFacts } from './given-facts.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { makeAnswer } from './work/answer-job.ts'
import { readWorkers } from './read-workers.ts'
import { utcNow } from './utc-now.ts'
import { watchProgress } from './watch-progress.ts'
import { failedOutcome, type Outcome, type Settings } from './work/outcome.ts'
import { sizeOf } from '../work/job.ts'
import { listJobs } from '../work/list-jobs.ts'
import { runInOrder } from '../work/run-in-order.ts'
import { HAS_THREADS, startWorkers, type WorkerPool } from '../work/worker-pool.ts'

// Jobs under way for each worker, so that none waits for the next: memory stays bounded by this many batches.
const JOBS_AHEAD = 3

/** `dripstone read`: reads what the command line names and prints a record each, in order. Returns the exit status. */
export async function read(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments('read', args)
  const settings = readSettings(given, terminal)
  const wanted = readWorkers(given.options.get('workers'), 1)
  const workers = HAS_THREADS ? wanted : 1
  const allowed = readAllowed(given.options.get('allow'))
  if (given.inputs.length === 0)
    throw new DripstoneError('USAGE', 'read needs files, folders, addresses or - for standard input')
  const pool = workers > 1 ? manyThreads(workers, settings) : oneThread(settings)
  const progress = watchProgress(given.inputs, terminal.progress)
  let failures = 0
  for await (const { job, answer: outcome } of runInOrder(
    listJobs(given.inputs, {
      standardInput: terminal.input,
      isBatched: workers > 1,
      openFetcher: async () => openFetcher(allowed),
      now: utcNow,
    }),
    pool,
    workers > 1 ? workers * JOBS_AHEAD : 1,
  )) {
    failures += outcome.failures
    progress?.clear()
    for (const message of outcome.messages) terminal.tell(message)
    await terminal.print(outcome.output)
    progress?.add(sizeOf(job), outcome.reports)
  }
  progress?.clear()
  await pool.close()
  return failures === 0 ? 0 : 1
}

function readSettings({ flags, options }: Arguments, { width, hasColor }: Terminal): Settings {
  const why = options.get('why')
  return {
    show: why === undefined ? (flags.has('json') ? 'json' : 'view') : 'why',
    ...(why === undefined ? {} : { why: readValueName(why) }),
    ...readGivenFacts(options),
    width,
    hasColor,
  }
}

function manyThreads(count: number, settings: Settings): WorkerPool<Outcome> {
  return startWorkers({
    count,
    script: new URL('./work/worker.js', import.meta.url),
    data: { settings },
    fail: (job, reason) => failedOutcome(job.name, { code: 'WORKER_FAILED', reason }),
  })
}

function oneThread(settings: Settings): WorkerPool<Outcome> {
  return { answer: makeAnswer(settings), close: async () => {} }
}

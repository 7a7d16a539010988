import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import { DripstoneError } from '../model/problem.ts'
import { isAddress } from '../read/inputs/input-kind.ts'
import { listFiles } from '../read/inputs/list-files.ts'
import { readValueName } from './say-why.ts'
import { readGivenFacts } from './given-facts.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { makeAnswer } from './work/answer-job.ts'
import { startProgress, type Progress } from './progress.ts'
import { failedOutcome, type Outcome, type Settings } from './work/outcome.ts'
import { sizeOf } from '../work/job.ts'
import { listJobs } from '../work/list-jobs.ts'
import { runInOrder } from '../work/run-in-order.ts'
import { HAS_THREADS, startWorkers, type WorkerPool } from '../work/worker-pool.ts'

const MAX_WORKERS = 64
// Jobs under way for each worker, so that none waits for the next: memory stays bounded by this many batches.
const JOBS_AHEAD = 3

/** `dripstone read`: reads what the command line names and prints a record each, in order. Returns the exit status. */
export async function read(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments('read', args)
  const settings = readSettings(given, terminal)
  const wanted = readWorkers(given.options.get('workers'))
  const workers = HAS_THREADS ? wanted : 1
  const allowed = readAllowed(given.options.get('allow'))
  if (given.inputs.length === 0)
    throw new DripstoneError('USAGE', 'read needs files, folders, addresses or - for standard input')
  const pool = workers > 1 ? manyThreads(workers, settings) : oneThread(settings)
  const progress = watchProgress(given.inputs, terminal)
  let failures = 0
  for await (const { job, answer: outcome } of runInOrder(
    listJobs(given.inputs, {
      standardInput: terminal.input,
      isBatched: workers > 1,
      openFetcher: async () => openFetcher(allowed),
      now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
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

function readWorkers(text: string | undefined): number {
  const count = text === undefined ? 1 : Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= MAX_WORKERS) return count
  throw new DripstoneError('USAGE', `--workers takes a whole number from 1 to ${MAX_WORKERS}, not "${text ?? ''}"`)
}

// What goes to the network is loaded when an address is handed in.
async function openFetcher(allow: readonly string[]): Promise<Fetcher> {
  const { makeFetcher } = await import('../archive/fetch/make-fetcher.ts')
  return makeFetcher({ allow })
}

function readAllowed(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  if (/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(text)) return [text.toLowerCase()]
  throw new DripstoneError('USAGE', `--allow takes a host and a port, as in localhost:8080, not "${text}"`)
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

function watchProgress(inputs: readonly string[], { progress }: Terminal): Progress | undefined {
  if (progress === undefined) return undefined
  let total = 0
  if (!inputs.some((input) => input === '-' || isAddress(input))) void sumSizes(inputs).then((sum) => (total = sum))
  return startProgress(
    progress,
    () => total,
    () => performance.now(),
  )
}

async function sumSizes(inputs: readonly string[]): Promise<number> {
  let sum = 0
  for await (const { size } of listFiles(inputs)) sum += size
  return sum
}

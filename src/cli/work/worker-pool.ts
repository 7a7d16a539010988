import { Worker } from 'node:worker_threads'
import { failedOutcome, type Job, type Outcome, type Settings } from './job.ts'

/** Threads that do jobs side by side. */
export type WorkerPool = { readonly answer: (job: Job) => Promise<Outcome>; readonly close: () => Promise<void> }

type Task = { readonly job: Job; readonly settle: (outcome: Outcome) => void }
type Hand = { worker: Worker; task: Task | undefined }

const SCRIPT = new URL('./worker.js', import.meta.url)

/** Threads run the built program alone: Node does not load TypeScript in them. */
export const HAS_THREADS = import.meta.url.endsWith('.js')

/** Starts `count` threads. A thread that dies costs the job it was at, which fails with WORKER_FAILED, and is replaced. */
export function startWorkers(count: number, settings: Settings): WorkerPool {
  const waiting: Task[] = []
  const hands: Hand[] = Array.from({ length: count }, () => employ())

  function employ(): Hand {
    const hand: Hand = { worker: new Worker(SCRIPT, { workerData: { settings } }), task: undefined }
    listen(hand)
    return hand
  }

  function listen(hand: Hand): void {
    hand.worker.on('message', (outcome: Outcome) => {
      hand.task?.settle(outcome)
      Object.assign(hand, { task: undefined })
      handOut()
    })
    hand.worker.on('error', (error: Error) => {
      hand.task?.settle(
        failedOutcome(nameOf(hand.task.job), { code: 'WORKER_FAILED', reason: `a worker stopped: ${error.message}` }),
      )
      Object.assign(hand, { worker: new Worker(SCRIPT, { workerData: { settings } }), task: undefined })
      listen(hand)
      handOut()
    })
  }

  function handOut(): void {
    for (const hand of hands) {
      if (hand.task !== undefined) continue
      const task = waiting.shift()
      if (task === undefined) return
      Object.assign(hand, { task })
      hand.worker.postMessage(task.job, [])
    }
  }

  return {
    answer: async (job) =>
      new Promise((settle) => {
        waiting.push({ job, settle })
        handOut()
      }),
    close: async () => {
      await Promise.all(hands.map(async ({ worker }) => worker.terminate()))
    },
  }
}

function nameOf(job: Job): string {
  return job.kind === 'file' ? job.path : job.name
}

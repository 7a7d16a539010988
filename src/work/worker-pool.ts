import { Worker } from 'node:worker_threads'
import type { Job } from './job.ts'

/** What does jobs, side by side where it has threads. */
export type WorkerPool<Answer> = {
  readonly answer: (job: Job) => Promise<Answer>
  readonly close: () => Promise<void>
}

export type PoolOptions<Answer> = {
  readonly count: number
  /** The script of a thread; it answers jobs as `serveJobs` does. */
  readonly script: URL
  /** Handed to each thread as its `workerData`. */
  readonly data: unknown
  /** The answer for a job whose thread died at it. */
  readonly fail: (job: Job, reason: string) => Answer
}

type Task<Answer> = { readonly job: Job; readonly settle: (answer: Answer) => void }
type Hand<Answer> = { worker: Worker; tasks: readonly Task<Answer>[] }

// A thread has its next job before it is done with the one: it need not wait for us, who may be busy.
const AT_HAND = 2

/** Threads run the built program alone: Node does not load TypeScript in them. */
export const HAS_THREADS = import.meta.url.endsWith('.js')

/** Starts threads. One that dies costs the job it was at, and is replaced. */
export function startWorkers<Answer>({ count, script, data, fail }: PoolOptions<Answer>): WorkerPool<Answer> {
  const waiting: Task<Answer>[] = []
  const employ = (): Worker => new Worker(script, { workerData: data })
  const hands: Hand<Answer>[] = Array.from({ length: count }, () => {
    const hand: Hand<Answer> = { worker: employ(), tasks: [] }
    listen(hand)
    return hand
  })

  function listen(hand: Hand<Answer>): void {
    hand.worker.on('message', (answer: Answer) => {
      const [done, ...rest] = hand.tasks
      Object.assign(hand, { tasks: rest })
      done?.settle(answer)
      handOut()
    })
    hand.worker.on('error', (error: Error) => {
      const [lost, ...rest] = hand.tasks
      waiting.unshift(...rest)
      Object.assign(hand, { worker: employ(), tasks: [] })
      lost?.settle(fail(lost.job, `a worker stopped: ${error.message}`))
      listen(hand)
      handOut()
    })
  }

  // One for each before a second for any.
  function handOut(): void {
    for (let depth = 0; depth < AT_HAND; depth++) {
      for (const hand of hands) {
        if (hand.tasks.length > depth) continue
        const task = waiting.shift()
        if (task === undefined) return
        Object.assign(hand, { tasks: [...hand.tasks, task] })
        hand.worker.postMessage(task.job, [])
      }
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

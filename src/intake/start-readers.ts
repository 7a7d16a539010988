import type { GivenFacts } from '../work/job.ts'
import { HAS_THREADS, startWorkers, type WorkerPool } from '../work/worker-pool.ts'
import { lostJob, makeTaker, type Taken } from './taken.ts'

/** What reads the documents of an intake: threads, or this one where the program is not built. */
export function startReaders(count: number, facts: GivenFacts = {}): WorkerPool<readonly Taken[]> {
  if (!HAS_THREADS) return { answer: makeTaker(facts), close: async () => {} }
  return startWorkers({
    count,
    script: new URL('./worker.js', import.meta.url),
    data: { facts },
    fail: lostJob,
  })
}

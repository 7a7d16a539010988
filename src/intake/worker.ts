// One thread of an intake: reads each job that it is sent, in turn.
import { workerData } from 'node:worker_threads'
import type { GivenFacts } from '../work/job.ts'
import { serveJobs } from '../work/serve-jobs.ts'
import { makeTaker } from './taken.ts'

const data: unknown = workerData
if (!hasFacts(data)) throw new TypeError('a worker is started with facts')
serveJobs(makeTaker(data.facts))

// What startReaders hands over, so the shape is its type's.
function hasFacts(handed: unknown): handed is { readonly facts: GivenFacts } {
  return typeof handed === 'object' && handed !== null && 'facts' in handed
}

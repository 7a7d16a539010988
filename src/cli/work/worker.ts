// One thread of `read --workers`: answers each job that it is sent, in turn.
import { workerData } from 'node:worker_threads'
import { serveJobs } from '../../work/serve-jobs.ts'
import { makeAnswer } from './answer-job.ts'
import type { Settings } from './outcome.ts'

const data: unknown = workerData
if (!hasSettings(data)) throw new TypeError('a worker is started with settings')
serveJobs(makeAnswer(data.settings))

// What startWorkers hands over, so the shape is its type's.
function hasSettings(handed: unknown): handed is { readonly settings: Settings } {
  return typeof handed === 'object' && handed !== null && 'settings' in handed
}

// One thread of `--workers`: answers each job that it is sent, in turn.
import { parentPort, workerData } from 'node:worker_threads'
import { makeAnswer } from './answer-job.ts'
import type { Job, Settings } from './job.ts'

const data: unknown = workerData
if (!hasSettings(data)) throw new TypeError('a worker is started with settings')
const answer = makeAnswer(data.settings)

parentPort?.on('message', (job: Job) => {
  void answer(job).then((outcome) => parentPort?.postMessage(outcome, []))
})

// What startWorkers hands over, so the shape is its type's.
function hasSettings(handed: unknown): handed is { readonly settings: Settings } {
  return typeof handed === 'object' && handed !== null && 'settings' in handed
}

import { parentPort } from 'node:worker_threads'
import type { Job } from './job.ts'

/** Makes this thread one of a pool: it answers each job that it is sent, in turn. */
export function serveJobs<Answer>(answer: (job: Job) => Promise<Answer>): void {
  parentPort?.on('message', (job: Job) => {
    void answer(job).then((given) => parentPort?.postMessage(given, []))
  })
}

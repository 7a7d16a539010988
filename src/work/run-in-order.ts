import type { Job } from './job.ts'
import type { WorkerPool } from './worker-pool.ts'

/** A job that is done, with what came of it. */
export type Done<Answer> = { readonly job: Job; readonly answer: Answer }

/** Answers come in the order of their jobs, with at most `ahead` jobs begun and not yet handed on: memory stays bounded. */
export async function* runInOrder<Answer>(
  jobs: AsyncIterable<Job>,
  pool: WorkerPool<Answer>,
  ahead: number,
): AsyncGenerator<Done<Answer>> {
  const underWay: Promise<Done<Answer>>[] = []
  const begin = async (job: Job): Promise<Done<Answer>> => ({ job, answer: await pool.answer(job) })
  for await (const job of jobs) {
    underWay.push(begin(job))
    while (underWay.length >= ahead) {
      const done = await underWay.shift()
      if (done !== undefined) yield done
    }
  }
  for (const done of underWay) yield await done
}

import type { ImportedReport } from '../model/import.ts'
import { startReaders } from '../intake/start-readers.ts'
import { takeIn, type Step } from '../intake/take-in.ts'
import type { Collection } from '../store/collection.ts'
import type { GivenFacts, Job } from '../work/job.ts'
import { listJobs } from '../work/list-jobs.ts'
import { openFetcher } from './fetching.ts'
import type { Progress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { utcNow } from './utc-now.ts'
import { readVersion } from './version.ts'
import { watchProgress } from './watch-progress.ts'
import { sayTrouble } from './work/outcome.ts'

export type LoadMeans = {
  readonly collection: Collection
  readonly terminal: Terminal
  readonly workers: number
  readonly facts: GivenFacts
  readonly allow: readonly string[]
}

/** What a run put into a collection, in numbers. */
export type Loaded = Readonly<Record<ImportedReport['outcome'] | 'failed', number>>

// Begun and not yet put in, for each thread.
const JOBS_AHEAD = 6

/** Puts what files, folders and addresses hold into a collection. Trouble is told, and the rest goes on. */
export async function loadInputs(inputs: readonly string[], means: LoadMeans): Promise<Loaded> {
  const jobs = listJobs(inputs, {
    standardInput: means.terminal.input,
    isBatched: true,
    openFetcher: async () => openFetcher(means.allow),
    now: utcNow,
  })
  return takeJobs(jobs, means, watchProgress(inputs, means.terminal.draw))
}

/** Puts what jobs hold into a collection. */
export async function takeJobs(
  jobs: AsyncIterable<Job>,
  { collection, terminal, workers, facts }: Omit<LoadMeans, 'allow'>,
  progress: Progress | undefined,
): Promise<Loaded> {
  const loaded = { added: 0, known: 0, recoded: 0, failed: 0 }
  const tell = ({ reports, problems, bytes }: Step): void => {
    for (const { outcome } of reports) loaded[outcome]++
    loaded.failed += problems.length
    progress?.clear()
    for (const { name = 'a report', code, reason } of problems) terminal.tell(sayTrouble(name, { code, reason }))
    progress?.add(bytes, reports.length)
  }
  const readers = startReaders(workers, facts)
  try {
    const coder = `dripstone ${readVersion()}`
    await takeIn(jobs, { collection, readers, coder, ahead: workers * JOBS_AHEAD }, tell)
  } finally {
    progress?.clear()
    await readers.close()
  }
  return loaded
}

/** "9 reports were added, 2 were there, 1 was coded anew, 3 could not be read." */
export function sayLoaded({ added, known, recoded, failed }: Loaded): string {
  const parts = [
    ...(known > 0 ? [`${sayCount(known)} there before`] : []),
    ...(recoded > 0 ? [`${sayCount(recoded)} coded anew`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} could not be read`] : []),
  ]
  const reports = `${added.toLocaleString('en')} ${added === 1 ? 'report was' : 'reports were'} added`
  return `${[reports, ...parts].join(', ')}.`
}

function sayCount(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'was' : 'were'}`
}

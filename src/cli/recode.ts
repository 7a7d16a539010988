import { DripstoneError } from '../model/problem.ts'
import type { Collection } from '../store/collection.ts'
import type { Job } from '../work/job.ts'
import { usualWorkers } from './load.ts'
import { takeJobs } from './load-inputs.ts'
import { openCollectionAt } from './open-collection-at.ts'
import { startProgress, type Progress } from './progress.ts'
import { readArguments } from './read-arguments.ts'
import { readWorkers } from './read-workers.ts'
import type { Terminal } from './terminal.ts'

const PAGE = 200

/** `dripstone recode FOLDER`: codes the reports of a collection again with this version. Returns the exit status. */
export async function recode(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, inputs } = readArguments('recode', args)
  const [folder, ...rest] = inputs
  if (folder === undefined || rest.length > 0)
    throw new DripstoneError('USAGE', 'recode takes the folder of one collection')
  const workers = readWorkers(options.get('workers'), usualWorkers())
  const collection = await openCollectionAt(folder)
  try {
    const progress = watch(terminal)
    const loaded = await takeJobs(listFrozen(collection), { collection, terminal, workers, facts: {} }, progress)
    await terminal.print(
      `${loaded.recoded.toLocaleString('en')} of ${(loaded.recoded + loaded.known).toLocaleString('en')} reports are now coded otherwise. What people decided on them stays; where it matters, the desk shows what would change.\n`,
    )
    return loaded.failed === 0 ? 0 : 1
  } finally {
    await collection.close()
  }
}

// Reports that come in meanwhile are coded by this version anyway.
async function* listFrozen(collection: Collection): AsyncGenerator<Job> {
  let after: string | undefined
  do {
    const page = await collection.reports(
      {},
      { order: 'added', limit: PAGE, ...(after === undefined ? {} : { after }) },
    )
    for (const { id } of page.rows) {
      const reviewed = await collection.report(id)
      if (reviewed === undefined) continue
      const { report, problems } = reviewed
      yield { kind: 'frozen', name: report.title ?? report.ref ?? id, report, problems }
    }
    after = page.next
  } while (after !== undefined)
}

function watch({ draw }: Terminal): Progress | undefined {
  if (draw === undefined) return undefined
  return startProgress(
    draw,
    () => 0,
    () => performance.now(),
  )
}

import { availableParallelism } from 'node:os'
import { DripstoneError } from '../model/problem.ts'
import { readAllowed } from './fetching.ts'
import { readGivenFacts } from './given-facts.ts'
import { loadInputs, sayLoaded } from './load-inputs.ts'
import { openCollectionAt } from './open-collection-at.ts'
import { readArguments } from './read-arguments.ts'
import { readWorkers } from './read-workers.ts'
import type { Terminal } from './terminal.ts'

const MOST_WORKERS = 4

/** `dripstone load FOLDER FILE...`: puts reports into a collection. Returns the exit status. */
export async function load(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, inputs } = readArguments('load', args)
  const [folder, ...documents] = inputs
  if (folder === undefined || documents.length === 0)
    throw new DripstoneError('USAGE', 'load needs the folder of a collection, then files, folders, addresses or -')
  const workers = readWorkers(options.get('workers'), usualWorkers())
  const facts = readGivenFacts(options)
  const allow = readAllowed(options.get('allow'))
  const collection = await openCollectionAt(folder)
  try {
    const loaded = await loadInputs(documents, { collection, terminal, workers, facts, allow })
    await terminal.print(`${sayLoaded(loaded)}\n`)
    return loaded.failed === 0 ? 0 : 1
  } finally {
    await collection.close()
  }
}

/** One core is for the database. */
export function usualWorkers(): number {
  return Math.max(1, Math.min(MOST_WORKERS, availableParallelism() - 1))
}

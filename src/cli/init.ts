import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DripstoneError } from '../model/problem.ts'
import { isCollection } from '../store/open-folder.ts'
import { loadInputs, sayLoaded } from './load-inputs.ts'
import { openCollectionAt } from './open-collection-at.ts'
import { readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

// They lie beside `src/` and `dist/` alike.
const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

/** `dripstone init FOLDER`: makes a collection. Returns the exit status. */
export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, flags, inputs } = readArguments('init', args)
  const [folder, ...rest] = inputs
  if (folder === undefined || rest.length > 0) throw new DripstoneError('USAGE', 'init takes the name of one folder')
  if (isCollection(folder)) {
    terminal.tell(`dripstone: ${folder} holds a collection already`)
    return 1
  }
  const collection = await openCollectionAt(folder, { create: true })
  try {
    await collection.setSetting('title', options.get('title') ?? basename(resolve(folder)))
    if (!flags.has('examples')) {
      await terminal.print(`An empty collection is in ${folder}. Put reports in: dripstone load ${folder} FILE ...\n`)
      return 0
    }
    const loaded = await loadInputs([EXAMPLES], { collection, terminal, workers: 1, facts: {}, allow: [] })
    await terminal.print(`A collection of the example reports is in ${folder}. ${sayLoaded(loaded)}\n`)
    return loaded.failed === 0 ? 0 : 1
  } finally {
    await collection.close()
  }
}

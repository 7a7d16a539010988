import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode, stayWithNode } from './run.mjs'

const FOLDER = 'collection'
const MAIN = 'dist/cli/main.js'

/** Opens the desk on a collection of the example reports, which is made at the first start. Resolves to the exit status. */
export async function startDesk() {
  if (!existsSync(join(ROOT, FOLDER, 'dripstone.json'))) {
    console.error('Making a collection of the example reports (once) ...')
    const status = runNode(MAIN, ['init', FOLDER, '--title', 'Example reports', '--examples'])
    if (status !== 0) return status
  }
  return stayWithNode(MAIN, ['serve', FOLDER])
}

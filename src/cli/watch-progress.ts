import { isAddress } from '../read/inputs/input-kind.ts'
import { listFiles } from '../read/inputs/list-files.ts'
import { startProgress, type Progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Draws how far the reading of some inputs is; undefined where there is nothing to draw on. */
export function watchProgress(inputs: readonly string[], draw: Terminal['draw']): Progress | undefined {
  if (draw === undefined) return undefined
  let total = 0
  if (!inputs.some((input) => input === '-' || isAddress(input))) void sumSizes(inputs).then((sum) => (total = sum))
  return startProgress(
    draw,
    () => total,
    () => performance.now(),
  )
}

async function sumSizes(inputs: readonly string[]): Promise<number> {
  let sum = 0
  for await (const { size } of listFiles(inputs)) sum += size
  return sum
}

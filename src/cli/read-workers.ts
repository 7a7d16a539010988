import { DripstoneError } from '../model/problem.ts'

const MAX_WORKERS = 64

/**
 * Reads `--workers`; `usual` where nothing is said.
 * @throws {DripstoneError} USAGE for what is no number of threads.
 */
export function readWorkers(text: string | undefined, usual: number): number {
  const count = text === undefined ? usual : Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= MAX_WORKERS) return count
  throw new DripstoneError('USAGE', `--workers takes a whole number from 1 to ${MAX_WORKERS}, not "${text ?? ''}"`)
}

import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import { DripstoneError } from '../model/problem.ts'

/** Opens what fetches pages; what goes to the network is loaded only then. `allow`: servers that may have a private address. */
export async function openFetcher(allow: readonly string[]): Promise<Fetcher> {
  const { makeFetcher } = await import('../archive/fetch/make-fetcher.ts')
  return makeFetcher({ allow })
}

/**
 * Reads `--allow`.
 * @throws {DripstoneError} USAGE for what is no host with a port.
 */
export function readAllowed(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  if (/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(text)) return [text.toLowerCase()]
  throw new DripstoneError('USAGE', `--allow takes a host and a port, as in localhost:8080, not "${text}"`)
}

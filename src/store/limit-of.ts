const USUAL = 50
const MOST = 500

/** How many rows a page has: what is asked for, within bounds. */
export function limitOf(limit: number | undefined): number {
  return Math.min(Math.max(Math.trunc(limit ?? USUAL), 1), MOST)
}

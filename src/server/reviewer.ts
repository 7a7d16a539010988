import type { Collection } from '../store/collection.ts'

/** The name under which decisions are logged; empty while nobody has given one. */
export async function readReviewer(collection: Collection): Promise<string> {
  return (await collection.setting('reviewer')) ?? ''
}

// Nobody is asked who they are before they can begin.
const UNNAMED = 'reviewer'

/** The name for the next entry of a log. */
export async function signReviewer(collection: Collection): Promise<string> {
  return (await readReviewer(collection)) || UNNAMED
}

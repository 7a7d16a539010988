import type { Collection } from '../store/collection.ts'

// Decisions are logged under some name from the first; nobody is asked who they are before they can begin.
const UNNAMED = 'reviewer'

/** The name under which decisions are logged. */
export async function readReviewer(collection: Collection): Promise<string> {
  return (await collection.setting('reviewer')) ?? UNNAMED
}

import { createContext } from 'react'
import type { ReviewAct } from './review-keys.ts'

/** What parts of the review ask of the whole. */
export type ReviewDoors = {
  /** Does an act on a value or event; on the current one where none is named. */
  readonly act: (what: ReviewAct, id?: string) => void
  /** What to call an event that another one names. */
  readonly eventNames: ReadonlyMap<string, string>
}

export const ReviewContext = createContext<ReviewDoors>({ act: () => undefined, eventNames: new Map() })

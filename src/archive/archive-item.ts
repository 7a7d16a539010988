import type { Capture } from '../model/capture.ts'
import type { Problem } from '../model/problem.ts'

/** What an archive gives, in its order: pages, and what could not be read. `offset` is where the record begins in its file, in bytes. */
export type ArchiveItem =
  | {
      readonly kind: 'capture'
      readonly capture: Capture
      readonly offset: number
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly offset: number }

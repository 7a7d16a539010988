import type { Capture } from '../model/capture.ts'
import type { Problem } from '../model/problem.ts'

/** What an archive gives, in its order: pages, and what could not be read. */
export type ArchiveItem = (
  | { readonly kind: 'capture'; readonly capture: Capture; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
) & {
  /** Where the record begins in its file, in bytes. */
  readonly offset: number
  /** The file inside the archive, where it holds more than one. */
  readonly file?: string
}

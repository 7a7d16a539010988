import type { Problem } from '../../model/problem.ts'
import type { Block, PageSource } from '../../model/report.ts'
import type { Metadata, PageImage } from './metadata/read-metadata.ts'
import type { Sourced } from './metadata/sourced.ts'

/** A block of the report with where it stands in the page. */
export type PageBlock = Block & { readonly source: PageSource }

/** A web page as a report: frozen text, blocks, and what the page says of itself with where it says it. */
export type Page = Metadata & {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  /** ISO 8601 day or date-time, as written. */
  readonly published?: Sourced<string>
  readonly updated?: Sourced<string>
  readonly images?: readonly PageImage[]
  /** False when the page is an error, a consent wall, a list or an empty shell; the problem says which. */
  readonly isReport: boolean
  /** The encoding that the bytes were read in. */
  readonly encoding: string
  readonly problems: readonly Problem[]
}

import type { CaptureFacts } from './capture.ts'
import type { Span } from './span.ts'

/** What a run of the text is for. */
export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'quote',
  'list',
  'caption',
  'credit',
  'correction',
  'boilerplate',
] as const

export type BlockRole = (typeof BLOCK_ROLES)[number]

/** A run of the text with one role, and the name of the rule that gave it. Blocks are in reading order and never overlap. */
export type Block = Span & {
  readonly role: BlockRole
  readonly rule: string
  /** Of a block of a web page. */
  readonly source?: PageSource
  /** The time of the live-blog entry that the block belongs to, as written. */
  readonly time?: string
}

/** Where a block stands in its page: its element and the range of its words, half open, in UTF-16 code units of the decoded page. */
export type PageSource = Span & {
  /** Tags and places among siblings of the same tag, from 1: `html[1]/body[1]/div[3]/p[2]`. */
  readonly path: string
}

/** One published document with its text frozen: every offset of a record points into `text`. */
export type Report = {
  /** `sha256:` and the hex digest of the captured bytes. */
  readonly id: string
  /** The id that the caller's JSON line gave. */
  readonly ref?: string
  /** Of a report that was fetched or lay in a web archive. */
  readonly capture?: CaptureFacts
  readonly title?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly url?: string
  /** ISO 8601 date or date-time, as far as it is known. */
  readonly published?: string
  /** When its page says that it was last changed, likewise. */
  readonly updated?: string
  /** BCP 47. */
  readonly language?: string
  /** Of a web page: where on it each of the above was read, or `caller` for what was handed in with it. */
  readonly origins?: Readonly<Record<string, string>>
  readonly text: string
  readonly blocks: readonly Block[]
}

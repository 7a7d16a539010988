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
export type Block = Span & { readonly role: BlockRole; readonly rule: string }

/** One published document with its text frozen: every offset of a record points into `text`. */
export type Report = {
  /** `sha256:` and the hex digest of the captured bytes. */
  readonly id: string
  /** The id that the caller's JSON line gave. */
  readonly ref?: string
  readonly title?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly url?: string
  /** ISO 8601 date or date-time, as far as it is known. */
  readonly published?: string
  /** BCP 47. */
  readonly language?: string
  readonly text: string
  readonly blocks: readonly Block[]
}

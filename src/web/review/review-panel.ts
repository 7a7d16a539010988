import type { Span } from '../../model/span.ts'
import type { Field } from '../../model/statement.ts'

/** What is open below the record: a form for a decision, or the reasons of a value. */
export type Panel =
  | { readonly kind: 'correct'; readonly statement: string }
  | { readonly kind: 'add'; readonly words: Span; readonly event: string | undefined }
  | { readonly kind: 'add-event'; readonly words: Span }
  | { readonly kind: 'correct-event' | 'set-aside' | 'split'; readonly event: string }
  | { readonly kind: 'why'; readonly event: string; readonly field: Field }

import type { Span } from '../../model/span.ts'

/**
 * A run of the text as the number reader sees it: a word, a figure with its separators, one punctuation mark, or a blank
 * line. `form` is lower case with plain hyphens and apostrophes; `gap` says that white space stands before it.
 */
export type Piece = Span & {
  readonly form: string
  readonly kind: 'word' | 'digits' | 'mark' | 'break'
  readonly gap: boolean
}

import type { DropSign } from '../signs/drop-sign.ts'
import type { Element } from '../tree/node.ts'

/** An element whose name or tag says that it is not part of the article. `isCancelled`: the page says otherwise. */
export type DroppedPart = { readonly element: Element; readonly sign: DropSign; good: number; isCancelled: boolean }

/** A run of inline content inside one block element: what a reader sees as one paragraph, heading, item or label. */
export type Run = {
  /** The block element that it stands in. */
  readonly element: Element
  readonly text: string
  /** Letters, digits and marks; those of them in links. */
  readonly chars: number
  readonly linkChars: number
  /** Half-open range in the decoded page. */
  readonly start: number
  readonly end: number
  readonly dropped: readonly DroppedPart[]
  /** Letters that count as running text; 0 for labels, links and fragments. */
  readonly good: number
}

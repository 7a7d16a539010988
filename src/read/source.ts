import type { CaptureFacts } from '../model/capture.ts'
import type { Problem } from '../model/problem.ts'

/** What a publisher or caller says of a report beside its words. */
export type SourceFacts = {
  /** The caller's own id; it comes back as `report.ref`. */
  readonly ref?: string
  readonly title?: string
  /** ISO 8601 date or date-time, unchecked. */
  readonly published?: string
  readonly url?: string
  readonly publisher?: string
  /** BCP 47; looked for in the text when absent. */
  readonly language?: string
}

/** One document as it was handed in, before anything is made of it. */
export type Source = SourceFacts & {
  /** The words, or the bytes as captured. */
  readonly content: string | Uint8Array
  /** What the content is; plain text when absent. */
  readonly format?: 'text' | 'html'
  /** The `Content-Type` that a page came with; it may name the encoding. */
  readonly contentType?: string
  /** When and whence the content was had. */
  readonly capture?: CaptureFacts
  /** What was the matter with the content before it came here. */
  readonly problems?: readonly Problem[]
  /** The whole capture, where `content` is only its beginning: SHA-256 in hex, and its length in bytes. */
  readonly cutFrom?: { readonly sha256: string; readonly length: number }
}

/** When and whence the bytes of a report were had, as far as it is known. */
export type CaptureFacts = {
  /** Where the page was fetched, after redirects. */
  readonly url?: string
  /** ISO 8601 date-time of the capture, as the archive or the fetcher says it. */
  readonly captured?: string
  /** The web archive that holds it, a file inside it after a `#`, and the byte at which its record begins there. */
  readonly archive?: string
  readonly offset?: number
}

/** The bytes of a report as fetched or handed in. Its id is made from the bytes, so the same bytes are the same capture. */
export type Capture = Pick<CaptureFacts, 'url' | 'captured'> & {
  /** `sha256:` and the hex digest of `bytes`. */
  readonly id: string
  /** The page itself, with the codings of its transfer undone. */
  readonly bytes: Uint8Array
  /** The `Content-Type` that the page came with. */
  readonly contentType?: string
}

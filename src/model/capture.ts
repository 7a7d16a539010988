/** The bytes of a report as fetched or handed in, with whence and when. Its id is made from the bytes, so the same bytes are the same capture. */
export type Capture = {
  /** `sha256:` and the hex digest of `bytes`. */
  readonly id: string
  /** The page itself, with the codings of its transfer undone. */
  readonly bytes: Uint8Array
  readonly url?: string
  /** ISO 8601 date-time of the capture, as the archive or the fetcher says it. */
  readonly captured?: string
  /** The `Content-Type` that the page came with. */
  readonly contentType?: string
}

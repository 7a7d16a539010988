/** A file on its way into an archive: its size and sum are known before its bytes are sent. */
export type ZipEntry = {
  readonly name: string
  readonly size: number
  /** CRC-32, unsigned. */
  readonly sum: number
  readonly bytes: AsyncIterable<Uint8Array>
}

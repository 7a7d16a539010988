import { createHash } from 'node:crypto'
import type { Capture } from '../model/capture.ts'

/** A capture with the id of its bytes. Keys without a value are left out. */
export function makeCapture(
  bytes: Uint8Array,
  about: {
    readonly url?: string | undefined
    readonly captured?: string | undefined
    readonly contentType?: string | undefined
  },
): Capture {
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return {
    id,
    bytes,
    ...(about.url === undefined ? {} : { url: about.url }),
    ...(about.captured === undefined ? {} : { captured: about.captured }),
    ...(about.contentType === undefined ? {} : { contentType: about.contentType }),
  }
}

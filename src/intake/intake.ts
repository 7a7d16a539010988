import type { ImportSummary } from '../model/import.ts'
import type { SourceFacts } from '../read/source.ts'

/**
 * The way of documents into a collection: each import waits for its turn, is read in worker threads, and its reports are put in
 * batch by batch. What is asked for is answered with an id at once; how far it is can be looked up.
 */
export type Intake = {
  /** A text that somebody pasted, with what is known of it. */
  readonly takeText: (text: string, facts: Omit<SourceFacts, 'ref'>) => string
  /** A page to fetch, as politely as `dripstone read` does. */
  readonly takeAddress: (address: string) => string
  /**
   * A file that is being sent: kept in the collection's folder until it is read.
   * @throws {DripstoneError} REQUEST_TOO_LARGE for more bytes than the limit; nothing of it is kept.
   */
  readonly takeFile: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<string>
  /** Newest first. */
  readonly imports: () => readonly ImportSummary[]
  readonly import: (id: string) => ImportSummary | undefined
  /** Lets what is being read come to its end, leaves what waits, and stops the threads. */
  readonly close: () => Promise<void>
}

import type { ImportSummary } from '../model/import.ts'
import type { SourceFacts } from '../read/source.ts'

/**
 * The way of documents into a collection: each import waits for its turn, is read in worker threads, and its reports are put in
 * batch by batch. What is answered with an id is on disk; how far it is can be looked up.
 */
export type Intake = {
  /** A text that somebody pasted, with what is known of it. */
  readonly takeText: (text: string, facts: Omit<SourceFacts, 'ref'>) => Promise<string>
  /** A page to fetch, as politely as `dripstone read` does. */
  readonly takeAddress: (address: string) => Promise<string>
  /**
   * A file that is being sent: kept in the collection's folder until it is read.
   * @throws {DripstoneError} REQUEST_TOO_LARGE for more bytes than the limit; nothing of it is kept.
   */
  readonly takeFile: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<string>
  /** Newest first. */
  readonly imports: () => readonly ImportSummary[]
  readonly import: (id: string) => ImportSummary | undefined
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>
  /** Ends what is being read at the next batch and stops the threads; what is not done is taken up at the next start. */
  readonly close: () => Promise<void>
}

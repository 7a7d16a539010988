import type { Span } from './span.ts'

/** Trouble in the material, by code: what it means and what becomes of the report. docs/errors.md is made from this table. */
export const PROBLEMS = {
  ADDRESS_FORBIDDEN: 'An address is private, or neither http nor https, or leads to such a one. It was not fetched.',
  BINARY_INPUT: 'The file holds bytes that are no text (a picture, an archive). It was not read.',
  CAPTURE_TOO_LARGE: 'A page is larger than the limit once its codings are undone. It was not read.',
  CAPTURE_TRUNCATED: 'A page or record is cut off. What there is of it was read.',
  DATE_CONTRADICTORY: 'A date names a weekday that the day does not fall on. It is kept as said.',
  DATE_IMPOSSIBLE: 'A date names a day that the calendar does not have. It is kept as said, without a day.',
  DATES_DISAGREE:
    'The dates that the page states lie days apart, or one lies after its capture. The first possible one in the stated order was taken.',
  EMPTY_INPUT: 'The file is empty or holds white space only.',
  ENCODING_GUESSED: 'The bytes are not UTF-8. They were read in the encoding that fits them best.',
  ENCODING_REPLACED: 'The bytes are no known encoding. What could not be read was replaced by U+FFFD.',
  FETCH_FAILED: 'A page could not be fetched: no answer, an error, or too many redirects.',
  LANGUAGE_DISAGREES: 'The page states a language that its words are not in. The language of the words was taken.',
  LANGUAGE_UNSUPPORTED:
    'There is no language pack for this report. Its text and blocks are returned, nothing is coded.',
  LINE_INVALID: 'A line of a JSON lines file does not parse or lacks what is needed. The other lines were read.',
  NOT_A_REPORT: 'The page is an error, a consent wall, a list, a video or an empty shell. It is not coded.',
  PAGE_TOO_DEEP: 'The elements of the page nest deeper than a browser would go. The deepest were read side by side.',
  PAGE_TOO_LARGE: 'The page has more elements than the limit. What lies beyond it was not read.',
  PUBLISHED_INVALID: 'The publication date handed in does not exist. The report was read without one.',
  PUBLISHED_UNKNOWN: 'No publication date is known, so dates that lean on it stay open.',
  ROBOTS_FORBIDDEN: 'The robots.txt of the site asks not to read the page. It was not fetched.',
  STATEMENT_REFUSED:
    'A coder said something whose words, event or value do not hold. It was refused; the reason counts what and why.',
  TEXT_TOO_LONG: 'The report is longer than the limit. What lies beyond it was not read.',
  UNREADABLE: 'The file or folder could not be opened or read.',
  UNSUPPORTED_INPUT: 'This kind of input cannot be read yet. It was passed over.',
  WARC_DAMAGED: 'A record of a web archive cannot be read. The reason names its offset; the reading went on behind it.',
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** Trouble in the material, as data beside the result. `place` points into the text, `line` (from 1) into a JSON lines file. */
export type Problem = {
  readonly code: ProblemCode
  readonly reason: string
  readonly place?: Span
  readonly line?: number
}

/** Trouble in the program, by code. docs/errors.md is made from this table. */
export const ERRORS = {
  COLLECTION_LOCKED: 'Another process has the collection open. Close it there first.',
  COLLECTION_NEWER: 'A newer version of Dripstone has used the collection. Use that version or a newer one.',
  COLLECTION_NOT_FOUND: 'There is no collection in the folder.',
  COLLECTION_UNREADABLE: 'The database of the collection could not be opened or brought up to date.',
  DATA_MISSING: 'A data file of the package is missing or damaged. Install the package again.',
  DECISION_INVALID:
    'A decision does not fit the record it is for, or the codebook. It was not taken into the log; the message says why.',
  DECISION_STALE: 'Another decision on the report came first. Load the report again, then decide on what it says now.',
  EVIDENCE_OUTSIDE_TEXT: 'A coder cited words that the report does not have. Nothing of that statement is kept.',
  EXPORT_TOO_LARGE: 'A data package would be larger than a ZIP archive can be. Export less at a time, or JSON lines.',
  OUTPUT_FAILED: 'The file that was asked for could not be written: no such folder, no room, no leave.',
  READING_FAILED:
    'A rule failed on this report, by a fault of the program. The report was passed over, the others were read.',
  REPORT_NOT_FOUND: 'The collection holds no such report.',
  TABLE_INVALID: 'A table that was published is not as it was written. It was read up to there.',
  USAGE: 'The command line could not be understood.',
  WORKER_FAILED: 'A worker stopped before it answered.',
  PORT_TAKEN: 'The port that was asked for is used by another program, or may not be used. Choose another.',
  NOT_FOUND: 'There is nothing at this address, or no report, event or import with this id.',
  REQUEST_FORBIDDEN:
    'A request to the server came from another site, or was sent to another name than its own. It was not answered.',
  REQUEST_INVALID:
    'A request to the server does not have the shape that docs/api.md names. The message says what is wrong.',
  REQUEST_TOO_LARGE: 'A request to the server is larger than the limit. Nothing of it was kept.',
  SERVER_FAILED: 'The server could not answer, by a fault of its own. What was acknowledged before is safe.',
  SESSION_MISSING:
    'The browser has not come in by the address that the server printed. Open that address, or press Enter in the terminal for a new one.',
} as const

export type ErrorCode = keyof typeof ERRORS

/** Trouble in the program. `code` is one of `ERRORS`; `cause` is what lay beneath. */
export class DripstoneError extends Error {
  override readonly name = 'DripstoneError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

import type { ErrorCode, ProblemCode } from './problem.ts'

export const IMPORT_STATES = ['waiting', 'reading', 'done', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** A report that came of an import, and whether it was new to the collection. */
export type ImportedReport = {
  readonly id: string
  readonly title?: string
  readonly outcome: 'added' | 'known' | 'recoded'
}

/** What kept a document from becoming a report. `name` says which, where an import holds many. */
export type ImportProblem = { readonly code: ProblemCode | ErrorCode; readonly reason: string; readonly name?: string }

/** How far one import is: a text, an address or a file. Lists stop at a limit, counts do not. */
export type ImportSummary = {
  readonly id: string
  readonly name: string
  readonly state: ImportState
  readonly reports: readonly ImportedReport[]
  /** Reports that are in the collection because of it, known ones included. */
  readonly read: number
  readonly failed: number
  readonly problems: readonly ImportProblem[]
  /** Share of its bytes that has been read, 0 to 1, where its size is known. */
  readonly share?: number
}

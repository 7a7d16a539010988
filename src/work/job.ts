import type { ErrorCode, Problem, ProblemCode } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { Source } from '../read/source.ts'

/** A piece of the input that one thread reads on its own. Survives being sent to another thread. */
export type Job =
  | {
      readonly kind: 'file'
      readonly path: string
      /** What the file is called, where it lies under another name. */
      readonly name: string
      readonly size: number
    }
  | { readonly kind: 'lines'; readonly name: string; readonly firstLine: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'capture'
      readonly name: string
      readonly source: Source & { readonly content: Uint8Array | string }
      /** Bytes of the input that it took. */
      readonly size: number
    }
  /** A report that was read before, to be coded again. */
  | {
      readonly kind: 'frozen'
      readonly name: string
      readonly report: Report
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }

/** What is known of all reports of a run that come without it. */
export type GivenFacts = { readonly published?: string; readonly language?: string }

/** What kept a report from being read: trouble in the material or in the program. */
export type Trouble = { readonly code: ProblemCode | ErrorCode; readonly reason: string; readonly line?: number }

/** What came of one document. `name` is what messages call it by, the line of a JSON lines file in it. */
export type Reading =
  /** Read from its source. `unread`: there is a record, and nothing of the document in it. */
  | {
      readonly kind: 'read'
      readonly name: string
      readonly record: ReportRecord
      readonly source: Source
      readonly unread?: Problem
    }
  /** Coded again from its frozen text. */
  | { readonly kind: 'coded'; readonly name: string; readonly record: ReportRecord }
  /** A record that was made before, checked and taken as it is. */
  | { readonly kind: 'given'; readonly name: string; readonly record: ReportRecord }
  | { readonly kind: 'trouble'; readonly name: string; readonly trouble: Trouble }

/** Bytes of the input that a job stands for. */
export function sizeOf(job: Job): number {
  switch (job.kind) {
    case 'file':
    case 'capture':
      return job.size
    case 'lines':
      return job.bytes.length
    case 'frozen':
    case 'problem':
      return 0
    default:
      return job satisfies never
  }
}

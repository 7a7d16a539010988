import type { ErrorCode, Problem, ProblemCode } from '../../model/problem.ts'
import type { Source } from '../../read/source.ts'
import type { ValueName } from '../say-why.ts'

/** A piece of the input that one thread reads on its own. Survives being sent to another thread. */
export type Job =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'lines'; readonly name: string; readonly firstLine: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'capture'
      readonly name: string
      readonly source: Source & { readonly content: Uint8Array }
      /** Bytes of the input that it took. */
      readonly size: number
    }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }

/** What came of a job: text for the output, lines for the person, and counts. */
export type Outcome = {
  readonly output: string
  readonly messages: readonly string[]
  /** Reports that were read, and those that were not. */
  readonly reports: number
  readonly failures: number
  /** Bytes of input that the job took. */
  readonly bytes: number
}

/** How reports are read and shown; the same for every job. Survives being sent to another thread. */
export type Settings = {
  readonly show: 'json' | 'view' | 'why'
  readonly why?: ValueName
  readonly published?: string
  readonly language?: string
  readonly width: number
  readonly hasColor: boolean
}

/** What kept a report from being read: trouble in the material or in the program. */
export type Trouble = { readonly code: ProblemCode | ErrorCode; readonly reason: string; readonly line?: number }

/** The outcome of a job that could not be done. */
export function failedOutcome(name: string, trouble: Trouble, bytes = 0): Outcome {
  return { output: '', messages: [sayTrouble(name, trouble)], reports: 0, failures: 1, bytes }
}

// A name or a word of the material must not steer the terminal.
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** "dripstone: reports.jsonl:3: it is not valid JSON (LINE_INVALID)". */
export function sayTrouble(name: string, { code, reason, line }: Trouble): string {
  const text = `dripstone: ${name}${line === undefined ? '' : `:${line}`}: ${reason} (${code})`
  return text.replaceAll(CONTROLS, '\uFFFD')
}

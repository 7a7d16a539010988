import type { ValueName } from '../say-why.ts'
import type { GivenFacts, Trouble } from '../../work/job.ts'

/** What came of a job: text for the output, lines for the person, and counts. */
export type Outcome = {
  readonly output: string
  readonly messages: readonly string[]
  /** Reports that were read, and those that were not. */
  readonly reports: number
  readonly failures: number
}

/** How reports are read and shown; the same for every job. Survives being sent to another thread. */
export type Settings = GivenFacts & {
  readonly show: 'json' | 'view' | 'why'
  readonly why?: ValueName
  readonly width: number
  readonly hasColor: boolean
}

/** The outcome of a job that could not be done. */
export function failedOutcome(name: string, trouble: Trouble): Outcome {
  return { output: '', messages: [sayTrouble(name, trouble)], reports: 0, failures: 1 }
}

// A name or a word of the material must not steer the terminal.
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** "dripstone: reports.jsonl:3: it is not valid JSON (LINE_INVALID)". */
export function sayTrouble(name: string, { code, reason, line }: Trouble): string {
  const text = `dripstone: ${name}${line === undefined ? '' : `:${line}`}: ${reason} (${code})`
  return text.replaceAll(CONTROLS, '\uFFFD')
}

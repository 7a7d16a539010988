import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** Where a command reads and prints. Only this folder prints; commands get it handed in, so tests can hand in their own. */
export type Terminal = {
  readonly input: Readable
  /** Prints; settles when the reader of the output can take more. */
  readonly print: (text: string) => Promise<void>
  /** Says something to the person at the terminal, a line. */
  readonly tell: (line: string) => void
  /** Width of the page in columns. */
  readonly width: number
  readonly hasColor: boolean
  /** Where progress may be drawn: standard error, when it is a terminal. */
  readonly draw: ((text: string) => void) | undefined
  /** The same, but not where the output comes to the same terminal and would run into it. */
  readonly progress: ((text: string) => void) | undefined
  /** Somebody sits there: both what is said and what is asked for go to a terminal. */
  readonly isInteractive: boolean
}

type Streams = {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly env: NodeJS.ProcessEnv
}

const DEFAULT_WIDTH = 80
const MIN_WIDTH = 24
const MAX_WIDTH = 120

/** The terminal of this process. */
export function openTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  const outIsTty = isTty(stdout)
  const draw = isTty(stderr) ? (text: string) => void stderr.write(text) : undefined
  return {
    input: stdin,
    print: async (text) => {
      if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
    },
    tell: (line) => {
      stderr.write(`${line}\n`)
    },
    width: readWidth(stdout, env),
    hasColor: outIsTty && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    draw,
    progress: outIsTty ? undefined : draw,
    isInteractive: outIsTty && isTty(stdin),
  }
}

function readWidth(stdout: Writable, env: NodeJS.ProcessEnv): number {
  const ofTerminal = 'columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : 0
  const wanted = ofTerminal > 0 ? ofTerminal : Number.parseInt(env['COLUMNS'] ?? '', 10)
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted > 0 ? wanted : DEFAULT_WIDTH))
}

function isTty(stream: Readable | Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}

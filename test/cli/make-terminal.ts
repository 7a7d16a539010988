import { Readable } from 'node:stream'
import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that keeps what is printed and told, with `input` on its standard input. */
export function makeTerminal(options: { readonly input?: string | Uint8Array; readonly width?: number } = {}): {
  readonly terminal: Terminal
  readonly printed: () => string
  readonly told: () => readonly string[]
} {
  const output: string[] = []
  const lines: string[] = []
  const terminal: Terminal = {
    input: Readable.from([Buffer.from(options.input ?? '')]),
    print: async (text) => {
      output.push(text)
    },
    tell: (line) => {
      lines.push(line)
    },
    width: options.width ?? 80,
    hasColor: false,
    draw: undefined,
    progress: undefined,
    isInteractive: false,
  }
  return { terminal, printed: () => output.join(''), told: () => lines }
}

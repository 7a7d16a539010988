import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The program as `npm run build` makes it. */
export const BUILT = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
// Tells at its end how much memory the process took at most, in KiB.
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))'

/** What a run of the program gave. */
export type Ended = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly peakMiB: number
}

/** Runs the command line in a process of its own, from its sources unless `main` names a built one. `closeAfter`: output is closed once that many lines have come. */
export async function runCli(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly closeAfter?: number; readonly main?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', TELL_MEMORY, options.main ?? MAIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (options.closeAfter !== undefined && stdout.split('\n').length > options.closeAfter) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? 0)
  return { status, stdout, stderr: stderr.replace(/^peak \d+\n/m, ''), peakMiB: peak / 1024 }
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const TELL_USAGE =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("used "+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime)+"\\n")})'

/** One run of the program: seconds to its first record and to its end, processor seconds, records, and the most memory it took. */
export type Measured = {
  readonly firstSeconds: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly records: number
  readonly peakMiB: number
}

/** Runs the built program and watches it. */
export async function measure(args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', TELL_USAGE, MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let first = 0
  let records = 0
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (records === 0 && first === 0) first = performance.now() - started
    for (const byte of chunk) if (byte === 0x0a) records++
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const [, peak, microseconds] = /^used (\d+) (\d+)$/m.exec(told) ?? []
  return {
    firstSeconds: first / 1000,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: Number(microseconds) / 1e6,
    records,
    peakMiB: Number(peak) / 1024,
  }
}

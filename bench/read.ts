// How fast `read --json` goes and how much memory it takes: `npm run bench -- read`, with `--write` to keep the numbers,
// `--check` to fail when they have dropped, `--mb N` for how much to read.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { calibrate } from './calibrate.ts'
import { keepResults, readResults } from './keep-results.ts'
import { writeMaterial, type Material } from './material.ts'
import { measure } from './measure.ts'

const ONE_REPORT = fileURLToPath(new URL('../examples/vigil.txt', import.meta.url))
const MEGABYTE = 1_000_000
// Below this share of the committed ratio, `--check` fails: runs of one machine differ by some 15 %.
const LEAST = 0.7

/** One row of the results: reports and MB for each turn of the calibration loop, by processor time; memory in MiB. */
type Row = { readonly reportsPerLoop: number; readonly megabytesPerLoop: number; readonly peakMiB: number }
type Results = {
  readonly from: string
  readonly startLoops: number
  readonly peakGrowth: number
  readonly one: Row
  readonly two: Row
}

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, check: { type: 'boolean' }, mb: { type: 'string', default: '2' } },
})
const folder = mkdtempSync(join(tmpdir(), 'dripstone-bench-'))
try {
  process.exitCode = await runBench(folder)
} finally {
  rmSync(folder, { recursive: true })
}

async function runBench(at: string): Promise<number> {
  const whole = writeMaterial(join(at, 'whole.jsonl'), Number(values.mb) * MEGABYTE)
  const half = writeMaterial(join(at, 'half.jsonl'), (Number(values.mb) * MEGABYTE) / 2)
  console.log(`${whole.reports} reports, ${(whole.bytes / MEGABYTE).toFixed(1)} MB of ${whole.from} texts`)
  const start = await measureStart()
  const one = await measureRow('one process', whole, [])
  const two = await measureRow('two workers', whole, ['--workers', '2'])
  const small = await measure(['read', half.path, '--json'])
  const peakGrowth = one.peakMiB / small.peakMiB
  console.log(`memory over twice the reports: ${peakGrowth.toFixed(2)} times`)
  const results: Results = { from: whole.from, startLoops: round(start), peakGrowth: round(peakGrowth), one, two }
  const kept = readKept()
  if (kept !== undefined) compare(kept, results)
  if (values.write === true) keepResults('read', results)
  return values.check === true && kept !== undefined && hasDropped(kept, results) ? 1 : 0
}

async function measureStart(): Promise<number> {
  const loops = calibrate()
  const { firstSeconds, cpuSeconds } = await measure(['read', ONE_REPORT, '--json'])
  console.log(
    `start to first record: ${firstSeconds.toFixed(2)} s, all models loaded (processor: ${cpuSeconds.toFixed(2)} s to the end)`,
  )
  return cpuSeconds * loops
}

// What is printed is what a person waits for; what is kept is processor time, which others on the machine hardly touch.
async function measureRow(name: string, material: Material, options: readonly string[]): Promise<Row> {
  const before = calibrate()
  const { seconds, cpuSeconds, records, peakMiB } = await measure(['read', material.path, '--json', ...options])
  const loops = (before + calibrate()) / 2
  if (records !== material.reports) throw new Error(`${records} records for ${material.reports} reports`)
  const reportsPerSecond = records / seconds
  const megabytesPerSecond = material.bytes / MEGABYTE / seconds
  console.log(
    `${name}: ${reportsPerSecond.toFixed(0)} reports/s, ${megabytesPerSecond.toFixed(2)} MB/s, peak ${peakMiB.toFixed(0)} MiB (${(records / cpuSeconds).toFixed(0)} reports per processor second, calibration ${loops.toFixed(1)} loops/s)`,
  )
  return {
    reportsPerLoop: round(records / cpuSeconds / loops),
    megabytesPerLoop: round(material.bytes / MEGABYTE / cpuSeconds / loops),
    peakMiB: Math.round(peakMiB),
  }
}

function readKept(): Results | undefined {
  const kept = readResults('read')
  return isResults(kept) ? kept : undefined
}

function isResults(kept: unknown): kept is Results {
  return typeof kept === 'object' && kept !== null && 'one' in kept && 'two' in kept
}

function compare(kept: Results, now: Results): void {
  if (kept.from !== now.from) console.log(`bench/results.json was measured on ${kept.from} texts, this on ${now.from}`)
  for (const name of ['one', 'two'] as const) {
    const share = now[name].reportsPerLoop / kept[name].reportsPerLoop
    console.log(
      `${name}: ${now[name].reportsPerLoop} reports a loop, ${(share * 100).toFixed(0)} % of the ${kept[name].reportsPerLoop} that are committed`,
    )
  }
}

function hasDropped(kept: Results, now: Results): boolean {
  return (
    kept.from === now.from &&
    (['one', 'two'] as const).some((name) => now[name].reportsPerLoop < kept[name].reportsPerLoop * LEAST)
  )
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}

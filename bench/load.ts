// How fast reports go into a collection beside reading alone: `npm run bench -- load [--megabytes 2] [--write] [--check]`.
// `--write` keeps the figures, `--check` fails where loading reaches less than 60 % of the speed of reading.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { keepResults } from './keep-results.ts'
import { writeMaterial } from './material.ts'
import { measure } from './measure.ts'

const LEAST_SHARE = 0.6

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '2' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'dripstone-load-'))
try {
  const { path, reports, from } = writeMaterial(join(folder, 'reports.jsonl'), Number(values.megabytes) * 1e6)
  const collection = join(folder, 'collection')
  await measure(['init', collection])
  const reading = await measure(['read', path, '--json'])
  const loading = await measure(['load', collection, path])
  const share = reading.seconds / loading.seconds
  const figures = {
    from,
    reports,
    readPerSecond: round(reports / reading.seconds),
    loadPerSecond: round(reports / loading.seconds),
    share: round(share),
    shareByProcessor: round(reading.cpuSeconds / loading.cpuSeconds),
    loadPeakMiB: round(loading.peakMiB),
  }
  console.log(`${reports} reports, made of texts of ${from}`)
  console.log(
    `read ${figures.readPerSecond} reports/s; load ${figures.loadPerSecond} reports/s, ${figures.loadPeakMiB} MiB`,
  )
  console.log(`loading goes at ${Math.round(share * 100)} % of the speed of reading (at least 60 % is asked)`)
  if (values.write === true) keepResults('load', figures)
  process.exitCode = values.check === true && share < LEAST_SHARE ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}

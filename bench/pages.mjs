// How many pages a second one process reads, beside Readability on linkedom in the same run, both by processor time.
// `npm run bench -- pages [--check]`: the gold pages where they are, else the fixtures. `--check` fails below five times.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/read/html/read-page.ts'

const GOLD = fileURLToPath(new URL('../../shared/gold/pages/html', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../src/read/html/fixtures', import.meta.url))
/** Readability is slow; a share of the pages is enough to measure it. */
const EVERY = 4
const LEAST = 5
const MEGABYTE = 1_000_000

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const folder = existsSync(GOLD) ? GOLD : FIXTURES
const pages = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/u.test(name))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name))
    return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  })
const sample = pages.filter((_page, i) => i % EVERY === 0)

// Both warm up first. Ours takes its turn before and after, so that a machine that slows down is fair to both.
measure(sample, readPage)
measure(sample.slice(0, 20), readWithReadability)
const before = measure(sample, readPage)
const theirs = measure(sample, readWithReadability)
const ours = (before + measure(sample, readPage)) / 2
const ratio = ours / theirs
const megabytes = sample.reduce((sum, page) => sum + page.length, 0) / MEGABYTE
console.log(
  `${sample.length} pages, ${megabytes.toFixed(0)} MB: ${ours.toFixed(0)} pages per processor second, Readability on linkedom ${theirs.toFixed(0)}: ${ratio.toFixed(1)} times`,
)
process.exitCode = values.check === true && ratio < LEAST ? 1 : 0

function measure(of, read) {
  const start = process.cpuUsage()
  for (const page of of) read(page)
  const used = process.cpuUsage(start)
  return of.length / ((used.user + used.system) / 1e6)
}

/** Readability gives up on some pages by throwing; that is no slower than reading them. */
function readWithReadability(page) {
  try {
    new Readability(parseHTML(page.toString()).document).parse()
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
}

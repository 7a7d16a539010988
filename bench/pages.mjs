// How many pages a second one process reads, beside Readability on linkedom in the same run.
// npx tsx bench/pages.mjs [FOLDER of .html or .html.gz]; without a folder the gold pages where they are, else the fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/read/html/read-page.ts'

const GOLD = '../shared/gold/pages/html'
const FIXTURES = 'src/read/html/fixtures'
/** Readability is slow; a share of the pages is enough to measure it. */
const EVERY = 4

const folder = process.argv[2] ?? (existsSync(GOLD) ? GOLD : FIXTURES)
const pages = readdirSync(folder)
  .filter((name) => /\.html(?:\.gz)?$/u.test(name))
  .toSorted()
  .map((name) => {
    const bytes = readFileSync(join(folder, name))
    return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  })
const sample = pages.filter((_page, i) => i % EVERY === 0)

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

measure(sample, readPage)
const ours = measure(pages, readPage)
measure(sample.slice(0, 20), readWithReadability)
const theirs = measure(sample, readWithReadability)
console.log(
  JSON.stringify({
    pages: pages.length,
    megabytes: Math.round(pages.reduce((sum, page) => sum + page.length, 0) / 1e5) / 10,
    dripstonePagesPerSecond: Math.round(ours),
    readabilityPagesPerSecond: Math.round(theirs),
    ratio: Math.round((ours / theirs) * 10) / 10,
  }),
)

// How much memory a large web archive takes: writes a WARC of the gold pages, in rounds, and streams it through `read --json`.
// `npm run bench -- archive [--mb 1000] [--check]`; without the gold pages the fixtures. `--check` fails above the limit.
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { measure } from './measure.ts'

const GOLD = fileURLToPath(new URL('../../shared/gold/pages/html', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../src/read/html/fixtures', import.meta.url))
const MEGABYTE = 1_000_000
/** Resident memory, in MB, that one process may take for an archive of any size. */
const LIMIT = 400

const { values } = parseArgs({ options: { mb: { type: 'string', default: '1000' }, check: { type: 'boolean' } } })
const folder = mkdtempSync(join(tmpdir(), 'dripstone-archive-'))
try {
  process.exitCode = await run(join(folder, 'pages.warc'), Number(values.mb) * MEGABYTE)
} finally {
  rmSync(folder, { recursive: true })
}

async function run(path: string, bytes: number): Promise<number> {
  const pages = writeArchive(path, bytes)
  const { seconds, cpuSeconds, records, peakMiB } = await measure(['read', path, '--json'])
  if (records !== pages) throw new Error(`${records} records for ${pages} pages`)
  const peak = (peakMiB * 1024 * 1024) / MEGABYTE
  console.log(
    `a WARC of ${Math.round(bytes / MEGABYTE)} MB: ${pages} pages, ${(pages / seconds).toFixed(0)} pages/s, peak ${peak.toFixed(0)} MB, limit ${LIMIT} MB (${(pages / cpuSeconds).toFixed(0)} pages per processor second)`,
  )
  return values.check === true && peak > LIMIT ? 1 : 0
}

function writeArchive(path: string, bytes: number): number {
  const folder = existsSync(GOLD) ? GOLD : FIXTURES
  const names = readdirSync(folder).filter((name) => /\.html(?:\.gz)?$/u.test(name))
  const file = openSync(path, 'w')
  let pages = 0
  for (let written = 0; written < bytes; pages++) {
    const name = names[pages % names.length] ?? ''
    const page = readFileSync(join(folder, name))
    written += writeSync(file, recordOf(name.endsWith('.gz') ? gunzipSync(page) : page, pages))
  }
  closeSync(file)
  return pages
}

function recordOf(page: Buffer, number: number): Buffer {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://example.org/${number}`,
    'WARC-Date: 2024-01-01T00:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + page.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n${http}`), page, Buffer.from('\r\n\r\n')])
}

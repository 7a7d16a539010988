// How a collection does: makes one of many reports, embedded and on PostgreSQL side by side where TEST_DATABASE_URL names a server,
// and asks what the desk asks. `npm run bench -- desk [--reports 100000] [--times 30] [--only embedded] [--write] [--check]`:
// `--write` keeps the numbers, `--check` fails where an answer takes longer than issue 6 allows.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Collection } from '../src/store/collection.ts'
import { DATABASES } from '../test/store/databases.ts'
import { prepareRecords, type Records } from './desk/make-records.ts'
import { questionsOf } from './desk/questions.ts'
import { keepResults, readResults } from './keep-results.ts'

const BATCH = 100
const TEXTS = 300
const TELL_EVERY = 10_000
const MEBIBYTE = 2 ** 20

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    times: { type: 'string', default: '30' },
    only: { type: 'string' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})
const reports = Number(values.reports)

/** Milliseconds until an answer, and of the processor of this process for it: others on the machine hardly touch that. */
type Answer = { readonly p50: number; readonly p95: number; readonly processor: number }

/** What one database did: rates in reports a second, sizes in MiB, times in milliseconds. */
type Measured = {
  readonly reportsPerSecond: number
  readonly reportsPerCpuSecond: number
  readonly folderMiB: number
  readonly memoryMiB: number
  readonly openMs: number
  readonly firstQuestionMs: number
  readonly answers: Readonly<Record<string, Answer>>
}

const records = prepareRecords(Math.min(TEXTS, reports))
console.log(`${reports} reports, made of ${records.from} texts`)
const measured: Record<string, Measured> = {}
let isSlow = false
for (const [name, make] of DATABASES.filter(([name]) => values.only === undefined || name === values.only)) {
  const kept = await make()
  try {
    measured[name] = await measureOne(name, kept, records)
  } finally {
    await kept.remove()
  }
}
printTable()
if (values.write === true) keepResults(`desk, ${reports} reports`, { ...keptBefore(), from: records.from, ...measured })
process.exitCode = values.check === true && isSlow ? 1 : 0

async function measureOne(
  name: string,
  kept: { readonly folder: string; readonly open: () => Promise<Collection> },
  { make }: Records,
): Promise<Measured> {
  console.log(`\n${name}`)
  const loading = await kept.open()
  const { seconds, cpuSeconds } = await load(loading, make)
  await loading.close()
  const opening = performance.now()
  const collection = await kept.open()
  const openMs = performance.now() - opening
  const asking = performance.now()
  await collection.events({})
  const firstQuestionMs = performance.now() - asking
  console.log(`open ${openMs.toFixed(0)} ms, first question ${firstQuestionMs.toFixed(0)} ms`)
  const answers = await askAll(collection, make)
  const memoryMiB = Math.round(process.memoryUsage.rss() / MEBIBYTE)
  await collection.close()
  return {
    reportsPerSecond: round(reports / seconds),
    reportsPerCpuSecond: round(reports / cpuSeconds),
    folderMiB: sizeOf(kept.folder),
    memoryMiB,
    openMs: round(openMs),
    firstQuestionMs: round(firstQuestionMs),
    answers,
  }
}

async function load(collection: Collection, make: Records['make']) {
  const started = performance.now()
  const cpu = process.cpuUsage()
  for (let from = 0; from < reports; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => make(from + at))
    const intakes = some.map((record) => ({ record, capture: { bytes: new TextEncoder().encode(record.report.text) } }))
    await collection.add(intakes, 'bench')
    if ((from + BATCH) % TELL_EVERY === 0) {
      console.log(
        `${from + BATCH} loaded, ${((from + BATCH) / ((performance.now() - started) / 1000)).toFixed(0)} reports/s`,
      )
    }
  }
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }
}

async function askAll(collection: Collection, make: Records['make']): Promise<Measured['answers']> {
  const answers: Record<string, Answer> = {}
  for (const { name, ask, limit } of questionsOf(reports, (at) => make(at).report.id)) {
    const times: number[] = []
    const cpu = process.cpuUsage()
    for (let at = 0; at < Number(values.times); at++) {
      const started = performance.now()
      await ask(collection, at)
      times.push(performance.now() - started)
    }
    const { user, system } = process.cpuUsage(cpu)
    times.sort((a, b) => a - b)
    const answer = {
      p50: round(shareOf(times, 0.5)),
      p95: round(shareOf(times, 0.95)),
      processor: round((user + system) / 1000 / times.length),
    }
    answers[name] = answer
    const isOver = answer.p95 > limit
    isSlow ||= isOver
    console.log(
      `${name}: p50 ${answer.p50} ms, p95 ${answer.p95} ms, processor ${answer.processor} ms${isOver ? `, over ${limit}` : ''}`,
    )
  }
  return answers
}

// One database may have been measured before the other.
function keptBefore(): object {
  const kept = readResults(`desk, ${reports} reports`)
  return typeof kept === 'object' && kept !== null ? kept : {}
}

function printTable(): void {
  const names = Object.keys(measured)
  console.log(`\n${['', ...names].join(' | ')}`)
  const row = (title: string, tell: (one: Measured) => string | number): void => {
    console.log([title, ...names.map((name) => (measured[name] === undefined ? '' : tell(measured[name])))].join(' | '))
  }
  row('loading, reports/s', ({ reportsPerSecond }) => reportsPerSecond)
  row('loading, reports per processor second', ({ reportsPerCpuSecond }) => reportsPerCpuSecond)
  row('folder, MiB', ({ folderMiB }) => folderMiB)
  row('memory, MiB', ({ memoryMiB }) => memoryMiB)
  for (const name of Object.keys(Object.values(measured)[0]?.answers ?? {})) {
    row(name, ({ answers }) => `${answers[name]?.p50} / ${answers[name]?.p95} (${answers[name]?.processor})`)
  }
}

function sizeOf(folder: string): number {
  return Math.round(Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) / 1024)
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}

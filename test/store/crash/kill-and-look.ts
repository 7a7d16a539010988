import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Collection } from '../../../src/store/collection.ts'
import type { ReportRecord } from '../../../src/model/record.ts'
import { openCollection } from '../../../src/store/open-collection.ts'
import { bytesOf, numberedRecord } from '../numbered-record.ts'

const BUSY = fileURLToPath(new URL('busy.ts', import.meta.url))
const BATCH = 7

/** What was promised over all rounds so far: first numbers of batches added, and entries decided by report. */
export type Promised = { readonly added: Set<number>; readonly decided: Map<string, number> }

export type Round = {
  readonly folder: string
  readonly task: 'load' | 'review'
  /** File with the records that reports are made like, as JSON. */
  readonly records: string
  /** Milliseconds to live from when so many promises were kept; from the start of the process where there is no number. */
  readonly life: number
  readonly promises: number | undefined
}

/** Lets a process work on the collection, kills it with SIGKILL, and takes down what it had promised by then. */
export async function workAndKill(round: Round, promised: Promised): Promise<number> {
  const first = promised.added.size === 0 ? 0 : Math.max(...promised.added) + BATCH
  const args = ['--import', 'tsx', BUSY, round.folder, round.task, round.records, String(first)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let failed = ''
  let isDoomed = round.promises === undefined
  const kill = (): NodeJS.Timeout => setTimeout(() => child.kill('SIGKILL'), round.life)
  if (isDoomed) kill()
  child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (isDoomed || said.split('\n').length - 1 <= (round.promises ?? 0)) return
    isDoomed = true
    kill()
  })
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))
  if (signal !== 'SIGKILL') throw new Error(`the process ended by itself: ${failed}`)
  // A line without its end was never said.
  const lines = said.split('\n').slice(0, -1)
  for (const line of lines) take(promised, line.split(' '))
  return lines.filter((line) => line !== 'open').length
}

function take(promised: Promised, [what, which, entry]: readonly string[]): void {
  if (what === 'added') promised.added.add(Number(which))
  if (what === 'decided') promised.decided.set(which ?? '', Number(entry))
}

/** Everything that is wrong with the collection after a kill, in words: nothing, if promises were kept. */
export async function lookAfter(
  folder: string,
  models: readonly ReportRecord[],
  promised: Promised,
): Promise<readonly string[]> {
  const collection = await openCollection({ folder, create: true })
  try {
    return [
      ...(await lookAtReports(collection, models, promised)),
      ...(await lookAtLogs(collection, promised)),
      ...lookAtCaptures(join(folder, 'captures')),
    ]
  } finally {
    await collection.close()
  }
}

async function lookAtReports(
  collection: Collection,
  models: readonly ReportRecord[],
  promised: Promised,
): Promise<readonly string[]> {
  const wrong: string[] = []
  const { reports } = await collection.counts()
  if (reports % BATCH !== 0) wrong.push(`${reports} reports: part of a batch is there`)
  if (reports < promised.added.size * BATCH) wrong.push(`${reports} reports, ${promised.added.size * BATCH} promised`)
  for (const first of promised.added) {
    for (let number = first; number < first + BATCH; number++) {
      const record = numberedRecord(models[number % models.length] as ReportRecord, number)
      const { id } = record.report
      const reviewed = await collection.report(id)
      if (JSON.stringify(reviewed?.report) !== JSON.stringify(record.report))
        wrong.push(`report ${number} is not as added`)
      const capture = await collection.capture(id)
      if (capture === undefined || !Buffer.from(bytesOf(record)).equals(capture))
        wrong.push(`capture ${number} is not whole`)
    }
  }
  return wrong
}

// What lists show is what the log folds to, and no more than one decision is there that nobody was told of.
async function lookAtLogs(collection: Collection, promised: Promised): Promise<readonly string[]> {
  const wrong: string[] = []
  let untold = 0
  for await (const reviewed of collection.export({})) {
    const { id } = reviewed.report
    const told = promised.decided.get(id) ?? 0
    const entries = reviewed.log.map(({ entry }) => entry)
    if (entries.some((entry, at) => entry !== at + 1)) wrong.push(`log of ${id} has gaps: ${entries.join(' ')}`)
    if (entries.length < told) wrong.push(`log of ${id} lost ${told - entries.length} entries`)
    untold += Math.max(0, entries.length - told)
    promised.decided.set(id, entries.length)
  }
  if (untold > 1) wrong.push(`${untold} decisions are there that nobody was told of`)
  return [...wrong, ...(await lookAtLists(collection))]
}

async function lookAtLists(collection: Collection): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let after: string | undefined, more = true; more;) {
    const page = await collection.reports({}, { order: 'added', limit: 500, ...(after === undefined ? {} : { after }) })
    for (const row of page.rows) {
      const reviewed = await collection.report(row.id)
      const open = reviewed?.statements.filter(({ review }) => review.judgement === 'open').length
      if (row.state !== reviewed?.state || row.open !== open)
        wrong.push(`the list shows ${row.id} otherwise than its log`)
    }
    after = page.next
    more = after !== undefined
  }
  return wrong
}

function lookAtCaptures(folder: string): readonly string[] {
  const folders = existsSync(folder) ? readdirSync(folder) : []
  return folders
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((path) => /\/[0-9a-f]{64}$/.test(path))
    .filter((path) => createHash('sha256').update(readFileSync(path)).digest('hex') !== path.slice(-64))
    .map((path) => `${path} is not what its name says`)
}

// A process to kill: loads reports into a collection, or decides on those that are there, and says after each promise that it was
// kept. `busy.ts FOLDER load|review RECORDS.json FIRST`, where FIRST is the number of the first report to load.
import { readFileSync, writeSync } from 'node:fs'
import type { ReportRecord } from '../../../src/model/record.ts'
import type { Collection } from '../../../src/store/collection.ts'
import { openCollection } from '../../../src/store/open-collection.ts'
import { bytesOf, numberedRecord } from '../numbered-record.ts'

/** Reports in one call of `add`: all or none of them. */
const BATCH = 7

const [, , folder = '', task = '', records = '', first = '0'] = process.argv
const collection = await openCollection({ folder, create: true })
say('open')
await (task === 'load' ? load(collection, Number(first)) : review(collection))

async function load(collection: Collection, from: number): Promise<never> {
  const models = JSON.parse(readFileSync(records, 'utf8')) as readonly ReportRecord[]
  for (let number = from; ; number += BATCH) {
    const some = Array.from({ length: BATCH }, (_, at) => {
      const model = models[(number + at) % models.length] as ReportRecord
      return numberedRecord(model, number + at)
    })
    await collection.add(
      some.map((record) => ({ record, capture: { bytes: bytesOf(record) } })),
      'busy',
    )
    say(`added ${number}`)
  }
}

async function review(collection: Collection): Promise<never> {
  for (let turn = 0; ; turn++) {
    const { rows } = await collection.reports(
      { hasEvents: true },
      { order: turn % 2 === 0 ? 'added' : 'relevance', limit: 100 },
    )
    const row = rows[turn % rows.length]
    const reviewed = row === undefined ? undefined : await collection.report(row.id)
    if (reviewed === undefined) throw new Error('there is nothing to decide on')
    const said = reviewed.statements.find(({ review }) => review.judgement === 'open')
    const entry = reviewed.log.length + 1
    await collection.decide({
      report: reviewed.report.id,
      entry,
      who: 'busy',
      when: new Date(turn * 1000).toISOString(),
      action: said === undefined ? { kind: 'undo', entry: entry - 1 } : { kind: 'accept', statement: said.id },
    })
    say(`decided ${reviewed.report.id} ${entry}`)
  }
}

// At once and not through a stream, so that what was said was kept before.
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

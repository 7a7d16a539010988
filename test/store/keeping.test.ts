import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../src/model/record.ts'
import type { Collection } from '../../src/store/collection.ts'
import { openCollection } from '../../src/store/open-collection.ts'
import { DATABASES, type TestCollection } from './databases.ts'
import { bytesOf, numberedRecord } from './numbered-record.ts'
import { MARCH, RALLY } from './records.ts'

const DECISION = { who: 'Ana', when: '2026-11-28T10:00:00.000Z' } as const

describe.each(DATABASES)('what a collection keeps, %s', (name, make) => {
  let kept: TestCollection
  let collection: Collection
  beforeAll(async () => {
    kept = await make()
    collection = await kept.open()
  }, 120_000)
  afterAll(async () => {
    await collection.close()
    await kept.remove()
  })

  it('keeps records of an older coder while nobody has decided on them, then puts the newer in their place', async () => {
    const older = without(numberedRecord(RALLY, 1), 'arrest')
    const newer = numberedRecord(RALLY, 1)
    const { id } = older.report
    expect(await collection.add([{ record: older }], 'older')).toEqual([{ id, outcome: 'added' }])
    const before = await collection.facets({})
    expect(await collection.add([{ record: newer }], 'newer')).toEqual([{ id, outcome: 'recoded' }])
    const reviewed = await collection.report(id)
    expect(reviewed?.coding).toEqual({ number: 2, coder: 'newer' })
    expect(reviewed?.events.map(({ kind }) => kind)).toEqual(newer.events.map(({ kind }) => kind))
    expect((await collection.facets({})).kind['arrest']).toBe((before.kind['arrest'] ?? 0) + 1)
  })

  it('keeps what people decided when a newer coder comes, and shows what that one would change', async () => {
    const older = without(numberedRecord(RALLY, 2), 'arrest')
    const newer = numberedRecord(RALLY, 2)
    const { id } = older.report
    await collection.add([{ record: older }, { record: RALLY }], 'older')
    const decision = { ...DECISION, report: id, entry: 1 }
    const decided = await collection.decide({
      ...decision,
      action: { kind: 'accept', statement: older.statements[0]?.id ?? '' },
    })
    expect(await collection.add([{ record: newer }], 'newer')).toEqual([{ id, outcome: 'recoded' }])
    const offered = await collection.report(id)
    expect(offered?.events).toEqual(decided.events)
    expect(offered?.newer).toMatchObject({ number: 2, coder: 'newer' })
    expect(await collection.add([{ record: newer }], 'newer')).toEqual([{ id, outcome: 'known' }])
    const adopted = await collection.decide({ ...decision, entry: 2, action: { kind: 'adopt', coding: 2 } })
    expect(adopted.events.map(({ kind }) => kind)).toContain('arrest')
    expect(await collection.report(id)).toEqual(adopted)
  })

  it('puts in all reports of one call or none', async () => {
    const fits = numberedRecord(MARCH, 3)
    const breaks = {
      ...numberedRecord(MARCH, 4),
      events: [{ ...MARCH.events[0], id: null }],
    } as unknown as ReportRecord
    await expect(collection.add([{ record: fits }, { record: breaks }], 'test')).rejects.toThrow('null value')
    expect(await collection.report(fits.report.id)).toBeUndefined()
  })

  it('puts in as many reports at once as it is given', async () => {
    const before = (await collection.counts()).reports
    const many = Array.from({ length: 1100 }, (_, number) => ({ record: numberedRecord(MARCH, 1000 + number) }))
    const outcomes = await collection.add(many, 'test')
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(1100)
    expect((await collection.counts()).reports).toBe(before + 1100)
  })

  it('keeps the bytes of a report once', async () => {
    const record = numberedRecord(MARCH, 5)
    const intake = { record, capture: { bytes: bytesOf(record) } }
    await collection.add([intake], 'test')
    await collection.add([intake], 'test')
    expect(Buffer.from((await collection.capture(record.report.id)) ?? []).toString()).toBe(record.report.text)
    const digest = record.report.id.slice('sha256:'.length)
    expect(existsSync(join(kept.folder, 'captures', digest.slice(0, 2), digest))).toBe(true)
    expect(await collection.capture(numberedRecord(MARCH, 6).report.id)).toBeUndefined()
  })

  it('keeps every character that a text may have', async () => {
    const text = `${RALLY.report.text} NUL \0, half a pair \uD800, a pair 🪧, \\ " '`
    const record = { ...RALLY, report: { ...RALLY.report, id: `sha256:${'e'.repeat(64)}`, title: 'A \0 in it', text } }
    await collection.add([{ record }], 'test')
    expect((await collection.report(record.report.id))?.report).toEqual(record.report)
    expect((await collection.reports({ search: 'pair reservists' })).rows[0]?.snippet?.found).toHaveLength(3)
  })

  it('keeps settings', async () => {
    expect(await collection.setting('reviewer')).toBeUndefined()
    await collection.setSetting('reviewer', 'Ana')
    await collection.setSetting('reviewer', 'Bo')
    expect(await collection.setting('reviewer')).toBe('Bo')
  })

  it('has it all when it is opened again', async () => {
    const before = [await collection.counts(), await collection.events({ background: true }, { limit: 500 })]
    await collection.close()
    collection = await kept.open()
    expect([await collection.counts(), await collection.events({ background: true }, { limit: 500 })]).toEqual(before)
  })

  it('lets no second process into a folder, and any number onto a server, where each sees what the others do', async () => {
    if (name === 'embedded') {
      await expect(kept.open()).rejects.toMatchObject({ code: 'COLLECTION_LOCKED' })
      return
    }
    const other = await kept.open()
    const before = await other.counts()
    await collection.add([{ record: numberedRecord(MARCH, 7) }], 'test')
    expect((await other.counts()).reports).toBe(before.reports + 1)
    await other.close()
  })

  it('refuses, whoever asks, to change what was decided', async () => {
    await collection.close()
    const { database, close } = await kept.connect()
    for (const statement of [`update decision set who = 'Bo'`, 'delete from decision', 'truncate decision']) {
      await expect(sql.raw(statement).execute(database)).rejects.toThrow('append-only')
    }
    await close()
    collection = await kept.open()
  })

  it('shows statements to people who ask in SQL', async () => {
    await collection.close()
    const { database, close } = await kept.connect()
    const { rows } =
      await sql`select value, quote from statement where field = 'size' and report like ${RALLY.report.id}`.execute(
        database,
      )
    expect(rows).toEqual([{ value: { low: 300, high: 300 }, quote: 'About 300' }])
    await close()
    collection = await kept.open()
  })

  it('stays as it is when a newer version has been at its tables', async () => {
    await collection.close()
    const { database, close } = await kept.connect()
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(database)
    await close()
    await expect(kept.open()).rejects.toMatchObject({ code: 'COLLECTION_NEWER' })
    const again = await kept.connect()
    await sql`delete from kysely_migration where name = '9999-later'`.execute(again.database)
    await again.close()
    collection = await kept.open()
  })
})

describe('a folder', () => {
  it.each([
    ['without a collection', undefined, 'COLLECTION_NOT_FOUND'],
    ['of a newer version', '{"collection": 2}', 'COLLECTION_NEWER'],
    ['with half a file', '{"collec', 'COLLECTION_UNREADABLE'],
    ['without a version', '{}', 'COLLECTION_UNREADABLE'],
  ])('%s is not opened', async (_name, content, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'dripstone-folder-'))
    if (content !== undefined) writeFileSync(join(folder, 'dripstone.json'), content)
    await expect(openCollection({ folder })).rejects.toMatchObject({ code })
    expect(readdirSync(folder)).toEqual(content === undefined ? [] : ['dripstone.json'])
    rmSync(folder, { recursive: true })
  })

  it('names a server that cannot be reached as unreadable, without its password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dripstone-folder-'))
    const databaseUrl = 'postgres://somebody:secret@127.0.0.1:1/nothing'
    const failed = await openCollection({ folder, create: true, databaseUrl }).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'COLLECTION_UNREADABLE' })
    expect(String(failed)).not.toContain('secret')
    rmSync(folder, { recursive: true })
  })
})

function without(record: ReportRecord, kind: string): ReportRecord {
  const gone = new Set(record.events.filter((event) => event.kind === kind).map(({ id }) => id))
  return {
    ...record,
    events: record.events.filter(({ id }) => !gone.has(id)),
    statements: record.statements.filter(({ event }) => event === undefined || !gone.has(event)),
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Collection } from '../../src/store/collection.ts'
import { DATABASES, type TestCollection } from './databases.ts'
import { MARCH, RALLY, WEATHER } from './records.ts'

const WHEN = '2026-11-28T10:00:00.000Z'

describe.each(DATABASES)('a collection, %s', (_name, make) => {
  let kept: TestCollection
  let collection: Collection
  beforeAll(async () => {
    kept = await make()
    collection = await kept.open()
    await collection.add(
      [RALLY, MARCH, WEATHER].map((record) => ({ record })),
      'test 1',
    )
  }, 120_000)
  afterAll(async () => {
    await collection.close()
    await kept.remove()
  })

  it('knows a record that is there already', async () => {
    expect(await collection.add([{ record: RALLY }], 'test 1')).toEqual([{ id: RALLY.report.id, outcome: 'known' }])
    expect((await collection.counts()).reports).toBe(3)
  })

  it('gives back what was put in', async () => {
    const reviewed = await collection.report(RALLY.report.id)
    expect(reviewed?.report).toEqual(RALLY.report)
    expect(reviewed?.events.map(({ review: _review, ...event }) => event)).toEqual(RALLY.events)
    expect(reviewed?.statements.map(({ review: _review, ...said }) => said)).toEqual(RALLY.statements)
    expect(await collection.report('sha256:0')).toBeUndefined()
  })

  it('lists reports by what there is to review', async () => {
    const { rows, total } = await collection.reports({})
    expect(total).toBe(3)
    expect(rows.at(-1)?.title).toBe('Weather')
    expect((await collection.reports({ hasEvents: false })).rows.map(({ title }) => title)).toEqual(['Weather'])
  })

  it.each([
    ['teacher', ['Teachers march']],
    ['"higher pay"', ['Teachers march']],
    ['police or rain', ['Rally against the call-up', 'Weather']],
    ['march -police', ['Teachers march']],
    ['volcano', []],
  ])('finds %s', async (search, titles) => {
    const { rows } = await collection.reports({ search })
    expect(rows.map(({ title = '' }) => title).sort()).toEqual(titles)
  })

  it('shows the words around what was found', async () => {
    const [row] = (await collection.reports({ search: 'reservist' })).rows
    const { text = '', found = [] } = row?.snippet ?? {}
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual(['reservists'])
  })

  it('pages through events without missing or repeating one', async () => {
    const all = await collection.events({ background: true }, { limit: 100 })
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await collection.events(
        { background: true },
        { limit: 1, ...(after === undefined ? {} : { after }) },
      )
      paged.push(...page.rows.map(({ report, event }) => `${report} ${event}`))
      after = page.next
    } while (after !== undefined)
    expect(paged).toEqual(all.rows.map(({ report, event }) => `${report} ${event}`))
    expect(all.total).toBe(paged.length)
  })

  it('takes a decision, shows it, and refuses the next one with the same number', async () => {
    const [said] = MARCH.statements
    if (said === undefined) throw new Error('the march has statements')
    const decision = { report: MARCH.report.id, entry: 1, who: 'Ana', when: WHEN } as const
    const reviewed = await collection.decide({ ...decision, action: { kind: 'accept', statement: said.id } })
    expect(reviewed.state).toBe('in-review')
    expect(await collection.report(MARCH.report.id)).toEqual(reviewed)
    const [row] = (await collection.reports({ state: ['in-review'] })).rows
    expect(row).toMatchObject({ id: MARCH.report.id, open: MARCH.statements.length - 1 })
    await expect(collection.decide({ ...decision, action: { kind: 'approve' } })).rejects.toMatchObject({
      code: 'DECISION_STALE',
    })
    const nothing = { ...decision, entry: 2, action: { kind: 'accept', statement: 's999' } } as const
    await expect(collection.decide(nothing)).rejects.toMatchObject({ code: 'DECISION_INVALID' })
  })

  it('exports everything that is in it', async () => {
    const exported = []
    for await (const reviewed of collection.export({})) exported.push(reviewed.report)
    expect(exported).toEqual([RALLY, MARCH, WEATHER].map(({ report }) => report))
  })
})

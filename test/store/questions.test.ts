import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASES, EVENT_CLASSES, STATUSES } from '../../src/model/event.ts'
import { EVENT_ORDERS, REPORT_ORDERS, type EventFilter } from '../../src/model/query.ts'
import { REVIEW_STATES, type ReviewedReport } from '../../src/model/reviewed.ts'
import type { DecisionAction } from '../../src/model/decision.ts'
import type { Collection } from '../../src/store/collection.ts'
import { eventsOf, facetsOf, issueCountsOf, monthsOf, placesOf } from './answers.ts'
import { DATABASES, type TestCollection } from './databases.ts'
import { variedRecords } from './varied-records.ts'

const RECORDS = variedRecords(60)
const WHEN = '2026-11-28T10:00:00.000Z'

const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 })
const FILTER: fc.Arbitrary<EventFilter> = fc.record(
  {
    class: some(...EVENT_CLASSES),
    kind: some('rally', 'march', 'arrest', 'ban'),
    status: some(...STATUSES),
    basis: some(...BASES),
    issue: some('military', 'labour', 'lgbt'),
    country: some('BY', 'GE', 'FR'),
    place: some(625_144, 611_717, 1),
    source: some('Evening News', 'Morning Post', 'Nobody'),
    state: some(...REVIEW_STATES),
    from: fc.constantFrom('2022-06-01', '2023-04-15', '2023-05-10', '2024-01-01'),
    to: fc.constantFrom('2021-01-01', '2022-06-01', '2023-04-15', '2023-05-10'),
    background: fc.boolean(),
  },
  { requiredKeys: [] },
)
// Numbers that lead to a statement, event or entry of whatever report they meet.
const ACTION = fc.record({
  kind: fc.constantFrom('accept', 'reject', 'set-aside', 'accept-event', 'correct-event', 'approve', 'undo'),
  at: fc.nat(40),
})

describe.each(DATABASES)('what is asked of a collection, %s', (_name, make) => {
  let kept: TestCollection
  let collection: Collection
  beforeAll(async () => {
    kept = await make()
    collection = await kept.open()
    await collection.add(
      RECORDS.map((record) => ({ record })),
      'test 1',
    )
  }, 120_000)
  afterAll(async () => {
    await collection.close()
    await kept.remove()
  })
  const all = async (): Promise<readonly ReviewedReport[]> => {
    const reports: ReviewedReport[] = []
    for await (const reviewed of collection.export({})) reports.push(reviewed)
    return reports
  }

  it('adds nothing when the same is added in any order again', async () => {
    const before = await collection.counts()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...RECORDS]), async (records) => {
        const intakes = [...records, ...records].map((record) => ({ record }))
        const outcomes = (await collection.add(intakes, 'test 2')).map(({ outcome }) => outcome)
        expect(outcomes.filter((outcome) => outcome !== 'known')).toEqual([])
      }),
      { numRuns: 5 },
    )
    expect(await collection.counts()).toEqual(before)
  })

  it('shows in lists what the log folds to, after any decisions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RECORDS), fc.array(ACTION, { maxLength: 6 }), async ({ report }, actions) => {
        for (const action of actions) await decide(collection, report.id, action)
        await expectListed(collection, report.id)
      }),
      { numRuns: 40 },
    )
  })

  it('answers as one who looks at every event', async () => {
    const reports = await all()
    await fc.assert(
      fc.asyncProperty(FILTER, async (filter) => {
        const told = eventsOf(reports, filter)
        const page = await collection.events(filter, { limit: 500 })
        expect(keysOf(page.rows)).toEqual(told.map(({ reviewed, event }) => `${reviewed.report.id} ${event.id}`).sort())
        expect(page.total).toBe(told.length)
        expect(await collection.facets(filter)).toEqual(facetsOf(reports, filter))
        expect(sorted(await collection.months(filter))).toEqual(sorted(monthsOf(told)))
        expect(sorted(await collection.issues(filter))).toEqual(sorted(issueCountsOf(told)))
        const places = await collection.places(filter)
        expect(Object.fromEntries(places.map(({ place, byClass }) => [place.name, byClass]))).toEqual(placesOf(told))
      }),
      { numRuns: 60 },
    )
  })

  it.each(EVENT_ORDERS)('pages through events, %s first, each once', async (order) => {
    const whole = await collection.events({ background: true }, { order, limit: 500 })
    const paged = []
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await collection.events(
        { background: true },
        { order, limit: 7, ...(after === undefined ? {} : { after }) },
      )
      paged.push(...page.rows)
      after = page.next
    }
    expect(paged).toEqual(whole.rows)
  })

  it.each(REPORT_ORDERS)('walks from report to report, %s first, as the list goes', async (order) => {
    const { rows } = await collection.reports({}, { order, limit: 500 })
    const walked = [rows[0]?.id ?? '']
    for (let next = walked[0]; next !== undefined;) {
      next = await collection.nextReport(next, {}, order)
      if (next !== undefined) walked.push(next)
    }
    expect(walked).toEqual(rows.map(({ id }) => id))
  })

  it('exports what was added, and of what is asked for only the reports that hold it', async () => {
    const reports = await all()
    expect(reports.map(({ report }) => report)).toEqual(RECORDS.map(({ report }) => report))
    const filter = { country: ['GE'] }
    const exported: ReviewedReport[] = []
    for await (const reviewed of collection.export(filter)) exported.push(reviewed)
    const held = new Set(eventsOf(reports, filter).map(({ reviewed }) => reviewed.report.id))
    expect(exported).toEqual(reports.filter(({ report }) => held.has(report.id)))
  })
})

async function decide(
  collection: Collection,
  id: string,
  { kind, at }: { readonly kind: string; readonly at: number },
): Promise<void> {
  const reviewed = await collection.report(id)
  if (reviewed === undefined) throw new Error(`${id} was added`)
  const { statements, events, log } = reviewed
  const statement = statements[at % Math.max(1, statements.length)]?.id ?? 's1'
  const event = events[at % Math.max(1, events.length)]?.id ?? 'e1'
  const actions: Readonly<Record<string, DecisionAction>> = {
    accept: { kind: 'accept', statement },
    reject: { kind: 'reject', statement },
    'set-aside': { kind: 'set-aside', event, reason: 'metaphor' },
    'accept-event': { kind: 'accept-event', event },
    'correct-event': { kind: 'correct-event', event, basis: 'alleged' },
    approve: { kind: 'approve' },
    undo: { kind: 'undo', entry: 1 + (at % Math.max(1, log.length)) },
  }
  const action = actions[kind] ?? { kind: 'approve' }
  const decision = { report: id, entry: log.length + 1, who: 'Ana', when: WHEN, why: 'It says so.', action }
  await collection.decide(decision).catch((error: unknown) => {
    // What does not fit the report that chance met.
    expect(error).toMatchObject({ code: 'DECISION_INVALID' })
  })
}

async function expectListed(collection: Collection, id: string): Promise<void> {
  const reviewed = await collection.report(id)
  const rows = (await collection.reports({}, { limit: 500 })).rows.filter((row) => row.id === id)
  const standing = reviewed?.statements.filter(({ review }) => review.judgement !== 'rejected') ?? []
  expect(rows).toMatchObject([
    {
      state: reviewed?.state,
      events: reviewed?.events.length,
      statements: standing.length,
      open: standing.filter(({ review }) => review.judgement === 'open').length,
    },
  ])
  const listed = (await collection.events({ background: true }, { limit: 500 })).rows.filter(
    ({ report }) => report === id,
  )
  const told = reviewed?.events.map(({ id, class: ofClass, kind, status, basis, review: { judgement }, triggers }) => ({
    event: id,
    class: ofClass,
    kind,
    status,
    basis,
    judgement,
    trigger: triggers[0].quote,
  }))
  expect([...listed].sort((a, b) => (a.event < b.event ? -1 : 1))).toMatchObject(
    [...(told ?? [])].sort((a, b) => (a.event < b.event ? -1 : 1)),
  )
}

function keysOf(rows: readonly { readonly report: string; readonly event: string }[]): readonly string[] {
  return rows.map(({ report, event }) => `${report} ${event}`).sort()
}

function sorted(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()
}

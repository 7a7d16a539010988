import type { EventFilter, ReportFilter } from '../../src/model/query.ts'
import type { Collection } from '../../src/store/collection.ts'
import { rareWord } from './make-records.ts'

/** What is asked of the collection, at any number; `limit` in milliseconds is what issue 6 asks of it. */
export type Question = {
  readonly name: string
  readonly limit: number
  readonly ask: (collection: Collection, at: number) => Promise<unknown>
}

const ANSWER = 150
const REVIEW = 200
const KINDS = ['rally', 'march', 'arrest', 'detention', 'strike', 'ban'] as const
const CLASSES = ['assembly', 'violation', 'response'] as const
const ISSUES = ['labour', 'lgbt', 'election', 'religion_ethnicity', 'legal'] as const
const COUNTRIES = ['IN', 'US', 'RU', 'GB', 'FR'] as const
const COMMON = ['police', 'people', 'said', 'protest', 'government'] as const
const PHRASES = ['"took to the streets"', '"tear gas"', '"opposition leader"', '"the police"', '"last week"'] as const
const WHEN = '2026-01-01T00:00:00.000Z'

const EVENTS: Readonly<Record<string, (at: number) => EventFilter>> = {
  nothing: () => ({}),
  class: (at) => ({ class: [of(CLASSES, at)] }),
  kind: (at) => ({ kind: [of(KINDS, at)] }),
  issue: (at) => ({ issue: [of(ISSUES, at)] }),
  country: (at) => ({ country: [of(COUNTRIES, at)] }),
  publisher: (at) => ({ source: [`Publisher ${at}`] }),
  status: () => ({ status: ['planned'] }),
  basis: () => ({ basis: ['alleged'] }),
  days: (at) => ({ from: `${2005 + (at % 15)}-03-01`, to: `${2005 + (at % 15)}-03-31` }),
  'class, country, days and words': (at) => ({
    class: ['assembly'],
    country: [of(COUNTRIES, at)],
    from: '2010-01-01',
    search: `police -${rareWord(at)}`,
  }),
}

const REPORTS: Readonly<Record<string, (at: number) => ReportFilter>> = {
  'inbox, what is new': () => ({ state: ['new'] }),
  'inbox, since a day': (at) => ({ from: `${2005 + (at % 15)}-01-01` }),
  'search, a rare word': (at) => ({ search: rareWord(at) }),
  'search, a common word again': (at) => ({ search: of(COMMON, at) }),
  // Each of these is another search than the one before, so that nothing is remembered.
  'search, a common word': (at) => ({ search: `${of(COMMON, at)} -${rareWord(at)}` }),
  'search, two common words': (at) => ({ search: `police government -${rareWord(at)}` }),
  'search, a phrase': (at) => ({ search: `${of(PHRASES, at)} -${rareWord(at)}` }),
}

const COUNTS: Readonly<Record<string, (at: number) => EventFilter>> = {
  all: () => ({}),
  'by kind': (at) => ({ kind: [of(KINDS, at)] }),
  'by country and days': (at) => ({ country: [of(COUNTRIES, at)], from: '2010-01-01' }),
}

/** The questions in the order in which they are asked, of a collection of so many made reports with these ids. */
export function questionsOf(reports: number, idOf: (at: number) => string): readonly Question[] {
  const filtered = Object.entries(EVENTS).map(([by, filter]) =>
    question(`events by ${by}`, async (collection, at) => await collection.events(filter(at))),
  )
  const listed = Object.entries(REPORTS).map(([name, filter]) =>
    question(name, async (collection, at) => await collection.reports(filter(at))),
  )
  const counted = Object.entries(COUNTS).flatMap(([by, filter]) => [
    question(`facets, ${by}`, async (collection, at) => await collection.facets(filter(at))),
    question(`map, ${by}`, async (collection, at) => await collection.places(filter(at))),
    question(`months, ${by}`, async (collection, at) => await collection.months(filter(at))),
    question(`issues, ${by}`, async (collection, at) => await collection.issues(filter(at))),
  ])
  const id = (at: number, stride: number): string => idOf((at * stride) % reports)
  return [
    ...filtered,
    question(
      'events, the page behind',
      async (collection, at) => await turnPage(collection, { kind: [of(KINDS, at)] }),
    ),
    ...listed,
    ...counted,
    question('counts', async (collection) => await collection.counts()),
    question('next report', async (collection, at) => await collection.nextReport(id(at, 53), { state: ['new'] })),
    { name: 'review page', limit: REVIEW, ask: async (collection, at) => await collection.report(id(at, 101)) },
    { name: 'decide', limit: REVIEW, ask: async (collection, at) => await decide(collection, id(at, 211)) },
    {
      name: 'decide, then events',
      limit: REVIEW + ANSWER,
      ask: async (collection, at) => {
        await decide(collection, id(at, 223))
        return await collection.events({})
      },
    },
  ]
}

function question(name: string, ask: Question['ask']): Question {
  return { name, limit: ANSWER, ask }
}

async function turnPage(collection: Collection, filter: EventFilter): Promise<unknown> {
  const { next } = await collection.events(filter, { order: 'largest' })
  return await collection.events(filter, { order: 'largest', ...(next === undefined ? {} : { after: next }) })
}

async function decide(collection: Collection, id: string): Promise<void> {
  const reviewed = await collection.report(id)
  if (reviewed === undefined) throw new Error(`${id} is not in the collection`)
  const open = reviewed.statements.find(({ review }) => review.judgement === 'open')
  await collection.decide({
    report: id,
    entry: reviewed.log.length + 1,
    who: 'bench',
    when: WHEN,
    action: open === undefined ? { kind: 'approve' } : { kind: 'accept', statement: open.id },
  })
}

function of<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T
}

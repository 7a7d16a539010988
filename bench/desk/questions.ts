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

/** The questions in the order in which they are asked, over a collection of so many made reports with these ids. */
export function questionsOf(reports: number, idOf: (at: number) => string): readonly Question[] {
  const question = (name: string, ask: Question['ask'], limit = ANSWER): Question => ({ name, limit, ask })
  const events = (name: string, filterOf: (at: number) => Parameters<Collection['events']>[0]): Question =>
    question(`events by ${name}`, async (collection, at) => await collection.events(filterOf(at)))
  return [
    question('counts', async (collection) => await collection.counts()),
    events('nothing', () => ({})),
    events('class', (at) => ({ class: [of(CLASSES, at)] })),
    events('kind', (at) => ({ kind: [of(KINDS, at)] })),
    events('issue', (at) => ({ issue: [of(ISSUES, at)] })),
    events('country', (at) => ({ country: [of(COUNTRIES, at)] })),
    events('publisher', (at) => ({ source: [`Publisher ${at}`] })),
    events('status', () => ({ status: ['planned'] })),
    events('basis', () => ({ basis: ['alleged'] })),
    events('days', (at) => ({ from: `${2005 + (at % 15)}-03-01`, to: `${2005 + (at % 15)}-03-31` })),
    events('four filters', (at) => ({
      class: ['assembly'],
      country: [of(COUNTRIES, at)],
      from: '2010-01-01',
      search: 'police',
    })),
    question('events, a later page', async (collection, at) => {
      const { next } = await collection.events({ kind: [of(KINDS, at)] }, { order: 'largest' })
      return await collection.events(
        { kind: [of(KINDS, at)] },
        { order: 'largest', ...(next === undefined ? {} : { after: next }) },
      )
    }),
    question('inbox', async (collection) => await collection.reports({ state: ['new'] })),
    question(
      'inbox by day',
      async (collection, at) => await collection.reports({ from: `${2005 + (at % 15)}-01-01` }, { order: 'newest' }),
    ),
    question(
      'search, rare word',
      async (collection, at) => await collection.reports({ search: rareWord((at * 37) % reports) }),
    ),
    question('search, common word', async (collection, at) => await collection.reports({ search: of(COMMON, at) })),
    question(
      'search, common word, first time',
      async (collection, at) => await collection.reports({ search: `${of(COMMON, at)} -${rareWord(at)}` }),
    ),
    question(
      'search, phrase, first time',
      async (collection, at) => await collection.reports({ search: `${of(PHRASES, at)} -${rareWord(at)}` }),
    ),
    question(
      'search, two common words',
      async (collection, at) => await collection.reports({ search: `police government -${rareWord(at)}` }),
    ),
    question(
      'facets',
      async (collection, at) => await collection.facets(at % 2 === 0 ? {} : { kind: [of(KINDS, at)] }),
    ),
    question(
      'map',
      async (collection, at) => await collection.places(at % 2 === 0 ? {} : { class: [of(CLASSES, at)] }),
    ),
    question(
      'months',
      async (collection, at) => await collection.months(at % 2 === 0 ? {} : { country: [of(COUNTRIES, at)] }),
    ),
    question(
      'issues',
      async (collection, at) => await collection.issues(at % 2 === 0 ? {} : { class: [of(CLASSES, at)] }),
    ),
    question(
      'next report',
      async (collection, at) => await collection.nextReport(idOf((at * 53) % reports), { state: ['new'] }),
    ),
    question('review page', async (collection, at) => await collection.report(idOf((at * 101) % reports)), REVIEW),
    question('decide', async (collection, at) => await decide(collection, idOf((at * 211) % reports)), REVIEW),
    question(
      'events after a decision',
      async (collection, at) => {
        await decide(collection, idOf((at * 223) % reports))
        return await collection.events({})
      },
      REVIEW + ANSWER,
    ),
  ]
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

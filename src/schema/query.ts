import { Type, type TSchema } from 'typebox'
import { FIELDS } from '../model/codebook/codebook.ts'
import type { Issue } from '../model/codebook/issue.ts'
import { EVENT_ORDERS, REPORT_ORDERS } from '../model/query.ts'
import { pointAt } from './point-at.ts'
import { BASIS, CLASS, EVENT_ID, KIND, REPORT_ID, STATUS } from './record.ts'
import { JUDGEMENT, STATE } from './reviewed.ts'
import { DATE_VALUE, DAY, INTERVAL, PLACE_VALUE } from './value.ts'

const STRICT = { additionalProperties: false } as const
const COUNT = Type.Integer({ minimum: 0 })
const ISSUE = Type.Enum(Object.keys(FIELDS.issue.terms).filter(isIssue))
const SEARCH = Type.String({ maxLength: 1000, description: 'Words of the report: "exact phrase" -not or.' })
const SOURCES = Type.Array(Type.String({ maxLength: 500 }), { maxItems: 200 })
const many = <S extends TSchema>(schema: S) => Type.Optional(Type.Array(schema, { maxItems: 200 }))

/** Query keys that ask for some events. */
export const EVENT_FILTER_KEYS = {
  search: Type.Optional(SEARCH),
  class: many(CLASS),
  kind: many(KIND),
  status: many(STATUS),
  basis: many(BASIS),
  issue: many(ISSUE),
  country: many(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' })),
  place: many(Type.Integer({ minimum: 0, description: 'GeoNames id.' })),
  source: Type.Optional(SOURCES),
  state: many(STATE),
  from: Type.Optional(DAY),
  to: Type.Optional(DAY),
  background: Type.Optional(Type.Boolean({ description: 'Also events that reports only recall.' })),
}

/** Query keys that ask for some reports. */
export const REPORT_FILTER_KEYS = {
  search: Type.Optional(SEARCH),
  state: many(STATE),
  source: Type.Optional(SOURCES),
  language: many(Type.String({ maxLength: 35 })),
  from: Type.Optional(DAY),
  to: Type.Optional(DAY),
  hasEvents: Type.Optional(Type.Boolean()),
}

/** Query keys that say which page of a list is wanted. */
export const PAGE_KEYS = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 500, description: 'Rows of a page; 50 where none is given.' }),
  ),
  after: Type.Optional(Type.String({ maxLength: 1000, description: 'What `next` of the page before was.' })),
}

export const EVENT_ORDER = Type.Enum([...EVENT_ORDERS])
export const REPORT_ORDER = Type.Enum([...REPORT_ORDERS])

const EVENT_ROW = Type.Object(
  {
    report: REPORT_ID,
    event: EVENT_ID,
    class: CLASS,
    kind: KIND,
    status: STATUS,
    basis: BASIS,
    background: Type.Boolean(),
    date: Type.Optional(pointAt(DATE_VALUE)),
    place: Type.Optional(pointAt(PLACE_VALUE)),
    size: Type.Optional(pointAt(INTERVAL)),
    issues: Type.Array(ISSUE),
    trigger: Type.String(),
    title: Type.Optional(Type.String()),
    source: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    state: STATE,
    judgement: JUDGEMENT,
  },
  { ...STRICT, $id: 'EventRow', description: 'A row of the table of events.' },
)

const REPORT_SUMMARY = Type.Object(
  {
    id: REPORT_ID,
    ref: Type.Optional(Type.String()),
    title: Type.Optional(Type.String()),
    publisher: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    language: Type.Optional(Type.String()),
    state: STATE,
    relevance: Type.Number(),
    events: COUNT,
    statements: COUNT,
    open: COUNT,
    problems: COUNT,
    added: Type.String(),
    snippet: Type.Optional(Type.Object({ text: Type.String(), found: Type.Array(Type.Tuple([COUNT, COUNT])) }, STRICT)),
  },
  { ...STRICT, $id: 'ReportSummary', description: 'A report in a list.' },
)

const pageOf = <S extends TSchema>($id: string, row: S) =>
  Type.Object(
    { rows: Type.Array(pointAt(row)), total: COUNT, next: Type.Optional(Type.String()) },
    { ...STRICT, $id, description: 'Some rows of many; next is handed back as `after` to get those behind them.' },
  )

export const EVENT_PAGE = pageOf('EventPage', EVENT_ROW)
export const REPORT_PAGE = pageOf('ReportPage', REPORT_SUMMARY)

const BY_CLASS = Type.Object({ assembly: COUNT, violation: COUNT, response: COUNT }, STRICT)
const COUNTS_BY_NAME = Type.Record(Type.String(), COUNT)

export const COLLECTION_COUNTS = Type.Object(
  {
    reports: COUNT,
    byState: Type.Object({ new: COUNT, 'in-review': COUNT, approved: COUNT }, STRICT),
    events: COUNT,
    byClass: BY_CLASS,
    statements: COUNT,
  },
  { ...STRICT, $id: 'CollectionCounts', description: 'What is in a collection, in numbers.' },
)

export const FACETS = Type.Object(
  {
    class: COUNTS_BY_NAME,
    kind: COUNTS_BY_NAME,
    status: COUNTS_BY_NAME,
    basis: COUNTS_BY_NAME,
    issue: COUNTS_BY_NAME,
    country: COUNTS_BY_NAME,
    source: COUNTS_BY_NAME,
    state: COUNTS_BY_NAME,
  },
  { ...STRICT, $id: 'Facets', description: 'How many of the filtered events have each value of each filter.' },
)

export const PLACE_COUNT = Type.Object(
  { place: pointAt(PLACE_VALUE), events: COUNT, byClass: BY_CLASS },
  { ...STRICT, $id: 'PlaceCount', description: 'Events at one place.' },
)

export const MONTH_COUNT = Type.Object(
  { month: Type.String(), class: CLASS, kind: KIND, events: COUNT },
  { ...STRICT, $id: 'MonthCount', description: 'Events by month (2017-05) or year (2017), class and kind.' },
)

export const ISSUE_COUNT = Type.Object(
  { issue: ISSUE, month: Type.String(), events: COUNT },
  { ...STRICT, $id: 'IssueCount', description: 'Events by month and issue.' },
)

/** Schemas of this file that are pointed at by their names. */
export const QUERY_SCHEMAS = [
  EVENT_ROW,
  REPORT_SUMMARY,
  EVENT_PAGE,
  REPORT_PAGE,
  COLLECTION_COUNTS,
  FACETS,
  PLACE_COUNT,
  MONTH_COUNT,
  ISSUE_COUNT,
]

function isIssue(name: string): name is Issue {
  return Object.hasOwn(FIELDS.issue.terms, name)
}

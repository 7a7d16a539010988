import { formatValue } from '../../model/format-value.ts'
import type { EventFilter } from '../../model/query.ts'
import { JUDGEMENTS, REVIEW_STATES, type ReviewedReport, type ReviewedStatement } from '../../model/reviewed.ts'
import { STANCES } from '../../model/statement.ts'
import { asksForNothing, isAskedFor } from '../is-asked-for.ts'
import type { Column, Table } from './column.ts'
import { isPublicField, PUBLIC_FIELDS, valueColumns, type PublicField } from './field-columns.ts'
import { keyOf } from './keys.ts'

/** A statement with the report that makes it; `isChosen` where its event shows its value. */
export type StatementCells = {
  readonly statement: ReviewedStatement
  readonly reviewed: ReviewedReport
  readonly isChosen: boolean
}

const HEAD: readonly Column<StatementCells>[] = [
  {
    name: 'statement',
    type: 'string',
    description: 'Key: the report and the id of the statement in it.',
    constraints: { required: true, unique: true },
    of: ({ statement, reviewed }) => keyOf(reviewed.report.id, statement.id),
  },
  {
    name: 'report',
    type: 'string',
    description: 'The report that makes it.',
    constraints: { required: true },
    of: ({ reviewed }) => reviewed.report.id,
  },
  {
    name: 'event',
    type: 'string',
    description: 'The event that it is about; empty for a claim about none.',
    of: ({ statement, reviewed }) =>
      statement.event === undefined ? undefined : keyOf(reviewed.report.id, statement.event),
  },
  {
    name: 'field',
    type: 'string',
    description: 'The field that it is a value of.',
    constraints: { required: true, enum: PUBLIC_FIELDS },
    of: ({ statement }) => statement.field,
  },
  {
    name: 'says',
    type: 'string',
    description: 'The value in words.',
    constraints: { required: true },
    of: ({ statement }) => formatValue(statement),
  },
  {
    name: 'chosen',
    type: 'boolean',
    description: 'Whether the event shows this value.',
    constraints: { required: true },
    of: ({ isChosen }) => isChosen,
  },
  {
    name: 'stance',
    type: 'string',
    description: 'How the speaker stands to what is said.',
    constraints: { required: true, enum: STANCES },
    of: ({ statement }) => statement.stance,
  },
  {
    name: 'said_by',
    type: 'string',
    description: 'Who says so; empty: the report itself.',
    of: ({ statement }) => statement.speaker?.name,
  },
  {
    name: 'said_by_role',
    type: 'string',
    description: 'What the report calls them.',
    of: ({ statement }) => statement.speaker?.role,
  },
  {
    name: 'direct',
    type: 'boolean',
    description: 'Whether the words are quoted speech.',
    constraints: { required: true },
    of: ({ statement }) => statement.direct,
  },
  {
    name: 'quote',
    type: 'string',
    description: 'The words that say so; several passages are parted by " … ".',
    constraints: { required: true },
    of: ({ statement }) => statement.evidence.map((words) => words.quote).join(' … '),
  },
  {
    name: 'quote_at',
    type: 'string',
    description: 'Where they stand in the text of the report: half-open ranges of UTF-16 code units.',
    constraints: { required: true, pattern: String.raw`^\d+-\d+( \d+-\d+)*$` },
    of: ({ statement }) => statement.evidence.map(({ start, end }) => `${start}-${end}`).join(' '),
  },
]

const TAIL: readonly Column<StatementCells>[] = [
  {
    name: 'coder',
    type: 'string',
    description: 'What made it, and by which rule.',
    constraints: { required: true },
    of: ({ statement }) => `${statement.coder.name}: ${statement.coder.rule}`,
  },
  {
    name: 'judgement',
    type: 'string',
    description: 'What people have said of it. What they rejected is left out.',
    constraints: { required: true, enum: JUDGEMENTS.filter((judgement) => judgement !== 'rejected') },
    of: ({ statement }) => statement.review.judgement,
  },
  {
    name: 'review_state',
    type: 'string',
    description: 'How far people are with its report.',
    constraints: { required: true, enum: REVIEW_STATES },
    of: ({ reviewed }) => reviewed.state,
  },
]

/** Statements, a row each: these words, said by this speaker, meaning this value. */
export const STATEMENTS_TABLE: Table<StatementCells> = {
  name: 'statements',
  title: 'Statements',
  description:
    'What reports say, one value of one field of one event a row, with the words that say so, who says it and how. Only the columns of its own field are filled.',
  key: 'statement',
  links: [
    { column: 'report', table: 'reports', key: 'report' },
    { column: 'event', table: 'events', key: 'event' },
  ],
  columns: [...HEAD, ...valueColumns(PUBLIC_FIELDS, ownValue), ...TAIL],
}

/** The rows of a report: what stands of the events that are asked for, and claims about no event where all is. */
export function statementRows(reviewed: ReviewedReport, filter: EventFilter): readonly StatementCells[] {
  const events = new Map(
    reviewed.events.filter((event) => isAskedFor(filter, event, reviewed)).map((event) => [event.id, event]),
  )
  const withClaims = asksForNothing(filter)
  return reviewed.statements.flatMap((statement): readonly StatementCells[] => {
    const event = statement.event === undefined ? undefined : events.get(statement.event)
    const isAsked = statement.event === undefined ? withClaims : event !== undefined
    if (!isAsked || statement.review.judgement === 'rejected' || !isPublicField(statement.field)) return []
    return [{ statement, reviewed, isChosen: event?.values[statement.field]?.from === statement.id }]
  })
}

function ownValue({ statement, reviewed }: StatementCells, field: PublicField): unknown {
  if (statement.field !== field) return undefined
  return statement.field === 'about' ? keyOf(reviewed.report.id, statement.value) : statement.value
}

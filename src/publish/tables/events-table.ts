import { CLASSES } from '../../model/codebook/codebook.ts'
import { BASES, EVENT_CLASSES, STATUSES } from '../../model/event.ts'
import type { EventFilter } from '../../model/query.ts'
import { JUDGEMENTS, REVIEW_STATES, type ReviewedEvent, type ReviewedReport } from '../../model/reviewed.ts'
import { isAskedFor } from '../is-asked-for.ts'
import { issuesOf } from '../issues-of.ts'
import type { Column, Table } from './column.ts'
import { PUBLIC_FIELDS, valueColumns } from './field-columns.ts'
import { keyOf } from './keys.ts'

/** An event with the report that tells it. */
export type EventCells = { readonly event: ReviewedEvent; readonly reviewed: ReviewedReport }

const KINDS = Object.values(CLASSES).flatMap(({ kinds }) => Object.keys(kinds))
/** Claims stand each alone: an event has no value of them. */
const FIELDS_OF_EVENTS = PUBLIC_FIELDS.filter((field) => field !== 'claim')

const HEAD: readonly Column<EventCells>[] = [
  {
    name: 'event',
    type: 'string',
    description: 'Key: the report and the id of the event in it.',
    constraints: { required: true, unique: true },
    of: ({ event, reviewed }) => keyOf(reviewed.report.id, event.id),
  },
  {
    name: 'report',
    type: 'string',
    description: 'The report that tells it.',
    constraints: { required: true },
    of: ({ reviewed }) => reviewed.report.id,
  },
  {
    name: 'class',
    type: 'string',
    description: 'Class of event.',
    constraints: { required: true, enum: EVENT_CLASSES },
    of: ({ event }) => event.class,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'Kind of event inside its class.',
    constraints: { required: true, enum: KINDS },
    of: ({ event }) => event.kind,
  },
  {
    name: 'status',
    type: 'string',
    description: 'Whether it took place.',
    constraints: { required: true, enum: STATUSES },
    of: ({ event }) => event.status,
  },
  {
    name: 'basis',
    type: 'string',
    description: "On whose word it stands: the report's own, a speaker's, or a speaker's against another's.",
    constraints: { required: true, enum: BASES },
    of: ({ event }) => event.basis,
  },
  {
    name: 'background',
    type: 'boolean',
    description: 'Whether it is only recalled.',
    constraints: { required: true },
    of: ({ event }) => event.background,
  },
  {
    name: 'trigger',
    type: 'string',
    description: 'The words that name it first.',
    constraints: { required: true },
    of: ({ event }) => event.triggers[0].quote,
  },
]

const TAIL: readonly Column<EventCells>[] = [
  {
    name: 'issues',
    type: 'string',
    description: 'All that it is about, as codebook terms with a space between.',
    of: ({ event, reviewed }) => issuesOf(event, reviewed).join(' ') || undefined,
  },
  {
    name: 'judgement',
    type: 'string',
    description: 'What people have said of the event as a whole.',
    constraints: { required: true, enum: JUDGEMENTS },
    of: ({ event }) => event.review.judgement,
  },
  {
    name: 'review_state',
    type: 'string',
    description: 'How far people are with its report.',
    constraints: { required: true, enum: REVIEW_STATES },
    of: ({ reviewed }) => reviewed.state,
  },
  {
    name: 'title',
    type: 'string',
    description: 'Headline of the report.',
    of: ({ reviewed }) => reviewed.report.title,
  },
  {
    name: 'publisher',
    type: 'string',
    description: 'Publisher of the report.',
    of: ({ reviewed }) => reviewed.report.publisher,
  },
  {
    name: 'published',
    type: 'string',
    description: 'When the report was published.',
    of: ({ reviewed }) => reviewed.report.published,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Address of the report.',
    of: ({ reviewed: { report } }) => report.url ?? report.capture?.url,
  },
]

/** Events, a row each, with the value of each field that its statements add up to. */
export const EVENTS_TABLE: Table<EventCells> = {
  name: 'events',
  title: 'Events',
  description:
    'Events as one report tells each, with the value of each field that was chosen from its statements. Where an event has several values of a field (victims, issues), the others are in the table of statements.',
  key: 'event',
  links: [{ column: 'report', table: 'reports', key: 'report' }],
  columns: [...HEAD, ...valueColumns(FIELDS_OF_EVENTS, chosenValue), ...TAIL],
}

/** The rows of a report: the events that are asked for. */
export function eventRows(reviewed: ReviewedReport, filter: EventFilter): readonly EventCells[] {
  return reviewed.events.filter((event) => isAskedFor(filter, event, reviewed)).map((event) => ({ event, reviewed }))
}

function chosenValue({ event, reviewed }: EventCells, field: keyof ReviewedEvent['values']): unknown {
  const chosen = event.values[field]
  if (chosen === undefined) return undefined
  if (!('value' in chosen)) return chosen
  return field === 'about' ? keyOf(reviewed.report.id, String(chosen.value)) : chosen.value
}

import { Type } from 'typebox'
import type { DecisionAction } from '../model/decision.ts'
import { JUDGEMENTS, REVIEW_STATES } from '../model/reviewed.ts'
import { pointAt } from './point-at.ts'
import {
  BASIS,
  CLASS,
  EVENT_ID,
  EVENT_KEYS,
  KIND,
  PROBLEM,
  REASON,
  REPORT,
  REPORT_ID,
  SET_ASIDE_KEYS,
  SPAN,
  STANCE,
  STATEMENT,
  STATEMENT_ID,
  STATEMENT_KEYS,
  STATUS,
} from './record.ts'
import { FIELD_NAMES, VALUE } from './value.ts'

const STRICT = { additionalProperties: false } as const
const NUMBER = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const ENTRY = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'A number in the log of the report, from 1.',
})

export const STATE = Type.Enum([...REVIEW_STATES])

const act = <K extends DecisionAction['kind'], P extends Parameters<typeof Type.Object>[0]>(kind: K, keys: P) =>
  Type.Object({ kind: Type.Literal(kind), ...keys }, STRICT)

/** What a reviewer can do to a report. */
export const DECISION_ACTION = Type.Unsafe<DecisionAction>({
  ...Type.Union([
    act('accept', { statement: STATEMENT_ID }),
    act('reject', { statement: STATEMENT_ID }),
    act('correct', {
      statement: STATEMENT_ID,
      value: Type.Optional(pointAt(VALUE)),
      words: Type.Optional(pointAt(SPAN)),
      stance: Type.Optional(STANCE),
    }),
    act('add', {
      event: Type.Optional(EVENT_ID),
      field: Type.Enum(FIELD_NAMES),
      value: pointAt(VALUE),
      words: pointAt(SPAN),
      stance: Type.Optional(STANCE),
      speaker: Type.Optional(pointAt(SPAN)),
    }),
    act('accept-event', { event: EVENT_ID }),
    act('correct-event', {
      event: EVENT_ID,
      class: Type.Optional(CLASS),
      eventKind: Type.Optional(KIND),
      status: Type.Optional(STATUS),
      basis: Type.Optional(BASIS),
    }),
    act('add-event', { class: CLASS, eventKind: KIND, status: STATUS, words: pointAt(SPAN) }),
    act('set-aside', { event: EVENT_ID, reason: REASON }),
    act('split', {
      event: EVENT_ID,
      statements: Type.Array(STATEMENT_ID, { maxItems: 2000 }),
      triggers: Type.Array(Type.Integer({ minimum: 0, maximum: 10_000 }), { maxItems: 2000 }),
    }),
    act('approve', {}),
    act('adopt', { coding: NUMBER }),
    act('keep', { coding: NUMBER }),
    act('undo', { entry: ENTRY }),
  ]),
  $id: 'DecisionAction',
  description: 'What a reviewer does to a report; words are ranges of its text.',
})

/** The body of a decision: the server adds who and when. */
export const NEW_DECISION = Type.Object(
  {
    entry: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: 'One more than the last entry of the log that the reviewer saw.',
    }),
    action: pointAt(DECISION_ACTION),
    why: Type.Optional(Type.String({ maxLength: 4000 })),
  },
  { ...STRICT, $id: 'NewDecision', description: 'A decision on its way into the log.' },
)

const LOGGED_DECISION = Type.Object(
  {
    entry: ENTRY,
    report: REPORT_ID,
    who: Type.String(),
    when: Type.String(),
    why: Type.Optional(Type.String()),
    action: pointAt(DECISION_ACTION),
    isUndone: Type.Boolean(),
    idle: Type.Optional(Type.String({ description: 'Why the entry stands and still changes nothing.' })),
  },
  { ...STRICT, $id: 'LoggedDecision', description: 'An entry of the log.' },
)

const JUDGEMENT = Type.Enum([...JUDGEMENTS])
const REVIEW_KEYS = { judgement: JUDGEMENT, entry: Type.Optional(ENTRY) }

const REVIEWED_STATEMENT = Type.Object(
  {
    ...STATEMENT_KEYS,
    review: Type.Object({ ...REVIEW_KEYS, was: Type.Optional(pointAt(STATEMENT)) }, STRICT),
  },
  { ...STRICT, $id: 'ReviewedStatement', description: 'A statement as decided; was: what the coder had said.' },
)

const { class: eventClass, kind, status, basis } = EVENT_KEYS

const REVIEWED_EVENT = Type.Object(
  {
    ...EVENT_KEYS,
    splitFrom: Type.Optional(EVENT_ID),
    review: Type.Object(
      { ...REVIEW_KEYS, was: Type.Optional(Type.Object({ class: eventClass, kind, status, basis }, STRICT)) },
      STRICT,
    ),
  },
  { ...STRICT, $id: 'ReviewedEvent', description: 'An event as decided.' },
)

const CODING_KEYS = { number: NUMBER, coder: Type.String() }

const DIFFERENCE = Type.Object(
  {
    kind: Type.Enum(['new', 'gone', 'changed']),
    of: Type.Enum(['event', 'statement']),
    before: Type.Optional(Type.String()),
    after: Type.Optional(Type.String()),
    says: Type.String(),
  },
  { ...STRICT, $id: 'Difference', description: 'What a newer coder would change.' },
)

export const REVIEWED_REPORT = Type.Object(
  {
    report: pointAt(REPORT),
    state: STATE,
    coding: Type.Object(CODING_KEYS, STRICT),
    events: Type.Array(pointAt(REVIEWED_EVENT)),
    statements: Type.Array(pointAt(REVIEWED_STATEMENT)),
    setAside: Type.Array(
      Type.Object({ ...SET_ASIDE_KEYS, entry: Type.Optional(ENTRY), event: Type.Optional(EVENT_ID) }, STRICT),
    ),
    problems: Type.Array(pointAt(PROBLEM)),
    log: Type.Array(pointAt(LOGGED_DECISION)),
    newer: Type.Optional(Type.Object({ ...CODING_KEYS, differences: Type.Array(pointAt(DIFFERENCE)) }, STRICT)),
  },
  { ...STRICT, $id: 'ReviewedReport', description: 'A report with all that is decided on it.' },
)

export { JUDGEMENT }

/** Schemas of this file that are pointed at by their names. */
export const REVIEWED_SCHEMAS = [
  DECISION_ACTION,
  NEW_DECISION,
  LOGGED_DECISION,
  REVIEWED_STATEMENT,
  REVIEWED_EVENT,
  DIFFERENCE,
  REVIEWED_REPORT,
]

import { Type } from 'typebox'
import { CLASSES } from '../model/codebook/codebook.ts'
import type { Kind } from '../model/codebook/kind.ts'
import { BASES, EVENT_CLASSES, SET_ASIDE_REASONS, STATUSES } from '../model/event.ts'
import { PROBLEMS, type ProblemCode } from '../model/problem.ts'
import { BLOCK_ROLES } from '../model/report.ts'
import { STANCES } from '../model/statement.ts'
import { pointAt } from './point-at.ts'
import { CHOSEN_VALUES, FIELD_NAMES, VALUE } from './value.ts'

const STRICT = { additionalProperties: false } as const
const OFFSET = Type.Integer({ minimum: 0 })

export const REPORT_ID = Type.String({
  pattern: '^sha256:[0-9a-f]{64}$',
  description: 'sha256: and the hex digest of the captured bytes.',
})
export const EVENT_ID = Type.String({
  pattern: '^[A-Za-z0-9.-]{1,40}$',
  description: 'The id of an event in its report: e1.',
})
export const STATEMENT_ID = Type.String({
  pattern: '^[A-Za-z0-9.-]{1,40}$',
  description: 'The id of a statement in its report: s1.',
})
export const CLASS = Type.Enum([...EVENT_CLASSES])
export const KINDS = Object.values(CLASSES).flatMap(({ kinds }) => Object.keys(kinds).filter(isKind))
export const KIND = Type.Enum(KINDS)
export const STATUS = Type.Enum([...STATUSES])
export const BASIS = Type.Enum([...BASES])
export const STANCE = Type.Enum([...STANCES])
export const REASON = Type.Enum([...SET_ASIDE_REASONS])

export const SPAN = Type.Object(
  { start: OFFSET, end: OFFSET },
  { ...STRICT, $id: 'Span', description: 'A half-open range of UTF-16 code units of the text.' },
)

export const EVIDENCE = Type.Object(
  { start: OFFSET, end: OFFSET, quote: Type.String({ minLength: 1 }) },
  { ...STRICT, $id: 'Evidence', description: 'Words of the report: quote is text.slice(start, end).' },
)

const BLOCK = Type.Object(
  {
    role: Type.Enum([...BLOCK_ROLES]),
    start: OFFSET,
    end: OFFSET,
    rule: Type.String(),
    time: Type.Optional(Type.String()),
    source: Type.Optional(Type.Object({ start: OFFSET, end: OFFSET, path: Type.String() }, STRICT)),
  },
  { ...STRICT, $id: 'Block', description: 'A run of the text with one role.' },
)

const CAPTURE_FACTS = Type.Object(
  {
    url: Type.Optional(Type.String()),
    captured: Type.Optional(Type.String()),
    archive: Type.Optional(Type.String()),
    offset: Type.Optional(OFFSET),
  },
  STRICT,
)

export const REPORT = Type.Object(
  {
    id: REPORT_ID,
    ref: Type.Optional(Type.String()),
    capture: Type.Optional(CAPTURE_FACTS),
    title: Type.Optional(Type.String()),
    publisher: Type.Optional(Type.String()),
    authors: Type.Optional(Type.Array(Type.String())),
    url: Type.Optional(Type.String()),
    published: Type.Optional(Type.String()),
    updated: Type.Optional(Type.String()),
    language: Type.Optional(Type.String()),
    origins: Type.Optional(Type.Record(Type.String(), Type.String())),
    text: Type.String(),
    blocks: Type.Array(pointAt(BLOCK)),
  },
  { ...STRICT, $id: 'Report', description: 'One published document with its text frozen.' },
)

export const PROBLEM = Type.Object(
  {
    code: Type.Enum(Object.keys(PROBLEMS).filter(isProblemCode)),
    reason: Type.String(),
    place: Type.Optional(pointAt(SPAN)),
    line: Type.Optional(Type.Integer()),
  },
  { ...STRICT, $id: 'Problem', description: 'Trouble in the material; docs/errors.md has the codes.' },
)

export const SPEAKER = Type.Object(
  { name: Type.String(), role: Type.Optional(Type.String()), evidence: pointAt(EVIDENCE) },
  { ...STRICT, $id: 'Speaker', description: 'Who says it, where the report does not say it in its own voice.' },
)

export const STATEMENT_KEYS = {
  id: STATEMENT_ID,
  event: Type.Optional(EVENT_ID),
  field: Type.Enum(FIELD_NAMES),
  value: pointAt(VALUE),
  stance: STANCE,
  speaker: Type.Union([pointAt(SPEAKER), Type.Null()]),
  direct: Type.Boolean(),
  evidence: Type.Array(pointAt(EVIDENCE), { minItems: 1 }),
  coder: Type.Object({ name: Type.String(), rule: Type.String() }, STRICT),
}

export const STATEMENT = Type.Object(STATEMENT_KEYS, {
  ...STRICT,
  $id: 'Statement',
  description: 'One thing that the report says about one field of one event: words, speaker, stance, value.',
})

export const EVENT_KEYS = {
  id: EVENT_ID,
  class: CLASS,
  kind: KIND,
  status: STATUS,
  basis: BASIS,
  background: Type.Boolean({ description: 'Only recalled: earlier than the news of this report.' }),
  triggers: Type.Array(pointAt(EVIDENCE), { minItems: 1 }),
  values: CHOSEN_VALUES,
}

const EVENT = Type.Object(EVENT_KEYS, {
  ...STRICT,
  $id: 'Event',
  description: 'An event as one report tells it.',
})

export const SET_ASIDE_KEYS = { evidence: pointAt(EVIDENCE), reason: REASON, rule: Type.String() }

const SET_ASIDE = Type.Object(SET_ASIDE_KEYS, STRICT)

/** A record as `dripstone read --json` prints it: empty lists may be left out. */
export const RECORD = Type.Object(
  {
    dripstone: Type.Literal(1),
    report: pointAt(REPORT),
    events: Type.Optional(Type.Array(pointAt(EVENT))),
    statements: Type.Optional(Type.Array(pointAt(STATEMENT))),
    setAside: Type.Optional(Type.Array(SET_ASIDE)),
    problems: Type.Optional(Type.Array(pointAt(PROBLEM))),
  },
  { $id: 'Record', description: 'What Dripstone makes of one report.' },
)

/** Schemas of this file that are pointed at by their names. */
export const RECORD_SCHEMAS = [SPAN, EVIDENCE, BLOCK, REPORT, PROBLEM, SPEAKER, STATEMENT, EVENT]

function isKind(name: string): name is Kind {
  return Object.values(CLASSES).some(({ kinds }) => Object.hasOwn(kinds, name))
}

function isProblemCode(name: string): name is ProblemCode {
  return Object.hasOwn(PROBLEMS, name)
}

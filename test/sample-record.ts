import { cite, type Evidence } from '../src/model/evidence.ts'
import type { Decision, DecisionAction } from '../src/model/decision.ts'
import type { ReportRecord } from '../src/model/record.ts'
import type { Span } from '../src/model/span.ts'
import type { Field, FieldValues, Speaker, Stance, Statement } from '../src/model/statement.ts'

/** A report of a march, an arrest and what was done about it, with two rival sizes; written for tests of what is decided on it. */
export const SAMPLE_TEXT = [
  'Beekeepers march in Lisse over spraying',
  'About 400 beekeepers marched through Lisse on Saturday, the organisers said.',
  'Police put the crowd at 150. Officers arrested Anna Vries, 34, near the town hall and denied that anyone was hurt.',
  'The council opened an inquiry into the arrest. “We want clean fields,” said Piet Mol 🐝 of the growers.',
  'Similar marches are usual in spring.',
].join('\n\n')

/** Where words stand in the sample, first time. */
export function spanOf(words: string, text = SAMPLE_TEXT): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`the sample does not say ${words}`)
  return { start, end: start + words.length }
}

/** Words of the sample as evidence, first time. */
export function quoteOf(words: string): Evidence {
  return cite({ text: SAMPLE_TEXT }, spanOf(words))
}

const ORGANISERS: Speaker = { name: 'the organisers', evidence: quoteOf('the organisers') }
const POLICE: Speaker = { name: 'Police', role: 'police', evidence: quoteOf('Police') }

type Said<F extends Field> = {
  readonly id: string
  readonly event?: string
  readonly field: F
  readonly value: FieldValues[F]
  readonly words: string
  readonly speaker?: Speaker
  readonly stance?: Stance
}

/** A statement of the sample, as a coder would make it. */
export function statementOf<F extends Field>({ words, speaker, stance, ...said }: Said<F>): Statement {
  return {
    ...said,
    stance: stance ?? 'asserts',
    speaker: speaker ?? null,
    direct: false,
    evidence: [quoteOf(words)],
    coder: { name: said.field, rule: 'sample' },
  } as unknown as Statement
}

const SATURDAY = { start: '2021-05-15', end: '2021-05-15', precision: 'day' } as const
const LISSE = {
  name: 'Lisse',
  country: 'NL',
  lat: 52.26,
  lon: 4.56,
  geonames: 2751738,
  precision: 'settlement',
} as const

const STATEMENTS = [
  statementOf({
    id: 's1',
    event: 'e1',
    field: 'size',
    value: { low: 400, high: 400 },
    words: 'About 400',
    speaker: ORGANISERS,
    stance: 'estimates',
  }),
  statementOf({
    id: 's2',
    event: 'e1',
    field: 'participants',
    value: { name: 'beekeepers', kind: 'group' },
    words: 'beekeepers',
  }),
  statementOf({ id: 's3', event: 'e1', field: 'place', value: LISSE, words: 'Lisse' }),
  statementOf({ id: 's4', event: 'e1', field: 'date', value: SATURDAY, words: 'Saturday' }),
  statementOf({
    id: 's5',
    event: 'e1',
    field: 'size',
    value: { low: 150, high: 150 },
    words: '150',
    speaker: POLICE,
    stance: 'estimates',
  }),
  statementOf({
    id: 's6',
    event: 'e2',
    field: 'victim',
    value: { name: 'Anna Vries', kind: 'person' },
    words: 'Anna Vries',
  }),
  statementOf({
    id: 's7',
    event: 'e2',
    field: 'perpetrator',
    value: { name: 'Officers', kind: 'authority' },
    words: 'Officers',
  }),
  statementOf({
    id: 's8',
    event: 'e2',
    field: 'injured',
    value: { low: 1 },
    words: 'anyone was hurt',
    speaker: POLICE,
    stance: 'denies',
  }),
  statementOf({ id: 's9', event: 'e3', field: 'about', value: 'e2', words: 'the arrest' }),
  statementOf({
    id: 's10',
    event: 'e3',
    field: 'actor',
    value: { name: 'The council', kind: 'authority' },
    words: 'The council',
  }),
  statementOf({ id: 's11', field: 'claim', value: { text: 'We want clean fields' }, words: 'We want clean fields' }),
]

/** The record of the sample. */
export const SAMPLE: ReportRecord = {
  dripstone: 1,
  report: {
    id: `sha256:${'0'.repeat(64)}`,
    title: 'Beekeepers march in Lisse over spraying',
    publisher: 'The Bulb Post',
    published: '2021-05-17',
    language: 'en',
    text: SAMPLE_TEXT,
    blocks: [{ role: 'headline', rule: 'sample', start: 0, end: 39 }],
  },
  events: [
    {
      id: 'e1',
      class: 'assembly',
      kind: 'march',
      status: 'happened',
      basis: 'reported',
      background: false,
      triggers: [quoteOf('march'), quoteOf('marched')],
      values: {
        size: { low: 400, high: 400, from: 's1' },
        participants: { name: 'beekeepers', kind: 'group', from: 's2' },
        place: { ...LISSE, from: 's3' },
        date: { ...SATURDAY, from: 's4' },
      },
    },
    {
      id: 'e2',
      class: 'violation',
      kind: 'arrest',
      status: 'happened',
      basis: 'reported',
      background: false,
      triggers: [quoteOf('arrested')],
      values: {
        victim: { name: 'Anna Vries', kind: 'person', from: 's6' },
        perpetrator: { name: 'Officers', kind: 'authority', from: 's7' },
      },
    },
    {
      id: 'e3',
      class: 'response',
      kind: 'investigation-opened',
      status: 'happened',
      basis: 'reported',
      background: false,
      triggers: [quoteOf('opened an inquiry')],
      values: { about: { value: 'e2', from: 's9' }, actor: { name: 'The council', kind: 'authority', from: 's10' } },
    },
  ],
  statements: STATEMENTS,
  setAside: [{ evidence: quoteOf('Similar marches'), reason: 'habitual', rule: 'sample' }],
  problems: [],
}

/** What somebody decides, with the reason where one is given. */
export type Step = DecisionAction | readonly [DecisionAction, string]

/** A log of these actions in order; a pair gives the reason too. */
export function logOf(
  ...actions: readonly (DecisionAction | readonly [DecisionAction, string])[]
): readonly Decision[] {
  return actions.map((one, index) => {
    const [action, why] = Array.isArray(one) ? (one as readonly [DecisionAction, string]) : [one as DecisionAction]
    return {
      entry: index + 1,
      report: SAMPLE.report.id,
      who: 'Mara',
      when: new Date(Date.UTC(2021, 5, 1, 0, index)).toISOString(),
      ...(why === undefined ? {} : { why }),
      action,
    }
  })
}

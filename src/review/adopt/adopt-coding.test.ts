import { describe, expect, test } from 'vitest'
import { logOf, quoteOf, SAMPLE, spanOf, statementOf, type Step } from '../../../test/sample-record.ts'
import type { EventMention } from '../../model/event.ts'
import type { ReportRecord } from '../../model/record.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { foldDecisions } from '../fold-decisions.ts'

const coding = { number: 1, coder: 'rules 1' }
const second = { number: 2, coder: 'rules 2' }
const [MARCH, ARREST, INQUIRY] = SAMPLE.events as readonly [EventMention, EventMention, EventMention]

/** What a newer coder makes of the sample: other ids, no inquiry, the size and the victim otherwise, and a speech. */
const NEWER: ReportRecord = {
  ...SAMPLE,
  events: [
    { ...ARREST, id: 'e1', basis: 'disputed', values: { victim: { name: 'Anna', kind: 'person', from: 's1' } } },
    { ...MARCH, id: 'e2', triggers: [quoteOf('marched')], values: { size: { low: 400, from: 's2' } } },
    {
      ...INQUIRY,
      id: 'e3',
      class: 'assembly',
      kind: 'rally',
      triggers: [quoteOf('We want clean fields')],
      values: {},
    },
  ],
  statements: [
    statementOf({ id: 's1', event: 'e1', field: 'victim', value: { name: 'Anna', kind: 'person' }, words: 'Anna' }),
    statementOf({ id: 's2', event: 'e2', field: 'size', value: { low: 400 }, words: 'About 400 beekeepers' }),
    statementOf({ id: 's3', event: 'e2', field: 'size', value: { low: 150, high: 150 }, words: '150' }),
    statementOf({
      id: 's4',
      event: 'e2',
      field: 'participants',
      value: { name: 'beekeepers', kind: 'group' },
      words: 'beekeepers',
    }),
    statementOf({ id: 's5', field: 'claim', value: { text: 'We want clean fields' }, words: 'We want clean fields' }),
  ],
}

function fold(steps: readonly Step[], newer: ReportRecord = NEWER): ReviewedReport {
  return foldDecisions({
    record: SAMPLE,
    coding,
    log: logOf(...steps),
    newer: [{ coding: second, record: newer }],
  })
}

const adopted = (...steps: readonly Step[]): ReviewedReport => fold([...steps, { kind: 'adopt', coding: 2 }])
const eventOf = (reviewed: ReviewedReport, id: string): ReviewedReport['events'][number] | undefined =>
  reviewed.events.find((event) => event.id === id)
const judged = (reviewed: ReviewedReport): readonly string[] =>
  reviewed.statements.flatMap(({ id, event, review }) =>
    review.judgement === 'open' ? [] : [`${id} ${event ?? ''} ${review.judgement}`],
  )

describe('what a newer coder would change', () => {
  test('is told in words, event by event and statement by statement', () => {
    expect(fold([]).newer).toMatchObject({ number: 2, coder: 'rules 2' })
    expect(fold([]).newer?.differences.map(({ says }) => says)).toEqual([
      'basis of e2: disputed, was reported',
      'e3, investigation-opened (“opened an inquiry”), is gone',
      'a new event: rally (“We want clean fields”)',
      'size of e2: 400 and up, was 400',
      'place of e1: Lisse, NL is gone',
      'date of e1: 15 May 2021 is gone',
      'size of e2: 150 by the report (asserts), was by Police (estimates)',
      'victim of e1: Anna (person), was Anna Vries (person)',
      'perpetrator of e2: Officers (authority) is gone',
      'injured of e2: 1 and up is gone',
    ])
  })

  test('leaves out what a person decided, for that stays', () => {
    const steps: readonly Step[] = [
      { kind: 'accept', statement: 's1' },
      { kind: 'correct', statement: 's6', value: { name: 'Anna Vries', kind: 'person', role: 'beekeeper' } },
      { kind: 'reject', statement: 's8' },
      [{ kind: 'correct-event', event: 'e2', basis: 'alleged' }, 'only she says so'],
    ]
    const says = fold(steps).newer?.differences.map((one) => one.says) ?? []
    expect(says.filter((one) => /basis|victim|injured|400/.test(one))).toEqual([])
  })

  test('is nothing where the newer coder says the same, and then there is nothing to adopt', () => {
    expect(fold([], SAMPLE)).not.toHaveProperty('newer')
  })

  test('is shown no more once it was passed over, until a still newer coder comes', () => {
    expect(fold([{ kind: 'keep', coding: 2 }])).not.toHaveProperty('newer')
    const third = foldDecisions({
      record: SAMPLE,
      coding,
      log: logOf({ kind: 'keep', coding: 2 }),
      newer: [
        { coding: second, record: NEWER },
        { coding: { number: 3, coder: 'rules 3' }, record: NEWER },
      ],
    })
    expect(third.newer?.number).toBe(3)
  })

  test('is not on offer where the newer reading has another text: what people decided on is frozen', () => {
    const reread = { ...NEWER, report: { ...NEWER.report, text: `${NEWER.report.text} More.` } }
    expect(fold([], reread)).not.toHaveProperty('newer')
    expect(fold([{ kind: 'adopt', coding: 2 }], reread).log[0]?.idle).toMatch('not on offer')
  })
})

describe('a newer coding that is adopted', () => {
  test('takes the place of what nobody decided on', () => {
    const reviewed = adopted()
    expect(reviewed.coding).toEqual(second)
    expect(reviewed).not.toHaveProperty('newer')
    expect(reviewed.events).toMatchObject(NEWER.events)
    expect(reviewed.statements).toMatchObject(NEWER.statements)
  })

  test('makes a report that was approved one to look at again', () => {
    expect(adopted({ kind: 'approve' }).state).toBe('in-review')
  })

  test('keeps accepted and corrected values, at the place of what the newer coder says in their stead', () => {
    const reviewed = adopted(
      { kind: 'accept', statement: 's1' },
      { kind: 'correct', statement: 's6', value: { name: 'A. Vries', kind: 'person' } },
    )
    expect(judged(reviewed)).toEqual(['s1 e1 corrected', 's2 e2 accepted'])
    expect(eventOf(reviewed, 'e2')?.values.size).toEqual({ low: 400, high: 400, from: 's2' })
    expect(eventOf(reviewed, 'e1')?.values.victim).toEqual({ name: 'A. Vries', kind: 'person', from: 's1' })
    expect(reviewed.statements[0]?.review.was).toMatchObject({ value: { name: 'Anna' } })
  })

  test('keeps what was added, and what the newer coder does not find', () => {
    const reviewed = adopted(
      { kind: 'add', event: 'e1', field: 'issue', value: 'environment', words: spanOf('spraying') },
      { kind: 'accept', statement: 's3' },
    )
    expect(judged(reviewed)).toEqual(['s3-2 e2 accepted', 'd1 e2 added'])
    expect(eventOf(reviewed, 'e2')?.values).toMatchObject({
      issue: { value: 'environment', from: 'd1' },
      place: { name: 'Lisse', from: 's3-2' },
    })
  })

  test('keeps rejected what the newer coder says again, and asks anew about another value', () => {
    const reviewed = adopted({ kind: 'reject', statement: 's5' }, { kind: 'reject', statement: 's1' })
    expect(judged(reviewed)).toEqual(['s3 e2 rejected', 's1-2 e2 rejected'])
    expect(eventOf(reviewed, 'e2')?.values.size).toEqual({ low: 400, from: 's2' })
  })

  test('keeps an event that the newer coder does not find where a person had a hand in it, and what it answers', () => {
    const reviewed = adopted({ kind: 'accept', statement: 's9' })
    expect(eventOf(reviewed, 'e3-2')).toMatchObject({
      kind: 'investigation-opened',
      values: { about: { value: 'e1' }, actor: { name: 'The council' } },
    })
  })

  test('keeps what a person calls an event', () => {
    const reviewed = adopted([{ kind: 'correct-event', event: 'e2', eventKind: 'detention' }, 'held overnight'])
    expect(eventOf(reviewed, 'e1')).toMatchObject({
      kind: 'detention',
      basis: 'reported',
      review: { judgement: 'corrected', was: { kind: 'arrest', basis: 'disputed' } },
    })
  })

  test('keeps set aside what the newer coder finds again', () => {
    const reviewed = adopted({ kind: 'set-aside', event: 'e2', reason: 'other-sense' })
    expect(reviewed.events.map(({ kind }) => kind)).toEqual(['march', 'rally'])
    expect(reviewed.statements.some(({ field }) => field === 'victim')).toBe(false)
    expect(reviewed.setAside.at(-1)).toMatchObject({ entry: 1, evidence: { quote: 'arrested' } })
  })

  test('keeps events split, with the statements that went to the other', () => {
    const reviewed = adopted({ kind: 'split', event: 'e1', statements: ['s5'], triggers: [0] })
    expect(eventOf(reviewed, 'x1')).toMatchObject({ splitFrom: 'e2', triggers: [{ quote: 'march' }] })
    expect(eventOf(reviewed, 'x1')?.values.size).toMatchObject({ low: 150 })
    expect(eventOf(reviewed, 'e2')?.values.size).toMatchObject({ low: 400 })
    expect(reviewed.statements.filter(({ event }) => event === 'e2').map(({ field }) => field)).toEqual([
      'size',
      'participants',
    ])
  })

  test('can be judged on like any other, and its adoption undone', () => {
    const steps: readonly Step[] = [
      { kind: 'accept', statement: 's1' },
      { kind: 'adopt', coding: 2 },
    ]
    expect(judged(fold([...steps, { kind: 'reject', statement: 's4' }]))).toEqual(['s2 e2 accepted', 's4 e2 rejected'])
    const undone = fold([...steps, { kind: 'undo', entry: 2 }])
    expect({ ...undone, log: [] }).toEqual({ ...fold(steps.slice(0, 1)), log: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { logOf, SAMPLE, spanOf, type Step } from '../../test/sample-record.ts'
import type { DecisionAction } from '../model/decision.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { foldDecisions } from './fold-decisions.ts'

const coding = { number: 1, coder: 'rules 1' }

function fold(...actions: readonly Step[]): ReviewedReport {
  return foldDecisions({ record: SAMPLE, coding, log: logOf(...actions) })
}

const eventOf = (reviewed: ReviewedReport, id: string): ReviewedReport['events'][number] | undefined =>
  reviewed.events.find((event) => event.id === id)
const statementOf = (reviewed: ReviewedReport, id: string): ReviewedReport['statements'][number] | undefined =>
  reviewed.statements.find((one) => one.id === id)

const ADD_PLACE: DecisionAction = {
  kind: 'add',
  event: 'e2',
  field: 'site',
  value: { name: 'town hall' },
  words: spanOf('town hall'),
}

describe('a report as decided', () => {
  test('is what the coder made, open, while nobody has decided anything', () => {
    const reviewed = fold()
    expect(reviewed.state).toBe('new')
    expect(reviewed.events).toMatchObject(SAMPLE.events)
    expect(reviewed.statements).toMatchObject(SAMPLE.statements)
    expect(new Set(reviewed.statements.map(({ review }) => review.judgement))).toEqual(new Set(['open']))
  })

  test('keeps every value that the coder chose when something else is decided', () => {
    expect(fold({ kind: 'accept', statement: 's10' }).events.map(({ values }) => values)).toEqual(
      SAMPLE.events.map(({ values }) => values),
    )
  })

  test('shows the next statement by the rule of the coder where the chosen one is rejected, and keeps the rejected one to be seen', () => {
    const reviewed = fold({ kind: 'reject', statement: 's1' })
    expect(eventOf(reviewed, 'e1')?.values.size).toEqual({ low: 150, high: 150, from: 's5' })
    expect(statementOf(reviewed, 's1')?.review).toEqual({ judgement: 'rejected', entry: 1 })
    expect(reviewed.state).toBe('in-review')
  })

  test('has no value where all statements of the field are rejected', () => {
    const { values } =
      eventOf(fold({ kind: 'reject', statement: 's1' }, { kind: 'reject', statement: 's5' }), 'e1') ?? {}
    expect(values).not.toHaveProperty('size')
  })

  test('shows what a person accepted before what the coder chose', () => {
    expect(eventOf(fold({ kind: 'accept', statement: 's5' }), 'e1')?.values.size?.from).toBe('s5')
  })

  test('leaves the choice to the coder among those that are accepted', () => {
    const reviewed = fold({ kind: 'accept', statement: 's5' }, { kind: 'accept', statement: 's1' })
    expect(eventOf(reviewed, 'e1')?.values.size?.from).toBe('s1')
  })

  test('never shows a denial, accepted or not', () => {
    expect(eventOf(fold({ kind: 'accept', statement: 's8' }), 'e2')?.values).not.toHaveProperty('injured')
  })

  test('shows a corrected value with its new words, and what the coder had said beside it', () => {
    const reviewed = fold({
      kind: 'correct',
      statement: 's5',
      value: { low: 140, high: 160 },
      words: spanOf('the crowd at 150'),
    })
    const statement = statementOf(reviewed, 's5')
    expect(eventOf(reviewed, 'e1')?.values.size).toEqual({ low: 140, high: 160, from: 's5' })
    expect(statement).toMatchObject({ evidence: [{ quote: 'the crowd at 150' }], speaker: { name: 'Police' } })
    expect(statement?.review).toEqual({ judgement: 'corrected', entry: 1, was: SAMPLE.statements[4] })
    expect(statement?.coder).toEqual({ name: 'reviewer', rule: 'decision 1' })
  })

  test('keeps what the coder first said through two corrections', () => {
    const reviewed = fold(
      { kind: 'correct', statement: 's5', value: { low: 140 } },
      { kind: 'correct', statement: 's5', value: { low: 145 } },
    )
    expect(statementOf(reviewed, 's5')?.review).toMatchObject({ entry: 2, was: { value: { low: 150, high: 150 } } })
  })

  test('has what a person added on words of the report, with the words of who says it', () => {
    const reviewed = fold({ ...ADD_PLACE, speaker: spanOf('Police'), stance: 'confirms' })
    expect(eventOf(reviewed, 'e2')?.values.site).toEqual({ name: 'town hall', from: 'd1' })
    expect(statementOf(reviewed, 'd1')).toMatchObject({
      event: 'e2',
      stance: 'confirms',
      speaker: { name: 'Police', evidence: { quote: 'Police' } },
      evidence: [{ quote: 'town hall' }],
      review: { judgement: 'added', entry: 1 },
    })
  })

  test('knows that added words are quoted speech', () => {
    const words = spanOf('clean fields')
    const reviewed = fold({ kind: 'add', field: 'claim', value: { text: 'clean fields' }, words })
    expect(statementOf(reviewed, 'd1')?.direct).toBe(true)
    expect(statementOf(fold(ADD_PLACE), 'd1')?.direct).toBe(false)
  })

  test('calls an event what a person calls it, for a reason', () => {
    const reviewed = fold([{ kind: 'correct-event', event: 'e1', eventKind: 'rally', basis: 'disputed' }, 'they stood'])
    expect(eventOf(reviewed, 'e1')).toMatchObject({
      kind: 'rally',
      basis: 'disputed',
      review: { judgement: 'corrected', entry: 1, was: { kind: 'march', basis: 'reported' } },
    })
  })

  test('leaves the fields of the old class behind when an event is of another class', () => {
    const action = { kind: 'correct-event', event: 'e1', class: 'violation', eventKind: 'dispersal' } as const
    const { values } = eventOf(fold([action, 'it was broken up']), 'e1') ?? {}
    expect(Object.keys(values ?? {}).sort()).toEqual(['date', 'place'])
  })

  test('has an event that a person found, and statements of it', () => {
    const reviewed = fold(
      {
        kind: 'add-event',
        class: 'assembly',
        eventKind: 'march',
        status: 'happened',
        words: spanOf('Similar marches'),
      },
      { kind: 'add', event: 'x1', field: 'issue', value: 'environment', words: spanOf('spraying') },
    )
    expect(eventOf(reviewed, 'x1')).toMatchObject({
      basis: 'reported',
      triggers: [{ quote: 'Similar marches' }],
      values: { issue: { value: 'environment', from: 'd2' } },
      review: { judgement: 'added', entry: 1 },
    })
    expect(reviewed.setAside).toEqual([])
  })

  test('lets an event that is none go with its statements and what answers it', () => {
    const reviewed = fold({ kind: 'set-aside', event: 'e2', reason: 'other-sense' })
    expect(reviewed.events.map(({ id }) => id)).toEqual(['e1', 'e3'])
    expect(reviewed.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5', 's10', 's11'])
    expect(reviewed.setAside.at(-1)).toMatchObject({ evidence: { quote: 'arrested' }, event: 'e2', entry: 1 })
    expect(eventOf(reviewed, 'e3')?.values).not.toHaveProperty('about')
  })

  test('makes two events of one, by words and statements', () => {
    const reviewed = fold({ kind: 'split', event: 'e1', statements: ['s5'], triggers: [1] })
    expect(eventOf(reviewed, 'e1')).toMatchObject({ triggers: [{ quote: 'march' }], values: { size: { from: 's1' } } })
    expect(eventOf(reviewed, 'x1')).toMatchObject({
      splitFrom: 'e1',
      kind: 'march',
      triggers: [{ quote: 'marched' }],
      values: { size: { low: 150, high: 150, from: 's5' } },
    })
    expect(reviewed.events.map(({ id }) => id)).toEqual(['e1', 'x1', 'e2', 'e3'])
  })

  test('is approved, and stays so when a person corrects it afterwards', () => {
    expect(fold({ kind: 'approve' }, { kind: 'reject', statement: 's5' }).state).toBe('approved')
  })

  test('is as before once an entry is undone, and as then once the undo is', () => {
    const once = fold({ kind: 'reject', statement: 's1' })
    const undone = fold({ kind: 'reject', statement: 's1' }, { kind: 'undo', entry: 1 })
    const redone = fold({ kind: 'reject', statement: 's1' }, { kind: 'undo', entry: 1 }, { kind: 'undo', entry: 2 })
    expect({ ...undone, log: [] }).toEqual({ ...fold(), log: [] })
    expect(undone.log.map(({ isUndone }) => isUndone)).toEqual([true, false])
    expect({ ...redone, log: [] }).toEqual({ ...once, log: [] })
  })

  test('keeps a decision whose ground is undone, says that it is idle, and goes on', () => {
    const reviewed = fold(
      ADD_PLACE,
      { kind: 'correct', statement: 'd1', value: { name: 'the town hall' } },
      { kind: 'accept', statement: 's6' },
      { kind: 'undo', entry: 1 },
    )
    expect(reviewed.log.map(({ idle }) => idle)).toEqual([undefined, 'there is no statement d1', undefined, undefined])
    expect(statementOf(reviewed, 's6')?.review.judgement).toBe('accepted')
  })
})

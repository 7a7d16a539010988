import { describe, expect, test } from 'vitest'
import { logOf, SAMPLE, SAMPLE_TEXT, spanOf, type Step } from '../../test/sample-record.ts'
import type { DecisionAction } from '../model/decision.ts'
import { checkDecision } from './check-decision.ts'
import { foldDecisions } from './fold-decisions.ts'

const coding = { number: 1, coder: 'rules 1' }

/** What is said against an action after others; undefined where it fits. */
function refusal(action: DecisionAction, ...before: readonly Step[]): string | undefined {
  const reviewed = foldDecisions({ record: SAMPLE, coding, log: logOf(...before) })
  try {
    checkDecision(reviewed, action)
  } catch (error) {
    expect(error).toMatchObject({ name: 'DripstoneError', code: 'DECISION_INVALID' })
    return error instanceof Error ? error.message : String(error)
  }
  return undefined
}

const words = spanOf('Saturday')
const bee = SAMPLE_TEXT.indexOf('🐝')
const add = (change: object): DecisionAction => ({
  kind: 'add',
  event: 'e1',
  field: 'size',
  value: { low: 1 },
  words,
  ...change,
})
const correct = (change: object): DecisionAction => ({ kind: 'correct', statement: 's1', ...change })
const addEvent = (change: object): DecisionAction => ({
  kind: 'add-event',
  class: 'assembly',
  eventKind: 'march',
  status: 'happened',
  words,
  ...change,
})

const REFUSED: readonly Row[] = [
  ['there is no statement s99', { kind: 'accept', statement: 's99' }],
  ['statement s1 is already accepted', { kind: 'accept', statement: 's1' }, { kind: 'accept', statement: 's1' }],
  [
    'statement s1 is already rejected; undo decision 1 to have it back',
    { kind: 'accept', statement: 's1' },
    { kind: 'reject', statement: 's1' },
  ],
  [
    'statement s1 is already rejected; undo decision 1 to have it back',
    { kind: 'reject', statement: 's1' },
    { kind: 'reject', statement: 's1' },
  ],
  ['this leaves statement s1 as it is', correct({})],
  ['this leaves statement s1 as it is', correct({ value: { high: 400, low: 400 } })],
  ['this leaves statement s1 as it is', correct({ words: spanOf('About 400'), stance: 'estimates' })],
  ['there is no stance shouts', correct({ stance: 'shouts' })],
  [
    'size takes whole numbers low and high, both included; an absent end is open; this is {"low":9,"high":2}',
    correct({ value: { low: 9, high: 2 } }),
  ],
  ['there is no event e9', add({ event: 'e9' })],
  ['size needs the event that it is of', add({ event: undefined })],
  ['violation has no field size', add({ event: 'e2' })],
  ['there is no field weather', add({ field: 'weather' })],
  [
    'authorisation takes one of permitted, notified, refused, banned; this is "blessed"',
    add({ field: 'authorisation', value: 'blessed' }),
  ],
  ['there are no words at 5 to 5 of a text of 376', add({ words: { start: 5, end: 5 } })],
  ['there are no words at -1 to 5 of a text of 376', add({ words: { start: -1, end: 5 } })],
  ['there are no words at 0 to 377 of a text of 376', add({ words: { start: 0, end: 377 } })],
  ['there are no words at 0 to 1.5 of a text of 376', add({ words: { start: 0, end: 1.5 } })],
  ['there is only white space at 39 to 41', add({ words: { start: 39, end: 41 } })],
  [`the words at ${bee} to ${bee + 1} cut a character in two`, add({ words: { start: bee, end: bee + 1 } })],
  ['there are no words at 9 to 3 of a text of 376', add({ speaker: { start: 9, end: 3 } })],
  ['event e3 cannot answer itself', add({ event: 'e3', field: 'about', value: 'e3' })],
  ['there is no event e9', add({ event: 'e3', field: 'about', value: 'e9' })],
  ['there is no event e9', { kind: 'accept-event', event: 'e9' }],
  ['event e1 is already accepted', { kind: 'accept-event', event: 'e1' }, { kind: 'accept-event', event: 'e1' }],
  ['what an event is called is a judgement: say why', { kind: 'correct-event', event: 'e1', status: 'planned' }],
  ['arrest is no kind of assembly', addEvent({ eventKind: 'arrest' })],
  ['toString is no kind of assembly', addEvent({ eventKind: 'toString' })],
  ['there is no class crime', addEvent({ class: 'crime' })],
  ['there is no status dreamt', addEvent({ status: 'dreamt' })],
  ['there is no reason boring', { kind: 'set-aside', event: 'e1', reason: 'boring' } as unknown as DecisionAction],
  [
    'there is no event e2',
    { kind: 'accept-event', event: 'e2' },
    { kind: 'set-aside', event: 'e2', reason: 'other-sense' },
  ],
  [
    'name the statements or the words that belong to the other event',
    { kind: 'split', event: 'e1', statements: [], triggers: [] },
  ],
  ['event e1 has no statement s6', { kind: 'split', event: 'e1', statements: ['s6'], triggers: [] }],
  ['a statement is named twice', { kind: 'split', event: 'e1', statements: ['s1', 's1'], triggers: [] }],
  ['a trigger is named twice', { kind: 'split', event: 'e1', statements: [], triggers: [0, 0] }],
  [
    'event e1 has no trigger 2; it has 2, counted from 0',
    { kind: 'split', event: 'e1', statements: [], triggers: [2] },
  ],
  ['one trigger has to stay with event e1', { kind: 'split', event: 'e1', statements: ['s1'], triggers: [0, 1] }],
  ['the report is already approved', { kind: 'approve' }, { kind: 'approve' }],
  ['coding 2 is not on offer, so it cannot be adopted', { kind: 'adopt', coding: 2 }],
  ['coding 2 is not on offer, so there is nothing to pass over', { kind: 'keep', coding: 2 }],
  ['there is no decision 1', { kind: 'undo', entry: 1 }],
  ['decision 1 is already undone', { kind: 'undo', entry: 1 }, { kind: 'approve' }, { kind: 'undo', entry: 1 }],
]

const TAKEN: readonly Row[] = [
  ['other words alone', correct({ words: spanOf('About 400 beekeepers') })],
  ['another stance alone', correct({ stance: 'asserts' })],
  ['a claim about no event', add({ event: undefined, field: 'claim', value: { text: 'Saturday' } })],
  ['a correction of an accepted statement', correct({ value: { low: 390 } }), { kind: 'accept', statement: 's1' }],
  ['a split by statements alone', { kind: 'split', event: 'e1', statements: ['s5'], triggers: [] }],
  ['an undo of an undo', { kind: 'undo', entry: 2 }, { kind: 'approve' }, { kind: 'undo', entry: 1 }],
  [
    'a second undo of what was done again',
    { kind: 'undo', entry: 1 },
    { kind: 'approve' },
    { kind: 'undo', entry: 1 },
    { kind: 'undo', entry: 2 },
  ],
  ['a second judgement of what was undone', { kind: 'approve' }, { kind: 'approve' }, { kind: 'undo', entry: 1 }],
]

type Row = readonly [says: string, action: DecisionAction, ...before: Step[]]
const rowsOf = (rows: readonly Row[]) => rows.map(([says, action, ...before]) => ({ says, action, before }))

describe('a decision', () => {
  test.each(rowsOf(REFUSED))('is refused with "$says"', ({ says: message, action, before }) => {
    expect(refusal(action, ...before)).toBe(message)
  })

  test.each(rowsOf(TAKEN))('may be $says', ({ action, before }) => {
    expect(refusal(action, ...before)).toBeUndefined()
  })

  test('on what an event is called needs a reason, a change, and a kind of its class', () => {
    const reviewed = foldDecisions({ record: SAMPLE, coding, log: [] })
    const check = (action: object, why: string) => () => {
      checkDecision(reviewed, { kind: 'correct-event', event: 'e1', ...action }, why)
    }
    expect(check({ status: 'planned' }, '  ')).toThrow('say why')
    expect(check({ status: 'happened' }, 'so it is')).toThrow('this leaves event e1 as it is')
    expect(check({ class: 'violation' }, 'so it is')).toThrow('march is no kind of violation')
    expect(check({ basis: 'rumoured' }, 'so it is')).toThrow('there is no basis rumoured')
    expect(check({ status: 'planned' }, 'it is next week')).not.toThrow()
  })
})

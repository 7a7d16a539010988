import fc from 'fast-check'
import type { DecisionAction } from '../src/model/decision.ts'
import { DripstoneError } from '../src/model/problem.ts'
import type { ReportRecord } from '../src/model/record.ts'
import type { ReviewedReport } from '../src/model/reviewed.ts'
import { checkDecision } from '../src/review/check-decision.ts'
import { foldDecisions } from '../src/review/fold-decisions.ts'
import { logOf, SAMPLE, spanOf, type Step } from './sample-record.ts'

const coding = { number: 1, coder: 'rules 1' }
const WORDS = ['Lisse', 'Saturday', 'town hall', 'the growers', 'Similar marches', 'opened an inquiry'].map((words) =>
  spanOf(words),
)
const WHY = 'it reads so'

/** A newer coding without the inquiry and with other ids, so that adopting has something to carry. */
const NEWER: ReportRecord = {
  ...SAMPLE,
  events: SAMPLE.events
    .slice(0, 2)
    .map((event) => ({ ...event, id: event.id === 'e1' ? 'e2' : 'e1', basis: 'alleged' })),
  statements: SAMPLE.statements
    .filter(({ event, field }) => event !== 'e3' && field !== 'place')
    .map((one) => (one.event === undefined ? one : { ...one, event: one.event === 'e1' ? 'e2' : 'e1' })),
}

/** The sample as decided, with a newer coding on offer. */
export function foldSample(steps: readonly Step[]): ReviewedReport {
  return foldDecisions({
    record: SAMPLE,
    coding,
    log: logOf(...steps),
    newer: [{ coding: { number: 2, coder: 'rules 2' }, record: NEWER }],
  })
}

/** All actions of some kind each that can be thought of on a report; some of them do not fit. */
function ideas({ events, statements, log }: ReviewedReport): readonly DecisionAction[] {
  return [
    ...statements.flatMap(({ id: statement, value }): DecisionAction[] => [
      { kind: 'accept', statement },
      { kind: 'reject', statement },
      { kind: 'correct', statement, ...(typeof value === 'object' && 'low' in value ? { value: { low: 7 } } : {}) },
      { kind: 'correct', statement, stance: 'denies' },
      ...WORDS.map((words): DecisionAction => ({ kind: 'correct', statement, words })),
    ]),
    ...events.flatMap(({ id: event, triggers }): DecisionAction[] => [
      { kind: 'accept-event', event },
      { kind: 'correct-event', event, status: 'planned' },
      { kind: 'correct-event', event, class: 'violation', eventKind: 'beating' },
      { kind: 'set-aside', event, reason: 'negated' },
      {
        kind: 'split',
        event,
        statements: statements.flatMap((one) => (one.event === event ? one.id : [])),
        triggers: [],
      },
      { kind: 'split', event, statements: [], triggers: triggers.length > 1 ? [1] : [] },
      ...WORDS.map((words): DecisionAction => ({ kind: 'add', event, field: 'site', value: { name: 'here' }, words })),
      ...events.map((other): DecisionAction => ({
        kind: 'add',
        event,
        field: 'about',
        value: other.id,
        words: spanOf('the arrest'),
      })),
    ]),
    ...WORDS.map((words): DecisionAction => ({
      kind: 'add-event',
      class: 'assembly',
      eventKind: 'vigil',
      status: 'planned',
      words,
    })),
    { kind: 'approve' },
    { kind: 'adopt', coding: 2 },
    { kind: 'keep', coding: 2 },
    ...log.map(({ entry }): DecisionAction => ({ kind: 'undo', entry })),
  ]
}

function fits(reviewed: ReviewedReport, action: DecisionAction): boolean {
  try {
    checkDecision(reviewed, action, WHY)
    return true
  } catch (error) {
    if (error instanceof DripstoneError && error.code === 'DECISION_INVALID') return false
    throw error
  }
}

/** A log that people could have made: each decision fitted the report as it stood. */
export const LOGS = fc.array(fc.tuple(fc.nat(99), fc.nat()), { maxLength: 14 }).map((picks) => {
  const steps: Step[] = []
  for (const [kind, pick] of picks) {
    const reviewed = foldSample(steps)
    const fitting = ideas(reviewed).filter((action) => fits(reviewed, action))
    const kinds = [...new Set(fitting.map((action) => action.kind))]
    const ofKind = fitting.filter((action) => action.kind === kinds[kind % kinds.length])
    const action = ofKind[pick % ofKind.length]
    if (action) steps.push([action, WHY])
  }
  return steps
})

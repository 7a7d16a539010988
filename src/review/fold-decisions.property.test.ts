import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logOf, SAMPLE, spanOf, type Step } from '../../test/sample-record.ts'
import type { DecisionAction } from '../model/decision.ts'
import { DripstoneError } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import type { ReviewedReport } from '../model/reviewed.ts'
import { checkDecision } from './check-decision.ts'
import { foldDecisions } from './fold-decisions.ts'

const coding = { number: 1, coder: 'rules 1' }
const WORDS = ['Lisse', 'Saturday', 'town hall', 'the growers', 'Similar marches', 'opened an inquiry'].map((words) =>
  spanOf(words),
)
// Each run folds a log again for every decision in it.
const RUNS = { numRuns: 40 }
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

function fold(steps: readonly Step[]): ReviewedReport {
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
const logs = fc.array(fc.tuple(fc.nat(99), fc.nat()), { maxLength: 14 }).map((picks) => {
  const steps: Step[] = []
  for (const [kind, pick] of picks) {
    const reviewed = fold(steps)
    const fitting = ideas(reviewed).filter((action) => fits(reviewed, action))
    const kinds = [...new Set(fitting.map((action) => action.kind))]
    const ofKind = fitting.filter((action) => action.kind === kinds[kind % kinds.length])
    const action = ofKind[pick % ofKind.length]
    if (action) steps.push([action, WHY])
  }
  return steps
})

const withoutLog = (reviewed: ReviewedReport): object => ({ ...reviewed, log: [] })

describe('any log that people could have made', () => {
  test('folds to a whole record: quotes are the words of the text, values are of statements that stand, ids are unique', () => {
    fc.assert(
      fc.property(logs, (steps) => {
        const { report, events, statements, setAside } = fold(steps)
        const evidence = [
          ...statements.flatMap((one) => [...one.evidence, ...(one.speaker ? [one.speaker.evidence] : [])]),
          ...events.flatMap(({ triggers }) => triggers),
          ...setAside.map((passage) => passage.evidence),
        ]
        for (const { start, end, quote } of evidence) expect(quote).toBe(report.text.slice(start, end))
        for (const ids of [events, statements].map((list) => list.map(({ id }) => id)))
          expect(new Set(ids).size).toBe(ids.length)
        const known = new Set(events.map(({ id }) => id))
        for (const one of statements) {
          if (one.event !== undefined) expect(known).toContain(one.event)
          if (one.field === 'about') expect(known).toContain(one.value)
        }
        for (const { id, triggers, values } of events) {
          expect(triggers.length).toBeGreaterThan(0)
          for (const [field, value] of Object.entries(values)) {
            const from = statements.find((one) => one.id === value.from)
            expect(from).toMatchObject({ event: id, field })
            expect(from?.review.judgement).not.toBe('rejected')
            const { from: _from, ...rest } = value
            expect(typeof from?.value === 'object' ? rest : value).toMatchObject(
              typeof from?.value === 'object' ? from.value : { value: from?.value },
            )
          }
        }
      }),
      RUNS,
    )
  })

  test('holds each decision that nobody undid, or says why it is idle', () => {
    fc.assert(
      fc.property(logs, (steps) => {
        const { log } = fold(steps)
        expect(log.map(({ entry, action }) => [entry, action])).toEqual(
          logOf(...steps).map(({ entry, action }) => [entry, action]),
        )
        const hasUndone = log.some(({ isUndone }) => isUndone)
        const idle = log.filter((one) => one.idle !== undefined)
        if (!hasUndone) expect(idle).toEqual([])
      }),
      RUNS,
    )
  })

  test('is as it was once its last entry is undone, and as it is once that undo is', () => {
    fc.assert(
      fc.property(logs, (steps) => {
        fc.pre(steps.length > 0)
        const entry = steps.length
        const before = fold(steps.slice(0, -1))
        const undone = fold([...steps, { kind: 'undo', entry }])
        const redone = fold([...steps, { kind: 'undo', entry }, { kind: 'undo', entry: entry + 1 }])
        expect(withoutLog(undone)).toEqual(withoutLog(before))
        expect(withoutLog(redone)).toEqual(withoutLog(fold(steps)))
      }),
      RUNS,
    )
  })

  test('survives being written as JSON, leaves its input as it is, and gives the same bytes again', () => {
    const before = JSON.stringify(SAMPLE)
    fc.assert(
      fc.property(logs, (steps) => {
        const reviewed = fold(steps)
        expect(JSON.parse(JSON.stringify(reviewed))).toEqual(reviewed)
        expect(JSON.stringify(fold(steps))).toBe(JSON.stringify(reviewed))
      }),
      RUNS,
    )
    expect(JSON.stringify(SAMPLE)).toBe(before)
  })

  test('never loses a value that a person accepted, corrected or added when a newer coding is adopted', () => {
    fc.assert(
      fc.property(logs, (steps) => {
        const before = fold(steps)
        fc.pre(before.newer !== undefined)
        const after = fold([...steps, { kind: 'adopt', coding: 2 }])
        const valuesOf = ({ statements }: ReviewedReport): readonly string[] =>
          statements.flatMap(({ field, value, evidence, review }) =>
            ['accepted', 'corrected', 'added'].includes(review.judgement)
              ? JSON.stringify([field, field === 'about' ? '' : value, evidence])
              : [],
          )
        expect([...valuesOf(after)].sort()).toEqual([...valuesOf(before)].sort())
      }),
      RUNS,
    )
  })
})

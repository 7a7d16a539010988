import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSample, LOGS } from '../../test/random-logs.ts'
import { logOf, SAMPLE } from '../../test/sample-record.ts'
import type { ReviewedReport } from '../model/reviewed.ts'

// Each run folds a log again for every decision in it.
const RUNS = { numRuns: 40 }
const withoutLog = (reviewed: ReviewedReport): object => ({ ...reviewed, log: [] })

describe('any log that people could have made', () => {
  test('folds to a whole record: quotes are the words of the text, values are of statements that stand, ids are unique', () => {
    fc.assert(
      fc.property(LOGS, (steps) => {
        const { report, events, statements, setAside } = foldSample(steps)
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
      fc.property(LOGS, (steps) => {
        const { log } = foldSample(steps)
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
      fc.property(LOGS, (steps) => {
        fc.pre(steps.length > 0)
        const entry = steps.length
        const before = foldSample(steps.slice(0, -1))
        const undone = foldSample([...steps, { kind: 'undo', entry }])
        const redone = foldSample([...steps, { kind: 'undo', entry }, { kind: 'undo', entry: entry + 1 }])
        expect(withoutLog(undone)).toEqual(withoutLog(before))
        expect(withoutLog(redone)).toEqual(withoutLog(foldSample(steps)))
      }),
      RUNS,
    )
  })

  test('survives being written as JSON, leaves its input as it is, and gives the same bytes again', () => {
    const before = JSON.stringify(SAMPLE)
    fc.assert(
      fc.property(LOGS, (steps) => {
        const reviewed = foldSample(steps)
        expect(JSON.parse(JSON.stringify(reviewed))).toEqual(reviewed)
        expect(JSON.stringify(foldSample(steps))).toBe(JSON.stringify(reviewed))
      }),
      RUNS,
    )
    expect(JSON.stringify(SAMPLE)).toBe(before)
  })

  test('never loses a value that a person accepted, corrected or added when a newer coding is adopted', () => {
    fc.assert(
      fc.property(LOGS, (steps) => {
        const before = foldSample(steps)
        fc.pre(before.newer !== undefined)
        const after = foldSample([...steps, { kind: 'adopt', coding: 2 }])
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

import { describe, expect, it } from 'vitest'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { shareUnchanged } from './share-unchanged.ts'

const first = {
  report: { id: 'sha256:1', text: 'Nurses marched.', blocks: [] },
  state: 'new',
  coding: { number: 1, coder: 'rules' },
  events: [{ id: 'e1', kind: 'march', review: { judgement: 'open' } }],
  statements: [
    { id: 's1', review: { judgement: 'open' } },
    { id: 's2', review: { judgement: 'open' } },
  ],
  setAside: [],
  problems: [],
  log: [],
} as unknown as ReviewedReport

function answered(change: object): ReviewedReport {
  return { ...(JSON.parse(JSON.stringify(first)) as ReviewedReport), ...change }
}

describe('a newer answer on a report', () => {
  const newer = answered({
    state: 'in-review',
    statements: [
      { id: 's1', review: { judgement: 'accepted', entry: 1 } },
      { id: 's2', review: { judgement: 'open' } },
      { id: 'd2', review: { judgement: 'added', entry: 2 } },
    ],
  })
  const shared = shareUnchanged(first, newer)

  it('says what the newer one says', () => {
    expect(shared).toEqual(newer)
  })

  it('is made of the older one where that says the same', () => {
    expect(shared.report).toBe(first.report)
    expect(shared.events[0]).toBe(first.events[0])
    expect(shared.statements[1]).toBe(first.statements[1])
    expect(shared.statements[0]).toBe(newer.statements[0])
    expect(shared.setAside).toBe(first.setAside)
  })
})

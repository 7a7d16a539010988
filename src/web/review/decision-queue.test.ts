import { describe, expect, it } from 'vitest'
import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { queueDecisions, undoLast, type LateWish } from './decision-queue.ts'

const accept =
  (statement: string): LateWish =>
  () => ({ action: { kind: 'accept', statement } })

function reportWith(actions: readonly DecisionAction[]): ReviewedReport {
  const undone = actions.flatMap((one) => (one.kind === 'undo' ? [one.entry] : []))
  const log = actions.map((action, place) => ({ entry: place + 1, action, isUndone: undone.includes(place + 1) }))
  return { log } as unknown as ReviewedReport
}

function desk(refuses?: (entry: number) => boolean) {
  const told: string[] = []
  const log: DecisionAction[] = ['a', 'b', 'c'].map((statement) => ({ kind: 'accept', statement }))
  let isBusy = false
  const queue = queueDecisions(reportWith(log), {
    send: async ({ entry, action }) => {
      expect(isBusy).toBe(false)
      isBusy = true
      await Promise.resolve()
      isBusy = false
      if (refuses?.(entry) === true) throw new Error(`no ${entry}`)
      expect(entry).toBe(log.push(action))
      return reportWith(log)
    },
    taken: (report) => told.push(`taken ${report.log.length}`),
    refused: (cause) => told.push(String(cause)),
  })
  return { queue, told, log }
}

describe('decisions on their way', () => {
  it('are sent one after the other, each under the next number', async () => {
    const { queue, told } = desk()
    const all = await Promise.all(['s1', 's2', 's3'].map((id) => queue.push(accept(id))))
    expect(all).toEqual([true, true, true])
    expect(told).toEqual(['taken 4', 'taken 5', 'taken 6'])
  })

  it('are dropped behind one that is refused, and taken again afterwards', async () => {
    let isDown = true
    const { queue, told } = desk((entry) => isDown && entry === 5)
    const all = await Promise.all(['s1', 's2', 's3'].map((id) => queue.push(accept(id))))
    expect(all).toEqual([true, false, false])
    isDown = false
    expect(await queue.push(accept('s4'))).toBe(true)
    expect(told).toEqual(['taken 4', 'Error: no 5', 'taken 5'])
  })

  it('go on from the report as it is when it was loaded again', async () => {
    const { queue, log, told } = desk()
    log.push({ kind: 'approve' }, { kind: 'approve' })
    queue.restart(reportWith(log))
    expect(await queue.push(accept('s1'))).toBe(true)
    expect(told).toEqual(['taken 6'])
  })

  it('undo what was wished for last, even while that is still on its way', async () => {
    const { queue, log } = desk()
    await Promise.all([queue.push(accept('s1')), queue.push(accept('s2')), queue.push(undoLast), queue.push(undoLast)])
    expect(log.slice(3)).toEqual([
      { kind: 'accept', statement: 's1' },
      { kind: 'accept', statement: 's2' },
      { kind: 'undo', entry: 5 },
      { kind: 'undo', entry: 4 },
    ])
  })

  it('are none where there is nothing to undo', async () => {
    expect(undoLast(reportWith([]))).toBeUndefined()
    const { queue, told } = desk()
    for (let count = 0; count < 4; count += 1) await queue.push(undoLast)
    expect(told).toEqual(['taken 4', 'taken 5', 'taken 6'])
  })
})

import { describe, expect, it } from 'vitest'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { queueDecisions, type Wish } from './decision-queue.ts'

const accept = (statement: string): Wish => ({ action: { kind: 'accept', statement } })

function desk(refuses?: (entry: number) => boolean) {
  const told: string[] = []
  let isBusy = false
  const queue = queueDecisions(3, {
    send: async ({ entry }) => {
      expect(isBusy).toBe(false)
      isBusy = true
      await Promise.resolve()
      isBusy = false
      if (refuses?.(entry) === true) throw new Error(`no ${entry}`)
      return { log: Array.from({ length: entry }) } as unknown as ReviewedReport
    },
    taken: (report, waiting) => told.push(`taken ${report.log.length}, ${waiting} waiting`),
    refused: (cause) => told.push(String(cause)),
  })
  return { queue, told }
}

describe('decisions on their way', () => {
  it('are sent one after the other, each under the next number', async () => {
    const { queue, told } = desk()
    const all = await Promise.all(['s1', 's2', 's3'].map((id) => queue.push(accept(id))))
    expect(all).toEqual([true, true, true])
    expect(told).toEqual(['taken 4, 2 waiting', 'taken 5, 1 waiting', 'taken 6, 0 waiting'])
  })

  it('are dropped behind one that is refused, and taken again afterwards', async () => {
    let isDown = true
    const { queue, told } = desk((entry) => isDown && entry === 5)
    const all = await Promise.all(['s1', 's2', 's3'].map((id) => queue.push(accept(id))))
    expect(all).toEqual([true, false, false])
    isDown = false
    expect(await queue.push(accept('s4'))).toBe(true)
    expect(told).toEqual(['taken 4, 2 waiting', 'Error: no 5', 'taken 5, 0 waiting'])
  })

  it('go on from the log as it is when the report was loaded again', async () => {
    const { queue, told } = desk()
    queue.restart(8)
    expect(await queue.push(accept('s1'))).toBe(true)
    expect(told).toEqual(['taken 9, 0 waiting'])
  })
})

import { describe, expect, it } from 'vitest'
import type { ImportSummary } from '../../model/import.ts'
import { isUnderWay, sayImport } from './say-import.ts'

const some: ImportSummary = { id: 'i1', name: 'a.txt', state: 'done', reports: [], read: 0, failed: 0, problems: [] }
const report = (outcome: 'added' | 'known' | 'recoded'): ImportSummary['reports'][number] => ({ id: 'x', outcome })

describe('how far an import is', () => {
  it.each<[Partial<ImportSummary>, string]>([
    [{ state: 'waiting' }, 'waiting'],
    [{ state: 'reading' }, 'reading'],
    [{ state: 'reading', read: 12 }, 'reading, 12 so far'],
    [{ read: 1, reports: [report('added')] }, 'new report'],
    [{ read: 1, reports: [report('known')] }, 'known already'],
    [{ read: 1, reports: [report('recoded')] }, 'known, read anew'],
    [
      { read: 3, failed: 2, reports: [report('added'), report('added'), report('known')] },
      '2 new, 1 known already, 2 could not be read',
    ],
    [{ read: 40, reports: [report('added')] }, '40 new'],
    [{}, 'nothing to read in it'],
    [
      { state: 'failed', problems: [{ code: 'BINARY_INPUT', reason: 'the file is a picture' }] },
      'the file is a picture',
    ],
    [{ state: 'failed' }, 'could not be read'],
  ])('%o', (told, says) => {
    expect(sayImport({ ...some, ...told })).toBe(says)
  })

  it('is under way until it is done or failed', () => {
    expect((['waiting', 'reading', 'done', 'failed'] as const).map((state) => isUnderWay({ state }))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

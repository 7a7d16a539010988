import type { Problem } from '../../model/problem.ts'
import type { Refusal } from './admit.ts'

/** Refusals of one coder: of how many statements, how many for which reason. */
export type Count = { readonly coder: string; readonly of: number; readonly refused: ReadonlyMap<Refusal, number> }

const SAYS: Readonly<Record<Refusal, string>> = {
  form: 'not in the form of a statement',
  field: 'of another field than its coder codes',
  event: 'about no event of the report, or one that has no such field',
  value: 'with a value that the codebook does not allow',
  words: 'with words that the report does not have, or has more than once and no place',
  voice: 'with a speaker or stance that does not hold',
  'too-many': 'beyond the most that a coder may say of a report',
}

/** What was refused as problems of the record, one for each coder by its name. */
export function tellRefusals(counts: readonly Count[]): readonly Problem[] {
  const byCoder = new Map<string, { of: number; refused: Map<Refusal, number> }>()
  for (const { coder, of, refused } of counts) {
    const sum = byCoder.get(coder) ?? { of: 0, refused: new Map<Refusal, number>() }
    sum.of += of
    for (const [reason, times] of refused) sum.refused.set(reason, (sum.refused.get(reason) ?? 0) + times)
    byCoder.set(coder, sum)
  }
  return [...byCoder].flatMap(([coder, { of, refused }]): readonly Problem[] => {
    const total = [...refused.values()].reduce((sum, times) => sum + times, 0)
    if (total === 0) return []
    const reasons = [...refused].map(([reason, times]) => `${times} ${SAYS[reason]}`)
    return [{ code: 'STATEMENT_REFUSED', reason: `${coder}: ${total} of ${of} refused; ${reasons.join(', ')}` }]
  })
}

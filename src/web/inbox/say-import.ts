import type { ImportSummary } from '../../model/import.ts'

/** How far something is on its way in, in a few words. */
export function sayImport({ state, reports, read, failed, problems }: ImportSummary): string {
  switch (state) {
    case 'waiting':
      return 'waiting'
    case 'reading':
      return read + failed > 1 ? `reading, ${read} so far` : 'reading'
    case 'failed':
      return problems[0]?.reason ?? 'could not be read'
    case 'done':
      return [
        ...(read === 0 && failed === 0 ? ['nothing to read in it'] : sayOutcomes(reports, read)),
        ...(failed > 0 ? [`${failed} could not be read`] : []),
      ].join(', ')
    default:
      return state satisfies never
  }
}

/** True while an import is not at its end. */
export function isUnderWay({ state }: Pick<ImportSummary, 'state'>): boolean {
  return state === 'waiting' || state === 'reading'
}

function sayOutcomes(reports: ImportSummary['reports'], read: number): readonly string[] {
  const count = (outcome: string): number => reports.filter((one) => one.outcome === outcome).length
  const known = count('known')
  const recoded = count('recoded')
  const added = read - known - recoded
  return [
    ...(added > 0 ? [added === 1 && read === 1 ? 'new report' : `${added} new`] : []),
    ...(recoded > 0 ? [recoded === 1 && read === 1 ? 'known, read anew' : `${recoded} read anew`] : []),
    ...(known > 0 ? [known === 1 && read === 1 ? 'known already' : `${known} known already`] : []),
  ]
}

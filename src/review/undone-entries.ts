import type { Decision } from '../model/decision.ts'

/** The numbers of the entries that count no longer: those that an undo which itself still counts is aimed at. */
export function undoneEntries(log: readonly Decision[]): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const { entry, action } of [...log].reverse()) {
    if (action.kind === 'undo' && !undone.has(entry) && action.entry < entry) undone.add(action.entry)
  }
  return undone
}

import type { Act } from '../act.ts'

/**
 * An earlier entry counts no longer. What is undone is settled before the log is folded (`undoneEntries`), so applying it
 * changes nothing by itself.
 */
export const UNDO: Act<'undo'> = {
  refuse: ({ log }, { entry }) => {
    const target = log.find((one) => one.entry === entry)
    if (!target) return `there is no decision ${entry}`
    return target.isUndone ? `decision ${entry} is already undone` : undefined
  },
  apply: (draft) => draft,
}

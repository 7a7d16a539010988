import type { Act } from '../act.ts'
import { adoptCoding } from '../adopt/adopt-coding.ts'

/** The record of a newer coder takes the place of the older; what people decided stays. */
export const ADOPT: Act<'adopt'> = {
  refuse: ({ offered }, { coding }) =>
    offered.includes(coding) ? undefined : `coding ${coding} is not on offer, so it cannot be adopted`,
  apply: (draft, { coding: number }) => {
    const newer = draft.later.find(({ coding }) => coding.number === number)
    return newer ? adoptCoding(draft, newer).draft : draft
  },
}

import type { Act } from '../act.ts'

/** A newer coding is passed over. */
export const KEEP: Act<'keep'> = {
  refuse: ({ offered }, { coding }) =>
    offered.includes(coding) ? undefined : `coding ${coding} is not on offer, so there is nothing to pass over`,
  apply: (draft, { coding }) => ({ ...draft, passedOver: coding }),
}

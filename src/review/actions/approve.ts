import type { Act } from '../act.ts'

/** All that the record says may be used. What people decide afterwards leaves it approved; a newer coding does not. */
export const APPROVE: Act<'approve'> = {
  refuse: ({ isApproved }) => (isApproved ? 'the report is already approved' : undefined),
  apply: (draft) => ({ ...draft, isApproved: true }),
}

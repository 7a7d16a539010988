import type { Act } from '../act.ts'
import { withStatement } from '../judge.ts'
import { refuseStatement } from '../refusals.ts'

/** A statement is wrong. It stays to be seen and undone; no value is chosen from it. */
export const REJECT: Act<'reject'> = {
  refuse: (standing, { statement }) => refuseStatement(standing, statement),
  apply: (draft, { statement }, { entry }) =>
    withStatement(draft, statement, (one) => ({ ...one, review: { ...one.review, judgement: 'rejected', entry } })),
}

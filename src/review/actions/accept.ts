import type { Act } from '../act.ts'
import { withStatement } from '../judge.ts'
import { firstOf, refuseStatement } from '../refusals.ts'

/** A statement is right as it stands. */
export const ACCEPT: Act<'accept'> = {
  refuse: (standing, { statement }) =>
    firstOf(
      () => refuseStatement(standing, statement),
      () => {
        const judgement = standing.statements.find(({ id }) => id === statement)?.review.judgement
        return judgement === 'open' ? undefined : `statement ${statement} is already ${judgement}`
      },
    ),
  apply: (draft, { statement }, { entry }) =>
    withStatement(draft, statement, (one) => ({ ...one, review: { judgement: 'accepted', entry } })),
}

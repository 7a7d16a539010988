import { cite } from '../../model/evidence.ts'
import type { Review, ReviewedStatement } from '../../model/reviewed.ts'
import { isSameValue } from '../../model/same-value.ts'
import type { Statement } from '../../model/statement.ts'
import type { Act, ActionOf } from '../act.ts'
import type { Standing } from '../draft.ts'
import { reviewerOf, withStatement } from '../judge.ts'
import { firstOf, refuseStance, refuseStatement, refuseValue, refuseWords } from '../refusals.ts'

/** A statement stands with another value, other words or another stance. */
export const CORRECT: Act<'correct'> = {
  refuse: (standing, action) =>
    firstOf(
      () => refuseStatement(standing, action.statement),
      () => refuseChange(standing, action),
    ),
  apply: (draft, { statement, value, words, stance }, { entry }) =>
    withStatement(draft, statement, (one) => {
      const changed = {
        ...one,
        ...(value === undefined ? {} : { value }),
        ...(words === undefined ? {} : { evidence: [cite(draft.report, words)] }),
        ...(stance === undefined ? {} : { stance }),
        coder: reviewerOf(entry),
        review: reviewOf(one, entry),
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the field
      return changed as ReviewedStatement
    }),
}

function refuseChange(
  standing: Standing,
  { statement, value, words, stance }: ActionOf<'correct'>,
): string | undefined {
  const one = standing.statements.find(({ id }) => id === statement)
  if (!one) return undefined
  const [evidence, ...others] = one.evidence
  const isOther =
    (value !== undefined && !isSameValue(value, one.value)) ||
    (words !== undefined && (others.length > 0 || words.start !== evidence.start || words.end !== evidence.end)) ||
    (stance !== undefined && stance !== one.stance)
  return firstOf(
    () => (value === undefined ? undefined : refuseValue(standing, one.field, { value, event: one.event })),
    () => (words === undefined ? undefined : refuseWords(standing.report, words)),
    () => refuseStance(stance),
    () => (isOther ? undefined : `this leaves statement ${statement} as it is`),
  )
}

// What a person added stays an addition; of what the coder said, the first wording is kept.
function reviewOf({ review, ...statement }: ReviewedStatement, entry: number): Review<Statement> {
  if (review.judgement === 'added') return { judgement: 'added', entry }
  return { judgement: 'corrected', entry, was: review.was ?? statement }
}

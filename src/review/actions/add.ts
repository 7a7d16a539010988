import { FIELDS } from '../../model/codebook/codebook.ts'
import { cite } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import type { ReviewedStatement } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import type { Speaker } from '../../model/statement.ts'
import type { Act, ActionOf } from '../act.ts'
import type { Standing } from '../draft.ts'
import { freshId, reviewerOf } from '../judge.ts'
import { firstOf, refuseStance, refuseValue, refuseWords } from '../refusals.ts'
import { isQuoted } from '../is-quoted.ts'

/** A statement that the coder missed, on words that a person selected. */
export const ADD: Act<'add'> = {
  refuse: (standing, action) =>
    firstOf(
      () => refuseValue(standing, action.field, action),
      () => refusePlace(standing, action),
      () => refuseWords(standing.report, action.words),
      () => refuseStance(action.stance),
      () => (action.speaker === undefined ? undefined : refuseWords(standing.report, action.speaker)),
    ),
  apply: (draft, action, { entry }) => {
    const { report } = draft
    const added = {
      id: freshId(draft, `d${entry}`),
      ...(action.event === undefined ? {} : { event: action.event }),
      field: action.field,
      value: action.value,
      stance: action.stance ?? 'asserts',
      speaker: action.speaker === undefined ? null : speakerOf(report, action.speaker),
      direct: isQuoted(report, action.words),
      evidence: [cite(report, action.words)] as const,
      coder: reviewerOf(entry),
      review: { judgement: 'added', entry },
    } as const
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against the field
    return { ...draft, statements: [...draft.statements, added as ReviewedStatement] }
  },
}

function refusePlace(standing: Standing, { event: id, field }: ActionOf<'add'>): string | undefined {
  if (id === undefined) return field === 'claim' ? undefined : `${field} needs the event that it is of`
  const event = standing.events.find((one) => one.id === id)
  if (!event) return `there is no event ${id}`
  const isOfClass = FIELDS[field].classes.some((known) => known === event.class)
  return isOfClass ? undefined : `${event.class} has no field ${field}`
}

function speakerOf(report: Report, span: Span): Speaker {
  const evidence = cite(report, span)
  return { name: evidence.quote.replaceAll(/\s+/g, ' ').trim(), evidence }
}

import { cite } from '../../model/evidence.ts'
import { STATUSES } from '../../model/event.ts'
import { overlaps } from '../../model/span.ts'
import type { Act } from '../act.ts'
import { freshId } from '../judge.ts'
import { firstOf, refuseKind, refuseWords } from '../refusals.ts'

/** An event that the coder missed, on the words that name it. If they were set aside, they are no longer. */
export const ADD_EVENT: Act<'add-event'> = {
  refuse: ({ report }, action) =>
    firstOf(
      () => refuseKind(action.class, action.eventKind),
      () => (STATUSES.includes(action.status) ? undefined : `there is no status ${action.status}`),
      () => refuseWords(report, action.words),
    ),
  apply: (draft, action, { entry }) => ({
    ...draft,
    setAside: draft.setAside.filter(({ evidence }) => !overlaps(evidence, action.words)),
    events: [
      ...draft.events,
      {
        id: freshId(draft, `x${entry}`),
        class: action.class,
        kind: action.eventKind,
        status: action.status,
        basis: 'reported',
        background: false,
        triggers: [cite(draft.report, action.words)],
        values: {},
        review: { judgement: 'added', entry },
      },
    ],
  }),
}

import { SET_ASIDE_REASONS } from '../../model/event.ts'
import type { Act } from '../act.ts'
import { reviewerOf } from '../judge.ts'
import { firstOf, refuseEvent } from '../refusals.ts'

/** What looked like an event is none: it leaves the record with its statements and with those that answer it. */
export const SET_ASIDE: Act<'set-aside'> = {
  refuse: (standing, { event, reason }) =>
    firstOf(
      () => refuseEvent(standing, event),
      () => (SET_ASIDE_REASONS.includes(reason) ? undefined : `there is no reason ${reason}`),
    ),
  apply: (draft, { event: id, reason }, { entry }) => {
    const event = draft.events.find((one) => one.id === id)
    if (!event) return draft
    const passages = event.triggers.map((evidence) => ({
      evidence,
      reason,
      rule: reviewerOf(entry).rule,
      entry,
      event: id,
    }))
    return {
      ...draft,
      events: draft.events.filter((one) => one !== event),
      statements: draft.statements.filter((one) => one.event !== id && !(one.field === 'about' && one.value === id)),
      setAside: [...draft.setAside, ...passages],
      asides: [...draft.asides, { event, entry, reason }],
    }
  },
}

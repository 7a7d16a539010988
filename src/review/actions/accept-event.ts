import type { Act } from '../act.ts'
import { withEvent } from '../judge.ts'
import { firstOf, refuseEvent } from '../refusals.ts'

/** An event as a whole is told right. */
export const ACCEPT_EVENT: Act<'accept-event'> = {
  refuse: (standing, { event }) =>
    firstOf(
      () => refuseEvent(standing, event),
      () => {
        const judgement = standing.events.find(({ id }) => id === event)?.review.judgement
        return judgement === 'open' ? undefined : `event ${event} is already ${judgement}`
      },
    ),
  apply: (draft, { event }, { entry }) =>
    withEvent(draft, event, (one) => ({ ...one, review: { judgement: 'accepted', entry } })),
}

import { BASES, STATUSES } from '../../model/event.ts'
import type { Review, ReviewedEvent } from '../../model/reviewed.ts'
import type { Act, ActionOf } from '../act.ts'
import type { Standing } from '../draft.ts'
import { withEvent } from '../judge.ts'
import { firstOf, refuseEvent, refuseKind } from '../refusals.ts'

/** An event is another kind, or has another status or basis: a judgement, so it needs a reason. */
export const CORRECT_EVENT: Act<'correct-event'> = {
  refuse: (standing, action, { why }) =>
    firstOf(
      () => refuseEvent(standing, action.event),
      () => ((why ?? '').trim() === '' ? 'what an event is called is a judgement: say why' : undefined),
      () => refuseChange(standing, action),
    ),
  apply: (draft, action, { entry }) =>
    withEvent(draft, action.event, (event) => ({
      ...event,
      ...changeOf(event, action),
      review: reviewOf(event, entry),
    })),
}

type Told = Pick<ReviewedEvent, 'class' | 'kind' | 'status' | 'basis'>

function changeOf(event: Told, action: ActionOf<'correct-event'>): Told {
  return {
    class: action.class ?? event.class,
    kind: action.eventKind ?? event.kind,
    status: action.status ?? event.status,
    basis: action.basis ?? event.basis,
  }
}

function refuseChange(standing: Standing, action: ActionOf<'correct-event'>): string | undefined {
  const event = standing.events.find(({ id }) => id === action.event)
  if (!event) return undefined
  const told = changeOf(event, action)
  const isOther =
    told.class !== event.class || told.kind !== event.kind || told.status !== event.status || told.basis !== event.basis
  return firstOf(
    () => refuseKind(told.class, told.kind),
    () => (STATUSES.includes(told.status) ? undefined : `there is no status ${told.status}`),
    () => (BASES.includes(told.basis) ? undefined : `there is no basis ${told.basis}`),
    () => (isOther ? undefined : `this leaves event ${action.event} as it is`),
  )
}

function reviewOf(event: ReviewedEvent, entry: number): Review<Told> {
  if (event.review.judgement === 'added') return { judgement: 'added', entry }
  const { class: eventClass, kind, status, basis } = event
  return { judgement: 'corrected', entry, was: event.review.was ?? { class: eventClass, kind, status, basis } }
}

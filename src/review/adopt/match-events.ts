import type { ReviewedEvent } from '../../model/reviewed.ts'
import type { Draft } from '../draft.ts'
import { pairUp, type Placed } from './pair-up.ts'

/** Which event of the newer record is which of the older: by the class that the coder gave and overlapping triggers. */
export type EventMatch = {
  readonly live: ReadonlyMap<ReviewedEvent, ReviewedEvent>
  /** Events that a person set aside and the newer coder finds again. */
  readonly asides: ReadonlyMap<ReviewedEvent, ReviewedEvent>
}

/** Live events are matched first, so that what a person brought back is not set aside again. */
export function matchEvents(draft: Draft, fresh: readonly ReviewedEvent[]): EventMatch {
  const live = pairUp(draft.events.map(placed), fresh.map(placed), sameKind)
  const taken = new Set(live.values())
  const left = fresh.filter((event) => !taken.has(event))
  const asides = pairUp(
    draft.asides.map(({ event }) => placed(event)),
    left.map(placed),
    sameKind,
  )
  return { live, asides }
}

function placed(event: ReviewedEvent): Placed<ReviewedEvent> {
  return { thing: event, group: event.review.was?.class ?? event.class, spans: event.triggers }
}

function sameKind(before: ReviewedEvent, after: ReviewedEvent): number {
  return (before.review.was?.kind ?? before.kind) === after.kind ? 1 : 0
}

import type { ReviewedEvent, ReviewedStatement } from '../../model/reviewed.ts'
import { overlaps } from '../../model/span.ts'
import type { Draft } from '../draft.ts'
import { matchEvents } from './match-events.ts'

/** The events of a newer record with what people decided on them, and the new id of each older event that is still there. */
export type CarriedEvents = {
  readonly events: readonly ReviewedEvent[]
  readonly ids: ReadonlyMap<string, string>
  /** Ids that older events have in the newer record although its coder does not find them. */
  readonly unmatched: ReadonlySet<string>
  /** Older events set aside by a person, with what the newer coder calls them. */
  readonly asides: ReadonlyMap<ReviewedEvent, ReviewedEvent>
}

/** Puts what people decided on events upon those of a newer record. An event that is not found again is carried over where a person had a hand in it. */
export function carryEvents(draft: Draft, fresh: Draft): CarriedEvents {
  const { live, asides } = matchEvents(draft, fresh.events)
  const dropped = new Set(asides.values())
  const wanted = wantedEvents(draft)
  const ids = new Map<string, string>()
  const unmatched = new Set<string>()
  const taken = new Set(fresh.events.map(({ id }) => id))
  for (const event of draft.events) {
    const again = live.get(event)
    if (!again && !wanted.has(event.id)) continue
    const id = again?.id ?? unusedId(event.id, taken)
    ids.set(event.id, id)
    if (!again) unmatched.add(id)
  }
  const before = new Map([...live].map(([old, again]) => [again, old]))
  const split = draft.events.filter((event) => event.splitFrom !== undefined && !live.has(event) && ids.has(event.id))
  const found = fresh.events
    .filter((event) => !dropped.has(event))
    .map((event) => decidedOver(event, before.get(event), { ids, split }))
  const carried = draft.events
    .filter((event) => !live.has(event) && ids.has(event.id))
    .map((event) => ({ ...event, id: ids.get(event.id) ?? event.id, ...originOf(event, ids) }))
  return { events: [...found, ...carried], ids, unmatched, asides }
}

/** The id, or a new one made from it where it is taken; taken from then on. */
export function unusedId(wish: string, taken: Set<string>): string {
  let id = wish
  for (let copy = 2; taken.has(id); copy += 1) id = `${wish}-${copy}`
  taken.add(id)
  return id
}

// A person judged the event, or something that it says, or something that answers it.
function wantedEvents({ events, statements }: Draft): ReadonlySet<string> {
  const isUpheld = ({ review }: ReviewedStatement): boolean => !['open', 'rejected'].includes(review.judgement)
  return new Set([
    ...events.flatMap(({ id, review }) => (review.judgement === 'open' ? [] : [id])),
    ...statements.flatMap((one) => (isUpheld(one) && one.event !== undefined ? [one.event] : [])),
    ...statements.flatMap((one) => (isUpheld(one) && one.field === 'about' ? [one.value] : [])),
  ])
}

function decidedOver(
  event: ReviewedEvent,
  old: ReviewedEvent | undefined,
  { ids, split }: { readonly ids: ReadonlyMap<string, string>; readonly split: readonly ReviewedEvent[] },
): ReviewedEvent {
  if (!old) return event
  const gone = split.filter(({ splitFrom }) => splitFrom === old.id).flatMap(({ triggers }) => triggers)
  const isOwn = (words: { readonly start: number; readonly end: number }): boolean =>
    old.triggers.some((one) => overlaps(one, words)) || !gone.some((one) => overlaps(one, words))
  const [lead, ...others] = event.triggers.filter(isOwn)
  const triggers = lead ? ([lead, ...others] as const) : event.triggers
  if (old.review.judgement === 'open') return { ...event, triggers }
  const { class: eventClass, kind, status, basis } = event
  return {
    ...event,
    triggers,
    class: old.class,
    kind: old.kind,
    status: old.status,
    basis: old.basis,
    review: old.review.was ? { ...old.review, was: { class: eventClass, kind, status, basis } } : old.review,
    ...originOf(old, ids),
  }
}

function originOf({ splitFrom }: ReviewedEvent, ids: ReadonlyMap<string, string>): { readonly splitFrom?: string } {
  return splitFrom === undefined ? {} : { splitFrom: ids.get(splitFrom) ?? splitFrom }
}

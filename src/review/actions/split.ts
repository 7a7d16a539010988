import type { ReviewedEvent } from '../../model/reviewed.ts'
import type { Act, ActionOf } from '../act.ts'
import type { Standing } from '../draft.ts'
import { freshId } from '../judge.ts'
import { firstOf, refuseEvent } from '../refusals.ts'

/** One event is two. Where no trigger is named, the same words name both ("rallies in Lyon and Nantes"). */
export const SPLIT: Act<'split'> = {
  refuse: (standing, action) =>
    firstOf(
      () => refuseEvent(standing, action.event),
      () => refuseStatements(standing, action),
      () => refuseTriggers(standing, action),
      () =>
        action.statements.length + action.triggers.length === 0
          ? 'name the statements or the words that belong to the other event'
          : undefined,
    ),
  apply: (draft, action, { entry }) => {
    const event = draft.events.find(({ id }) => id === action.event)
    if (!event) return draft
    const id = freshId(draft, `x${entry}`)
    const goes = new Set(action.statements)
    const [staying, going] = divide(event, action.triggers)
    const other: ReviewedEvent = { ...going, id, splitFrom: event.id, review: { judgement: 'added', entry } }
    return {
      ...draft,
      events: draft.events.flatMap((one) => (one === event ? [staying, other] : [one])),
      statements: draft.statements.map((one) => (goes.has(one.id) ? { ...one, event: id } : one)),
    }
  },
}

function refuseStatements(standing: Standing, { event, statements }: ActionOf<'split'>): string | undefined {
  if (new Set(statements).size < statements.length) return 'a statement is named twice'
  const own = new Set(standing.statements.flatMap((one) => (one.event === event ? [one.id] : [])))
  const foreign = statements.find((id) => !own.has(id))
  return foreign === undefined ? undefined : `event ${event} has no statement ${foreign}`
}

function refuseTriggers(standing: Standing, { event: id, triggers }: ActionOf<'split'>): string | undefined {
  const count = standing.events.find((event) => event.id === id)?.triggers.length ?? 0
  if (new Set(triggers).size < triggers.length) return 'a trigger is named twice'
  const missing = triggers.find((at) => !Number.isInteger(at) || at < 0 || at >= count)
  if (missing !== undefined) return `event ${id} has no trigger ${missing}; it has ${count}, counted from 0`
  return triggers.length === count ? `one trigger has to stay with event ${id}` : undefined
}

function divide(
  event: ReviewedEvent,
  places: readonly number[],
): readonly [staying: ReviewedEvent, going: ReviewedEvent] {
  const isNamed = new Set(places)
  const [lead, ...others] = event.triggers.filter((_, at) => isNamed.has(at))
  const [first, ...rest] = event.triggers.filter((_, at) => !isNamed.has(at))
  return [
    first ? { ...event, triggers: [first, ...rest] } : event,
    lead ? { ...event, triggers: [lead, ...others] } : event,
  ]
}

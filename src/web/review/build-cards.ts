import { choiceOf } from '../../model/choice.ts'
import type { ReviewedEvent, ReviewedReport, ReviewedStatement } from '../../model/reviewed.ts'
import type { Field } from '../../model/statement.ts'
import { FIELD_ORDER } from '../codebook.ts'

/** A field of an event with what the report says of it: the value shown, what holds beside it or rivals it, and what is rejected. */
export type CardField = {
  readonly field: Field
  /** The statement whose value is the event's. Absent where none stands: all are denied or rejected. */
  readonly chosen: ReviewedStatement | undefined
  readonly others: readonly ReviewedStatement[]
  readonly rejected: readonly ReviewedStatement[]
  /** The others hold beside the first; they are no rivals. */
  readonly holdsSeveral: boolean
}

export type EventCard = { readonly event: ReviewedEvent; readonly fields: readonly CardField[] }

/** What can be stepped to and judged, in the order in which it is shown. */
export type Stop = { readonly id: string; readonly kind: 'event' | 'statement'; readonly isOpen: boolean }

/** The record as it is shown: a card for each event in the order of the text, then what is said about none. */
export type Cards = {
  readonly events: readonly EventCard[]
  readonly claims: readonly ReviewedStatement[]
  readonly stops: readonly Stop[]
}

/** Puts a reviewed report into cards. Every statement is in them once. */
export function buildCards({ events, statements }: ReviewedReport): Cards {
  const byEvent = groupBy(statements, (one) => one.event ?? '')
  const known = new Set(events.map(({ id }) => id))
  const cards = events
    .toSorted((a, b) => Number(a.background) - Number(b.background) || a.triggers[0].start - b.triggers[0].start)
    .map((event) => ({ event, fields: fieldsOfEvent(event, byEvent.get(event.id) ?? []) }))
  const claims = statements.filter(({ event }) => event === undefined || !known.has(event))
  return { events: cards, claims, stops: stopsOf(cards, claims) }
}

function fieldsOfEvent(event: ReviewedEvent, statements: readonly ReviewedStatement[]): readonly CardField[] {
  const byField = groupBy(statements, (one) => one.field)
  return FIELD_ORDER.flatMap((field) => {
    const list = byField.get(field)
    if (list === undefined) return []
    const standing = list.filter((one) => one.review.judgement !== 'rejected')
    const from = event.values[field]?.from
    const chosen = standing.find(({ id }) => id === from)
    return [
      {
        field,
        chosen,
        others: standing.filter((one) => one !== chosen),
        rejected: list.filter((one) => one.review.judgement === 'rejected'),
        holdsSeveral: choiceOf(field)?.holdsSeveral === true || field === 'claim',
      },
    ]
  })
}

function stopsOf(cards: readonly EventCard[], claims: readonly ReviewedStatement[]): readonly Stop[] {
  const ofStatement = ({ id, review }: ReviewedStatement): Stop => ({
    id,
    kind: 'statement',
    isOpen: review.judgement === 'open',
  })
  return [
    ...cards.flatMap(({ event, fields }): readonly Stop[] => [
      { id: event.id, kind: 'event', isOpen: event.review.judgement === 'open' },
      ...fields.flatMap(({ chosen, others, rejected }) =>
        [...(chosen ? [chosen] : []), ...others, ...rejected].map(ofStatement),
      ),
    ]),
    ...claims.map(ofStatement),
  ]
}

/** The stop after or before another; the first one where there is none yet. Steps over what is judged when asked for open ones. */
export function stepFrom(
  stops: readonly Stop[],
  from: string | undefined,
  { by, onlyOpen = false }: { readonly by: 1 | -1; readonly onlyOpen?: boolean },
): Stop | undefined {
  const at = stops.findIndex(({ id }) => id === from)
  const start = at === -1 ? (by === 1 ? 0 : stops.length - 1) : at + by
  for (let place = start; place >= 0 && place < stops.length; place += by) {
    const stop = stops[place]
    if (stop && (!onlyOpen || stop.isOpen)) return stop
  }
  return undefined
}

function groupBy<K, T>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

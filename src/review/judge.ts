import type { ReviewedEvent, ReviewedStatement } from '../model/reviewed.ts'
import type { Draft } from './draft.ts'

/** The draft with one statement changed. */
export function withStatement(
  draft: Draft,
  id: string,
  change: (statement: ReviewedStatement) => ReviewedStatement,
): Draft {
  return { ...draft, statements: draft.statements.map((one) => (one.id === id ? change(one) : one)) }
}

/** The draft with one event changed. */
export function withEvent(draft: Draft, id: string, change: (event: ReviewedEvent) => ReviewedEvent): Draft {
  return { ...draft, events: draft.events.map((event) => (event.id === id ? change(event) : event)) }
}

/** An id that nothing in the draft has. */
export function freshId(draft: Draft, wish: string): string {
  const taken = new Set([...draft.events, ...draft.statements].map(({ id }) => id))
  for (const { event } of draft.asides) taken.add(event.id)
  let id = wish
  for (let copy = 2; taken.has(id); copy += 1) id = `${wish}-${copy}`
  return id
}

/** Who made what a person put into the record: the entry of the log, never the person's name. */
export function reviewerOf(entry: number): { readonly name: string; readonly rule: string } {
  return { name: 'reviewer', rule: `decision ${entry}` }
}

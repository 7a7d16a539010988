import type { ReviewedStatement } from '../../model/reviewed.ts'
import { isSameValue } from '../../model/same-value.ts'
import type { Statement } from '../../model/statement.ts'
import type { Draft } from '../draft.ts'
import { unusedId, type CarriedEvents } from './carry-events.ts'
import { pairUp, type Placed } from './pair-up.ts'

/** The statements of a newer record with what people decided on them, and the new id of each older one that is still there. */
export type CarriedStatements = {
  readonly statements: readonly ReviewedStatement[]
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Puts what people decided on statements upon those of a newer record: matched by event, field and overlapping evidence, those of
 * the same value first. A judged statement takes the place of its match; without one it is carried over as it was.
 */
export function carryStatements(draft: Draft, fresh: Draft, carried: CarriedEvents): CarriedStatements {
  const known = new Set(carried.events.map(({ id }) => id))
  const offered = fresh.statements.filter((one) => isOfKnown(one, known))
  const olds = draft.statements.flatMap((one) => translate(one, carried.ids))
  const matches = pairUp(
    olds.map(({ now }) => placedOld(now, carried)),
    offered.map((one) => ({ thing: one, group: groupOf(one, one.event), spans: one.evidence })),
    rankPair,
  )
  const taken = new Set(fresh.statements.map(({ id }) => id))
  const ids = new Map<string, string>()
  const places = new Map<string, ReviewedStatement>()
  const added: ReviewedStatement[] = []
  for (const { id, now } of olds) {
    const again = matches.get(now)
    const isOfUnmatched = now.event !== undefined && carried.unmatched.has(now.event)
    if (again) {
      const placed = takePlace(now, again, isOfUnmatched)
      ids.set(id, placed.id)
      places.set(placed.id, placed)
    } else if (now.review.judgement !== 'open' || isOfUnmatched) {
      const own = unusedId(id, taken)
      ids.set(id, own)
      added.push({ ...now, id: own })
    }
  }
  return { statements: [...offered.map((one) => places.get(one.id) ?? one), ...added], ids }
}

// What a person rejected or added is matched only by the same value: another one is news, and nobody has judged it.
function rankPair(old: ReviewedStatement, again: ReviewedStatement): number | undefined {
  if (isSameValue(old.value, again.value)) return 1
  return old.review.judgement === 'rejected' || old.review.judgement === 'added' ? undefined : 0
}

// What becomes of a statement that the newer coder makes too.
function takePlace(old: ReviewedStatement, again: ReviewedStatement, isOfUnmatched: boolean): ReviewedStatement {
  const { judgement } = old.review
  switch (judgement) {
    case 'open':
      return isOfUnmatched ? { ...old, id: again.id } : again
    case 'rejected':
    case 'added':
    case 'accepted':
      return { ...old, id: again.id }
    case 'corrected':
      return { ...old, id: again.id, review: { ...old.review, was: codedOf(again) } }
    default:
      return judgement satisfies never
  }
}

function codedOf({ review: _review, ...statement }: ReviewedStatement): Statement {
  return statement
}

type Translated = { readonly id: string; readonly now: ReviewedStatement }

// With the ids of the newer record; nothing where what it is about is gone.
function translate(one: ReviewedStatement, ids: ReadonlyMap<string, string>): readonly Translated[] {
  const event = one.event === undefined ? undefined : ids.get(one.event)
  if (one.event !== undefined && event === undefined) return []
  const now = event === undefined ? one : { ...one, event }
  if (now.field !== 'about') return [{ id: one.id, now }]
  const value = ids.get(now.value)
  return value === undefined ? [] : [{ id: one.id, now: { ...now, value } }]
}

function placedOld(now: ReviewedStatement, carried: CarriedEvents): Placed<ReviewedStatement> {
  return {
    thing: now,
    group: groupOf(now, seenAs(now.event, carried)),
    spans: [...now.evidence, ...(now.review.was?.evidence ?? [])],
  }
}

// The coder does not know of a split: it still finds the statements with the event that was split.
function seenAs(event: string | undefined, { unmatched, events }: CarriedEvents): string | undefined {
  if (event === undefined || !unmatched.has(event)) return event
  return events.find(({ id }) => id === event)?.splitFrom ?? event
}

function groupOf({ field }: ReviewedStatement, event: string | undefined): string {
  return JSON.stringify([event ?? null, field])
}

function isOfKnown(one: ReviewedStatement, known: ReadonlySet<string>): boolean {
  return (one.event === undefined || known.has(one.event)) && (one.field !== 'about' || known.has(one.value))
}

import type { ReviewedSetAside } from '../../model/reviewed.ts'
import { overlaps } from '../../model/span.ts'
import { draftOf, type Coding, type Draft } from '../draft.ts'
import { carryEvents, type CarriedEvents } from './carry-events.ts'
import { carryStatements } from './carry-statements.ts'

/** A draft on a newer coding, and what the events and statements of the older one are called in it. */
export type Adopted = {
  readonly draft: Draft
  readonly events: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, string>
}

/** Puts a newer coding under what people decided. Nothing decided is lost but rejections of what the newer coder no longer says. */
export function adoptCoding(draft: Draft, newer: Coding): Adopted {
  const fresh = draftOf(newer, draft.later)
  const carried = carryEvents(draft, fresh)
  const { statements, ids } = carryStatements(draft, fresh, carried)
  const shown = [...draft.shown].flatMap((id) => ids.get(id) ?? [])
  return {
    draft: {
      ...fresh,
      log: draft.log,
      passedOver: draft.passedOver,
      events: carried.events,
      statements,
      shown: new Set([...fresh.shown, ...shown]),
      setAside: setAsideOf(draft, fresh, carried),
      asides: draft.asides.map((aside) => ({ ...aside, event: carried.asides.get(aside.event) ?? aside.event })),
    },
    events: carried.ids,
    statements: ids,
  }
}

// What people set aside stays so, in the words that the newer coder has for it; what people call an event is not set aside again.
function setAsideOf(draft: Draft, fresh: Draft, carried: CarriedEvents): readonly ReviewedSetAside[] {
  const byPeople = draft.setAside.flatMap((passage) => {
    const aside = draft.asides.find(({ event }) => event.id === passage.event)
    const again = aside && carried.asides.get(aside.event)
    if (passage.entry === undefined) return []
    if (!again || !aside) return [passage]
    const isFirst = draft.setAside.find(({ event }) => event === passage.event) === passage
    return isFirst ? again.triggers.map((evidence) => ({ ...passage, evidence, event: again.id })) : []
  })
  const added = carried.events.filter(({ review }) => review.judgement === 'added').flatMap(({ triggers }) => triggers)
  const isTaken = (passage: ReviewedSetAside): boolean =>
    byPeople.some(({ evidence }) => overlaps(evidence, passage.evidence)) ||
    added.some((words) => overlaps(words, passage.evidence))
  return [...fresh.setAside.filter((passage) => !isTaken(passage)), ...byPeople]
}

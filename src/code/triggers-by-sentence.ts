import type { DraftEvent } from './coder.ts'
import type { Trigger } from './event/trigger.ts'

/** The words that tell of an event, by the index of their sentence. */
export function triggersBySentence(event: DraftEvent): ReadonlyMap<number, readonly Trigger[]> {
  const triggers = new Map<number, Trigger[]>()
  for (const { trigger } of event.members) {
    const known = triggers.get(trigger.sentence.index)
    if (known) known.push(trigger)
    else triggers.set(trigger.sentence.index, [trigger])
  }
  return triggers
}

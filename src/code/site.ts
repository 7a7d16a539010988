import { within } from './clause/reading.ts'
import type { Coder } from './coder.ts'

/** Streets, squares and buildings named in the sentences that tell of the event. */
export const siteCoder: Coder<'site'> = {
  name: 'rules',
  field: 'site',
  code: (draft) =>
    draft.events.flatMap((event) => {
      const found = event.members.flatMap((member) =>
        within(draft.reading.places, member.trigger.sentence).filter((one) => one.as === 'site'),
      )
      const first = new Map(found.map((one) => [one.value.name, one]))
      return [...first.values()].map((one) => ({
        event: event.id,
        field: 'site' as const,
        value: { name: one.value.name },
        evidence: [one] as const,
        rule: `site.${one.rule}`,
      }))
    }),
}

import type { Interval } from '../model/value.ts'
import { within, type ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

type CountField = 'arrested' | 'injured' | 'killed'

/** The number of people arrested or detained. */
export const arrestedCoder: Coder<'arrested'> = {
  name: 'rules',
  field: 'arrested',
  code: (draft) => harmOf(draft, 'arrested'),
}

/** The number of people hurt. */
export const injuredCoder: Coder<'injured'> = {
  name: 'rules',
  field: 'injured',
  code: (draft) => harmOf(draft, 'injured'),
}

/** The number of people who lost their lives. */
export const killedCoder: Coder<'killed'> = { name: 'rules', field: 'killed', code: (draft) => harmOf(draft, 'killed') }

function harmOf<F extends CountField>(draft: Draft, field: F): readonly Said<F>[] {
  const taken = new Set<number>()
  const out: Said<F>[] = []
  for (const event of draft.events) {
    if (event.class === 'response') continue
    for (const member of event.members) {
      for (const found of within(draft.reading.sizes, member.trigger.sentence)) {
        if (found.of !== field || found.part || taken.has(found.start) || isNobody(found.value)) continue
        if (
          event.class === 'assembly' &&
          draft.events.some((other) => other.class === 'violation' && hasSentence(other, member.trigger.sentence))
        )
          continue
        taken.add(found.start)
        out.push({
          event: event.id,
          field,
          value: found.value,
          evidence: [found],
          rule: `count.${found.rule}`,
        })
      }
    }
  }
  return out
}

function hasSentence(event: DraftEvent, sentence: ReadSentence): boolean {
  return event.members.some((member) => member.trigger.sentence.index === sentence.index)
}

function isNobody(value: Interval): boolean {
  return value.low === undefined && value.high === undefined
}

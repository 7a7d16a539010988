import type { ReadSentence } from '../clause/reading.ts'
import type { Draft, DraftEvent } from '../coder.ts'

const VIOLENT: ReadonlySet<string> = new Set(
  'killing attack beating torture sexual-violence abduction disappearance property-destruction force'.split(' '),
)
const HOLDING: ReadonlySet<string> = new Set('arrest detention'.split(' '))
/** Sentences between the deed and the words about who did it; beyond, the report's first deed is meant. */
const REACH = 12

/** The violent deed that a sentence speaks of without naming it: its own, the last told of before it, or the report's first. */
export function violenceNear(draft: Draft, sentence: ReadSentence): DraftEvent | undefined {
  return nearest(draft, sentence, VIOLENT)
}

/** The arrest that a sentence speaks of without naming it. */
export function arrestNear(draft: Draft, sentence: ReadSentence): DraftEvent | undefined {
  return nearest(draft, sentence, HOLDING)
}

function nearest(draft: Draft, sentence: ReadSentence, kinds: ReadonlySet<string>): DraftEvent | undefined {
  let best: DraftEvent | undefined
  let bestGap = Number.POSITIVE_INFINITY
  for (const event of draft.events) {
    if (event.class !== 'violation' || !kinds.has(event.kind)) continue
    for (const { trigger } of event.members) {
      const distance = sentence.index - trigger.sentence.index
      const gap = (distance < 0 ? REACH - distance : distance) + (event.isBackground ? REACH * 2 : 0)
      if (gap < bestGap) {
        best = event
        bestGap = gap
      }
    }
  }
  return best
}

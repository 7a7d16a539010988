import { cite } from '../model/evidence.ts'
import { within } from './clause/reading.ts'
import { nounPhrase } from './clause/noun-phrase.ts'
import { dependent } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

const MARKING_VERBS = new Set(['mark', 'commemorate', 'celebrate', 'remember', 'honour', 'honor', 'observe'])

/** What the assembly marks: an international day, an anniversary, the object of "to mark", "to commemorate". */
export const occasionCoder: Coder<'occasion'> = {
  name: 'rules',
  field: 'occasion',
  code: (draft) =>
    draft.events.filter((event) => event.class === 'assembly').flatMap((event) => occasionsOf(draft, event)),
}

function occasionsOf(draft: Draft, event: DraftEvent): readonly Said<'occasion'>[] {
  const out = new Map<number, Said<'occasion'>>()
  for (const member of event.members) {
    const { sentence } = member.trigger
    for (const date of within(draft.reading.dates, sentence)) {
      if (date.occasion !== undefined)
        out.set(date.start, {
          event: event.id,
          field: 'occasion',
          value: { text: date.occasion },
          evidence: [date],
          rule: 'occasion.fixed-day',
        })
    }
    sentence.tokens.forEach((token, index) => {
      const object =
        sentence.parsed && MARKING_VERBS.has(token.lemma) && token.upos === 'VERB'
          ? dependent(sentence, index, 'obj')
          : undefined
      if (object === undefined) return
      const evidence = cite(draft.reading, nounPhrase(sentence, object))
      if (
        [...out.values()].some(
          (said) => said.evidence[0].start <= evidence.end && evidence.start <= said.evidence[0].end,
        )
      )
        return
      out.set(evidence.start, {
        event: event.id,
        field: 'occasion',
        value: { text: evidence.quote },
        evidence: [evidence],
        rule: 'occasion.marking-verb',
      })
    })
  }
  return [...out.values()]
}

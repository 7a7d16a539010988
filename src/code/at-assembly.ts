import { cite, type Evidence } from '../model/evidence.ts'
import { overlaps } from '../model/span.ts'
import { phraseAt, rowsAt, type Phrase } from './clause/find-phrase.ts'
import { tokensSpan } from './clause/noun-phrase.ts'
import type { ReadSentence } from './clause/reading.ts'
import type { Draft, DraftEvent, Said } from './coder.ts'
import { judgeModality } from './event/judge-modality.ts'

type Fields = 'authorities' | 'authorisation' | 'participantViolence'
type Row = { readonly words: string; readonly rule: string; readonly value: unknown }

/** Words of a table that stand in a sentence that tells of an assembly, or near one that does. */
type Hit<R> = {
  readonly row: R
  readonly evidence: Evidence
  readonly event: DraftEvent
  readonly sentence: number
  readonly isSetAside: boolean
}

/** What a table's words ask of the sentence in which they stand. */
export type Asked<R> = {
  readonly sentence: ReadSentence
  readonly at: number
  readonly row: R
  readonly event: DraftEvent
}

/** How far, in sentences, from the sentences that tell of an assembly its policing is told. */
const REACH = 2

/** The statements of one field of assemblies: a value a sentence, by the first words of the table that stand and fit there. */
export function statementsAt<F extends Fields, R extends Row>(
  draft: Draft,
  field: F,
  table: {
    readonly index: ReadonlyMap<string, readonly (R & { readonly phrase: Phrase })[]>
    readonly fits: (asked: Asked<R>) => boolean
  },
): readonly Said<F>[] {
  const seen = new Set<string>()
  return hitsOf(draft, table).flatMap((hit): readonly Said<F>[] => {
    const key = `${hit.event.id} ${String(hit.row.value)} ${hit.sentence}`
    if (hit.isSetAside || seen.has(key)) return []
    seen.add(key)
    const said: unknown = {
      event: hit.event.id,
      field,
      value: hit.row.value,
      evidence: [hit.evidence],
      rule: hit.row.rule,
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- field and value come from one row, which the compiler cannot pair
    return [said as Said<F>]
  })
}

function hitsOf<R extends Row>(draft: Draft, table: Parameters<typeof statementsAt<Fields, R>>[2]): readonly Hit<R>[] {
  const out: Hit<R>[] = []
  for (const sentence of draft.reading.sentences) {
    const event = assemblyNear(draft, sentence)
    if (!event) continue
    sentence.tokens.forEach((_, at) => {
      for (const row of rowsAt(table.index, sentence, at)) {
        const last = phraseAt(sentence, at, row.phrase)
        if (last === undefined || !table.fits({ sentence, at, row, event })) continue
        const modality = judgeModality(sentence, at)
        const evidence = cite(draft.reading, tokensSpan(sentence, at, last))
        out.push({
          row,
          evidence,
          event,
          sentence: sentence.index,
          isSetAside:
            modality.aside !== undefined ||
            modality.status === 'planned' ||
            (!event.isBackground && !isBeside(event, sentence, at) && isElsewhere(draft, evidence)),
        })
      }
    })
  }
  return out
}

/** "Over a thousand have been arrested since the protests began": a verb in the sentence that tells of the assembly is about it. */
function isBeside(event: DraftEvent, sentence: ReadSentence, at: number): boolean {
  return (
    sentence.tokens[at]?.upos === 'VERB' &&
    event.members.some(({ trigger }) => trigger.sentence.index === sentence.index)
  )
}

/** What an older act or none at all is told in is not how this assembly went. */
function isElsewhere(draft: Draft, words: Evidence): boolean {
  if (draft.setAside.some((passage) => overlaps(passage.evidence, words))) return true
  return draft.events.some(
    (event) =>
      event.class === 'violation' &&
      event.isBackground &&
      event.members.some(({ trigger }) => overlaps(trigger.evidence, words)),
  )
}

/** The assembly that a sentence tells of, or the one told of within reach. */
function assemblyNear(draft: Draft, sentence: ReadSentence): DraftEvent | undefined {
  let best: DraftEvent | undefined
  let bestGap = REACH + 1
  for (const event of draft.events) {
    if (event.class !== 'assembly') continue
    for (const member of event.members) {
      const gap = Math.abs(member.trigger.sentence.index - sentence.index)
      if (gap < bestGap) {
        best = event
        bestGap = gap
      }
    }
  }
  return best
}

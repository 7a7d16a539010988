import { cite, type Evidence } from '../model/evidence.ts'
import { indexPhrases, phraseAt, rowsAt } from './clause/find-phrase.ts'
import { tokensSpan } from './clause/noun-phrase.ts'
import type { Reading, ReadSentence } from './clause/reading.ts'
import { rolesOf } from './clause/roles.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'
import { judgeModality } from './event/judge-modality.ts'
import {
  AUTHORISATION_WORDS,
  CONDUCT_WORDS,
  PEACE_WORDS,
  VIOLENCE_NOUNS,
  VIOLENCE_WORDS,
} from './lexicon/en/conduct.ts'

type Fields = 'authorities' | 'authorisation' | 'participantViolence'
type Row = {
  readonly words: string
  readonly rule: string
  readonly byAuthority?: true
  readonly byCrowd?: true
  readonly onCrowd?: true
}
type Hit<R> = {
  readonly row: R
  readonly evidence: Evidence
  readonly event: DraftEvent
  readonly sentence: number
  readonly isSetAside: boolean
}

const CONDUCT = indexPhrases(CONDUCT_WORDS)
const AUTHORISATION = indexPhrases(AUTHORISATION_WORDS)
const violenceRows: readonly (Row & { readonly value: boolean })[] = [
  ...VIOLENCE_WORDS.split(' / ').map((words) => ({ value: true, words, rule: 'violence.act', byCrowd: true as const })),
  ...VIOLENCE_NOUNS.split(' / ').map((words) => ({ value: true, words, rule: 'violence.noun' })),
  ...PEACE_WORDS.split(' / ').map((words) => ({ value: false, words, rule: 'violence.peaceful' })),
]
const VIOLENCE = indexPhrases(violenceRows)
/** How far, in sentences, from the sentences that tell of an assembly its policing is told. */
const REACH = 2

/** What police and officials did at an assembly. */
export const authoritiesCoder: Coder<'authorities'> = {
  name: 'rules',
  field: 'authorities',
  code: (draft) => statements('authorities', hitsOf(draft, CONDUCT)),
}

/** Whether the assembly was permitted, notified, refused or banned. */
export const authorisationCoder: Coder<'authorisation'> = {
  name: 'rules',
  field: 'authorisation',
  code: (draft) => statements('authorisation', hitsOf(draft, AUTHORISATION)),
}

/** Whether those who took part used violence. */
export const participantViolenceCoder: Coder<'participantViolence'> = {
  name: 'rules',
  field: 'participantViolence',
  code: (draft) => statements('participantViolence', hitsOf(draft, VIOLENCE)),
}

function statements<F extends Fields, R extends Row & { readonly value: unknown }>(
  field: F,
  hits: readonly Hit<R>[],
): readonly Said<F>[] {
  const seen = new Set<string>()
  return hits.flatMap((hit): readonly Said<F>[] => {
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

function hitsOf<R extends Row>(
  draft: Draft,
  index: ReadonlyMap<string, readonly (R & { readonly phrase: readonly (readonly string[])[] })[]>,
): readonly Hit<R>[] {
  const out: Hit<R>[] = []
  for (const sentence of draft.reading.sentences) {
    const event = assemblyNear(draft, sentence)
    if (!event) continue
    sentence.tokens.forEach((_, at) => {
      for (const row of rowsAt(index, sentence, at)) {
        const last = phraseAt(sentence, at, row.phrase)
        if (last === undefined || !fits(draft.reading, sentence, { at, row })) continue
        const modality = judgeModality(sentence, at)
        out.push({
          row,
          evidence: cite(draft.reading, tokensSpan(sentence, at, last)),
          event,
          sentence: sentence.index,

          isSetAside: modality.aside !== undefined || modality.status === 'planned',
        })
      }
    })
  }
  return out
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

function fits(reading: Reading, sentence: ReadSentence, options: { readonly at: number; readonly row: Row }): boolean {
  const { at, row } = options
  if (!row.byAuthority && !row.byCrowd && !row.onCrowd) return true
  const token = sentence.tokens[at]
  if (token?.upos !== 'VERB' && token?.upos !== 'ADJ') return false
  const roles = rolesOf(sentence, at)
  if (
    row.byAuthority &&
    roles.agents.length > 0 &&
    !roles.agents.some((filler) =>
      isOfClass(reading, sentence, { token: filler.token, classes: ['police', 'official'] }),
    )
  )
    return false
  if (row.byAuthority && roles.agents.length === 0) return false
  if (
    row.onCrowd &&
    !roles.patients.some((filler) =>
      isOfClass(reading, sentence, { token: filler.token, classes: ['crowd', 'person'] }),
    )
  )
    return false
  if (!row.byCrowd) return true
  const isPoliceAct = roles.agents.some((filler) =>
    isOfClass(reading, sentence, { token: filler.token, classes: ['police', 'official'] }),
  )
  return (
    !isPoliceAct &&
    roles.agents.some((filler) => isOfClass(reading, sentence, { token: filler.token, classes: ['crowd'] }))
  )
}

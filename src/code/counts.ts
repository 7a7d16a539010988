import type { Interval } from '../model/value.ts'
import type { SizeFound } from '../text/found.ts'
import { within, type ReadSentence } from './clause/reading.ts'
import { isUnder } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

type CountField = 'size' | 'arrested' | 'injured' | 'killed'

/** The number of people who took part, in the sentences that tell of an assembly. */
export const sizeCoder: Coder<'size'> = {
  name: 'rules',
  field: 'size',
  code: (draft) => draft.events.filter((event) => event.class === 'assembly').flatMap((event) => sizesOf(draft, event)),
}

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

/** Numbers of people that speak less for a crowd than this ("several said") are no size. */
const LEAST_CROWD = 0.3

function sizesOf(draft: Draft, event: DraftEvent): readonly Said<'size'>[] {
  const seen = new Map<number, Said<'size'>>()
  for (const member of event.members) {
    for (const found of within(draft.reading.sizes, member.trigger.sentence)) {
      if (found.of !== 'people' || found.part || seen.has(found.start)) continue
      if ((found.crowd ?? 0) < LEAST_CROWD || !belongs(member.trigger.sentence, member.trigger.token, found)) continue
      seen.set(found.start, {
        event: event.id,
        field: 'size',
        value: found.value,
        evidence: [found],
        rule: found.rule,
        weight: found.crowd ?? 0,
      })
    }
  }
  return [...seen.values()].sort((a, b) => a.evidence[0].start - b.evidence[0].start)
}

/** The number stands in the trigger's clause, or the sentence was not parsed. */
function belongs(sentence: ReadSentence, trigger: number, found: SizeFound): boolean {
  if (!sentence.parsed) return true
  const token = sentence.tokens.findIndex((one) => one.start <= found.start && found.start < one.end)
  const head = sentence.tokens[trigger]
  if (token < 0 || !head) return true
  const clause = head.upos === 'NOUN' && head.head >= 0 ? head.head : trigger
  return (
    isUnder(sentence, token, clause) || isUnder(sentence, trigger, token) || isUnder(sentence, token, rootOf(sentence))
  )
}

function rootOf(sentence: ReadSentence): number {
  return sentence.tokens.findIndex((token) => token.head < 0)
}

function harmOf<F extends Exclude<CountField, 'size'>>(draft: Draft, field: F): readonly Said<F>[] {
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

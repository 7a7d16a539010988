import type { SizeFound } from '../text/found.ts'
import { sentenceAt, type ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

/** The number of people who took part: in the sentences that tell of an assembly, else beside them, else the report's likeliest. */
export const sizeCoder: Coder<'size'> = {
  name: 'rules',
  field: 'size',
  code: (draft) => {
    const crowds = crowdsOf(draft)
    const assemblies = draft.events.filter((event) => event.class === 'assembly')
    return assemblies.flatMap((event) => sizesOf(event, { crowds, assemblies }))
  },
}

/** Numbers of people that speak less for a crowd than this ("several said") are no size. */
const LEAST_CROWD = 0.3
/** A number that its words make a crowd's beyond doubt needs no other. */
const FIRM = 0.6
/** What a number loses by standing further from the words that tell of the assembly. */
const DISTANCE = { sentence: 0, beside: 0.15, report: 0.25 } as const

/** "Thousands" leaves room for the number that follows. */
const VAGUE: ReadonlySet<string> = new Set(['size.vague', 'size.few'])

type Distance = keyof typeof DISTANCE
type Crowd = { readonly found: SizeFound; readonly sentence: ReadSentence; readonly crowd: number }
type Setting = { readonly crowds: readonly Crowd[]; readonly assemblies: readonly DraftEvent[] }

/** Counts of people in the report that may be a crowd's. */
function crowdsOf({ reading }: Draft): readonly Crowd[] {
  return reading.sizes.flatMap((found) => {
    const sentence = sentenceAt(reading.sentences, found.start)
    const { crowd = 0 } = found
    return found.of === 'people' && !found.part && crowd >= LEAST_CROWD && sentence ? [{ found, sentence, crowd }] : []
  })
}

function sizesOf(event: DraftEvent, setting: Setting): readonly Said<'size'>[] {
  const placed = setting.crowds.flatMap((crowd) => {
    const distance = distanceOf(event, crowd, setting)
    return distance === undefined ? [] : [{ ...crowd, distance, weight: Math.max(0, crowd.crowd - DISTANCE[distance]) }]
  })
  const own = placed.filter(({ distance }) => distance === 'sentence')
  const isSettled = own.some(({ found, crowd }) => crowd >= FIRM && !VAGUE.has(found.rule))
  const [best] = isSettled ? [] : [...placed].sort((a, b) => b.weight - a.weight)
  const told = best && !own.includes(best) ? [...own, best] : own
  return told.map(({ found, weight }) => ({
    event: event.id,
    field: 'size',
    value: found.value,
    evidence: [found],
    rule: found.rule,
    weight,
  }))
}

/** How near a count stands to the words that tell of the assembly; nothing where it is another's. */
function distanceOf(event: DraftEvent, { sentence }: Crowd, { assemblies }: Setting): Distance | undefined {
  if (tellsOf(event, sentence)) return 'sentence'
  if (assemblies.some((other) => tellsOf(other, sentence))) return undefined
  const isBeside = event.members.some(
    ({ trigger }) =>
      trigger.sentence.block === sentence.block && Math.abs(trigger.sentence.index - sentence.index) === 1,
  )
  if (isBeside) return 'beside'
  const main = assemblies.find((one) => !one.isBackground) ?? assemblies[0]
  return event === main ? 'report' : undefined
}

function tellsOf(event: DraftEvent, sentence: ReadSentence): boolean {
  return event.members.some(({ trigger }) => trigger.sentence.index === sentence.index)
}

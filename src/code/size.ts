import type { SizeFound } from '../text/found.ts'
import { contains } from '../model/span.ts'
import { sentenceAt, type Reading, type ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

/** The number of people who took part: in the sentences that tell of an assembly, else beside them, else the report's likeliest. */
export const sizeCoder: Coder<'size'> = {
  name: 'rules',
  field: 'size',
  code: (draft) => {
    const setting = settle(draft)
    return draft.events.filter((event) => event.class === 'assembly').flatMap((event) => sizesOf(event, setting))
  },
}

/** Numbers of people that speak less for a crowd than this ("several said") are no size. */
export const LEAST_CROWD = 0.3
/** "Two people were hurt beside the march": so few are a crowd only where their noun says so. */
const A_FEW = 3
const LEAST_FEW = 0.5
/** A number that its words make a crowd's beyond doubt needs no other. */
const FIRM = 0.6
/** What a number loses by standing further from the words that tell of the assembly. */
const DISTANCE = { sentence: 0, beside: 0.15, report: 0.25 } as const
/** "Thousands" leaves room for the number that follows. */
const VAGUE: ReadonlySet<string> = new Set(['size.vague', 'size.few'])
/** The likeliest numbers of a report, of which the news may take one. */
const MOST_CROWDS = 50

type Distance = keyof typeof DISTANCE
type Crowd = { readonly found: SizeFound; readonly sentence: ReadSentence; readonly crowd: number }
type Setting = {
  readonly bySentence: ReadonlyMap<number, readonly Crowd[]>
  /** The likeliest of the report that stand in no sentence that tells of an assembly. */
  readonly likeliest: readonly Crowd[]
  /** Indices of the sentences that tell of an assembly. */
  readonly told: ReadonlySet<number>
  readonly main: DraftEvent | undefined
}

function settle({ reading, events }: Draft): Setting {
  const assemblies = events.filter((event) => event.class === 'assembly')
  const told = new Set(assemblies.flatMap(({ members }) => members.map(({ trigger }) => trigger.sentence.index)))
  const crowds = reading.sizes.flatMap((found): readonly Crowd[] => {
    const sentence = sentenceAt(reading.sentences, found.start)
    const { crowd = 0 } = found
    const least = (found.value.high ?? Number.POSITIVE_INFINITY) <= A_FEW ? LEAST_FEW : LEAST_CROWD
    return found.of === 'people' && !found.part && crowd >= least && sentence ? [{ found, sentence, crowd }] : []
  })
  const bySentence = new Map<number, Crowd[]>()
  for (const one of crowds) {
    const known = bySentence.get(one.sentence.index)
    if (known) known.push(one)
    else bySentence.set(one.sentence.index, [one])
  }
  const likeliest = crowds
    .filter(({ found, sentence }) => !told.has(sentence.index) && !isQuoted(reading, found))
    .sort((a, b) => b.crowd - a.crowd)
    .slice(0, MOST_CROWDS)
  return { bySentence, likeliest, told, main: assemblies.find((one) => !one.isBackground) ?? assemblies[0] }
}

/** What somebody counts in their own words ("I have taught three thousand children") is seldom the crowd. */
function isQuoted(reading: Reading, found: SizeFound): boolean {
  return reading.quotes.some(({ value }) => value.direct && contains(value.content, found))
}

function sizesOf(event: DraftEvent, setting: Setting): readonly Said<'size'>[] {
  const own = placed(setting, sentencesOf(event), 'sentence')
  const isSettled = own.some(({ found, crowd }) => crowd >= FIRM && !VAGUE.has(found.rule))
  const others = isSettled
    ? []
    : [...placed(setting, sentencesBeside(event, setting), 'beside'), ...ofReport(event, setting)]
  const [best] = [...own, ...others].sort((a, b) => b.weight - a.weight)
  const told = isSettled || !best || own.includes(best) ? own : [...own, best]
  return told.map(({ found, weight }) => ({
    event: event.id,
    field: 'size',
    value: found.value,
    evidence: [found],
    rule: found.rule,
    weight,
  }))
}

type Placed = Crowd & { readonly weight: number }

function placed({ bySentence }: Setting, sentences: Iterable<number>, distance: Distance): readonly Placed[] {
  return [...sentences].flatMap((index) => (bySentence.get(index) ?? []).map((crowd) => withWeight(crowd, distance)))
}

function ofReport(event: DraftEvent, { main, likeliest }: Setting): readonly Placed[] {
  return event === main ? likeliest.map((crowd) => withWeight(crowd, 'report')) : []
}

function withWeight(crowd: Crowd, distance: Distance): Placed {
  return { ...crowd, weight: Math.max(0, crowd.crowd - DISTANCE[distance]) }
}

function sentencesOf(event: DraftEvent): ReadonlySet<number> {
  return new Set(event.members.map(({ trigger }) => trigger.sentence.index))
}

/** Those right beside the event's own that tell of no assembly themselves. */
function sentencesBeside(event: DraftEvent, { told }: Setting): ReadonlySet<number> {
  const beside = [...sentencesOf(event)].flatMap((index) => [index - 1, index + 1])
  return new Set(beside.filter((index) => !told.has(index)))
}

import { contains } from '../model/span.ts'
import type { PlaceFound } from '../text/found.ts'
import { sentenceAt, within, type Reading, type ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isInClause } from './event/locate.ts'
import { settingOf, type PlaceSetting } from './place-setting.ts'

/** The place of an event: where the words set it, its own sentences before those beside them, and these before the report's others. */
export const placeCoder: Coder<'place'> = {
  name: 'rules',
  field: 'place',
  code: (draft) => {
    const candidates = candidatesOf(draft.reading)
    return draft.events.flatMap((event) => placesOf(event, { draft, candidates }))
  },
}

const BY_SETTING: Readonly<Record<PlaceSetting, number>> = {
  dateline: 1.6,
  in: 0.7,
  of: 0.1,
  plain: -0.4,
  from: -1.4,
  landmark: -2.5,
  body: -0.6,
}
const BY_PRECISION = { site: -1, settlement: 1, unknown: 0, admin: -0.2, country: -2.5, wide: -4 } as const
const BY_NEARNESS = { clause: 1, sentence: 0.4, beside: -0.2, report: -0.4 } as const
/** "in Lyon on Friday". */
const DATED = 1.2
/** Each further mention of a place speaks for it, up to so many. */
const AGAIN = 0.3
const MOST_AGAIN = 4
/** The first place of a report is mostly where its news is. */
const FIRST = 0.5
/** The country that most places lie in is the report's. */
const AT_HOME = 0.6
/** A town in the name of a square or a road is seldom the town that is meant; one in that of an airport often is. */
const IN_STREET = -2
const IN_BUILDING = -0.3
/** Within so many letters of the words that tell of the event, and beyond so many. */
const CLOSE = { letters: 50, weight: 0.6 } as const
const DISTANT = { letters: 120, weight: -0.5 } as const
const FAR = -0.1
/** What is told beside the news has no place rather than an unlikely one. */
const LEAST = -2
/** ... and stands the nearer to its words. */
const ASIDE = 2
const FARTHEST = 20

/** Settings that by themselves say where something is. */
const SETTING: ReadonlySet<PlaceSetting> = new Set<PlaceSetting>(['dateline', 'in', 'of'])

/** "Lyon police" are mostly in Lyon; "the United States military" may be anywhere. */
const NAMESAKES = new Set(['settlement', 'site'])

type Nearness = keyof typeof BY_NEARNESS
/** `own` is what speaks for a place whatever the event, `news` what speaks for it as the place of the report's news. */
type Candidate = {
  readonly found: PlaceFound
  readonly sentence: ReadSentence
  readonly setting: PlaceSetting
  readonly own: number
  readonly news: number
}
type Setting = { readonly draft: Draft; readonly candidates: readonly Candidate[] }

/** The report's places with what speaks for each whatever the event. */
function candidatesOf({ places, sentences, text }: Reading): readonly Candidate[] {
  const literal = places.filter((found) => found.as === 'place')
  const sites = places.filter((found) => found.as === 'site')
  const counts = countBy(literal, keyOf)
  const countries = countBy(literal, (found) => found.value.country ?? '')
  countries.delete('')
  const [home] = [...countries].sort((a, b) => b[1] - a[1])[0] ?? []
  return literal.flatMap((found, index) => {
    const sentence = sentenceAt(sentences, found.start)
    const { setting, isDated } = settingOf(text, found)
    if (!sentence || (setting === 'body' && !NAMESAKES.has(found.value.precision ?? ''))) return []
    const own = BY_SETTING[setting] + BY_PRECISION[precisionOf(found)] + inSite(found, sites)
    const news =
      (isDated ? DATED : 0) +
      AGAIN * Math.min(MOST_AGAIN, (counts.get(keyOf(found)) ?? 1) - 1) +
      (index === 0 ? FIRST : 0) +
      (home !== undefined && found.value.country === home ? AT_HOME : 0)
    return [{ found, sentence, setting, own, news }]
  })
}

function inSite(found: PlaceFound, sites: readonly PlaceFound[]): number {
  const site = sites.find((one) => contains(one, found))
  return site === undefined ? 0 : site.rule === 'place.street' ? IN_STREET : IN_BUILDING
}

/** Continents and seas lie in no country: they say least. */
function precisionOf({ value }: PlaceFound): keyof typeof BY_PRECISION {
  return value.geonames !== undefined && value.country === undefined ? 'wide' : (value.precision ?? 'unknown')
}

function countBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyFor(item), (counts.get(keyFor(item)) ?? 0) + 1)
  return counts
}

function placesOf(event: DraftEvent, { draft, candidates }: Setting): readonly Said<'place'>[] {
  const isNews =
    !event.isBackground &&
    (event.class === 'assembly' ||
      (event.class === 'violation' && !draft.events.some((one) => one.class === 'assembly' && !one.isBackground)))
  const ranked = candidates
    .map((candidate) => ({ ...candidate, ...nearnessOf(event, candidate) }))
    .filter(({ nearness, setting }) => isNews || reaches(event, nearness, setting))
    .map((one) => ({ ...one, score: one.own + (isNews ? one.near + one.news : ASIDE * one.near) }))
    .filter(({ score }) => isNews || score > LEAST)
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best) return isNews ? atSite(event, draft) : []
  const same = ranked.filter((one) => one === best || (one.gap === 0 && keyOf(one.found) === keyOf(best.found)))
  return same.map(({ found, nearness }) => ({
    event: event.id,
    field: 'place',
    value: found.value,
    evidence: [found],
    rule: `place.${nearness}`,
  }))
}

/** Where no place is named at all, the square or building that the event's own sentences name says where it was. */
function atSite(event: DraftEvent, { reading }: Draft): readonly Said<'place'>[] {
  const [site] = event.members
    .flatMap(({ trigger }) => within(reading.places, trigger.sentence))
    .filter((found) => found.as === 'site')
  return site
    ? [
        {
          event: event.id,
          field: 'place',
          value: { ...site.value, precision: 'site' },
          evidence: [site],
          rule: 'place.site',
        },
      ]
    : []
}

type Near = { readonly nearness: Nearness; readonly gap: number; readonly near: number }

/** How near a place stands to the words that tell of the event, how many sentences lie between, and what that weighs. */
function nearnessOf(event: DraftEvent, { found, sentence }: Candidate): Near {
  const own = event.members.map(({ trigger }) => trigger).filter((trigger) => trigger.sentence.index === sentence.index)
  if (own.length === 0) {
    const gaps = event.members.map(({ trigger }) => Math.abs(trigger.sentence.index - sentence.index))
    const gap = Math.min(FARTHEST, ...gaps)
    const nearness = gap === 1 ? 'beside' : 'report'
    return { nearness, gap, near: BY_NEARNESS[nearness] + FAR * gap }
  }
  const nearness = own.some((trigger) => isInClause(trigger, found)) ? 'clause' : 'sentence'
  const letters = Math.min(
    ...own.map(({ evidence }) => Math.max(found.start - evidence.end, evidence.start - found.end)),
  )
  const close = letters < CLOSE.letters ? CLOSE.weight : letters > DISTANT.letters ? DISTANT.weight : 0
  return { nearness, gap: 0, near: BY_NEARNESS[nearness] + close }
}

/** How far the place of what is told beside the news may stand. */
function reaches(event: DraftEvent, nearness: Nearness, setting: PlaceSetting): boolean {
  if (nearness === 'clause') return true
  if (event.class === 'response') return nearness === 'sentence' && SETTING.has(setting)
  return nearness === 'sentence' || (nearness === 'beside' && !event.isBackground)
}

function keyOf(found: PlaceFound): string {
  return String(found.value.geonames ?? found.value.name)
}

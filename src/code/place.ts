import type { Kind } from '../model/codebook/kind.ts'
import { within } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isInClause } from './event/locate.ts'
import type { Trigger } from './event/trigger.ts'
import { placeCandidates, placeKey, type PlaceCandidate } from './place-candidates.ts'
import type { PlaceSetting } from './place-setting.ts'
import { triggersBySentence } from './triggers-by-sentence.ts'

/** The place of an event: where the words set it, its own sentences before those beside them, and these before the report's others. */
export const placeCoder: Coder<'place'> = {
  name: 'rules',
  field: 'place',
  code: (draft) => {
    const setting = settle(draft)
    return draft.events.flatMap((event) => placesOf(event, setting))
  },
}

const BY_NEARNESS = { clause: 1, sentence: 0.4, beside: -0.2, report: -0.4 } as const
/** Within so many letters of the words that tell of the event, and beyond so many. */
const CLOSE = { letters: 50, weight: 0.6 } as const
const DISTANT = { letters: 120, weight: -0.5 } as const
const FAR = -0.1
const FARTHEST = 20
/** The news of a report is looked for among so many of its places. */
const MOST_PLACES = 200
/** What is told beside the news has no place rather than an unlikely one, and stands the nearer to its words. */
const LEAST = -2.5
const ASIDE = 2
/** Settings that by themselves say where something is. */
const SETTING: ReadonlySet<PlaceSetting> = new Set<PlaceSetting>(['dateline', 'in', 'of'])

type Nearness = keyof typeof BY_NEARNESS
type Setting = {
  readonly draft: Draft
  readonly all: readonly PlaceCandidate[]
  readonly bySentence: ReadonlyMap<number, readonly PlaceCandidate[]>
  readonly hasAssembly: boolean
}

function settle(draft: Draft): Setting {
  const all = placeCandidates(draft.reading)
  const bySentence = new Map<number, PlaceCandidate[]>()
  for (const one of all) {
    const known = bySentence.get(one.sentence.index)
    if (known) known.push(one)
    else bySentence.set(one.sentence.index, [one])
  }
  const hasAssembly = draft.events.some((one) => one.class === 'assembly' && !one.isBackground)
  return { draft, all, bySentence, hasAssembly }
}

function placesOf(event: DraftEvent, setting: Setting): readonly Said<'place'>[] {
  const isNews =
    !event.isBackground && (event.class === 'assembly' || (event.class === 'violation' && !setting.hasAssembly))
  const triggers = triggersBySentence(event)
  const ranked = candidatesFor(triggers, isNews, setting)
    .map((candidate) => ({ ...candidate, ...nearnessOf(triggers, candidate) }))
    .filter((one) => isNews || reaches(event, one.nearness, one.setting))
    .map((one) => ({ ...one, score: one.own + (isNews ? one.near + one.news : ASIDE * one.near) }))
    .filter(({ score }) => isNews || score > LEAST)
    .sort((a, b) => b.score - a.score || a.found.start - b.found.start)
  const { at } = event
  const best = at === undefined ? ranked[0] : ranked.find(({ found }) => placeKey(found) === placeKey(at))
  if (!best) return isNews ? atSite(event, setting.draft) : inCountryOf(event, setting.draft)
  const same = ranked.filter((one) => one === best || (one.gap === 0 && placeKey(one.found) === placeKey(best.found)))
  return same.map(({ found, nearness }) => ({
    event: event.id,
    field: 'place',
    value: found.value,
    evidence: [found],
    rule: `place.${nearness}`,
  }))
}

/** What a state does at home: where no place is told, its own country is. */
const AT_HOME: ReadonlySet<Kind> = new Set<Kind>([
  'law-adopted',
  'law-withdrawn',
  'concession',
  'refusal',
  'investigation-refused',
  'resignation',
  'curfew',
])

/** "The Danish premier signed the bill": in the country that the words before say whose state it is. */
function inCountryOf(event: DraftEvent, { reading }: Draft): readonly Said<'place'>[] {
  if (event.class !== 'response' || !AT_HOME.has(event.kind)) return []
  for (const { trigger } of event.members) {
    const before = within(reading.places, { start: trigger.sentence.start, end: trigger.evidence.start })
    const found = before.findLast((one) => one.value.country !== undefined && one.value.precision !== 'settlement')
    if (found)
      return [
        { event: event.id, field: 'place', value: found.value, evidence: [found], rule: 'place.country-of-state' },
      ]
  }
  return []
}

type Triggers = ReadonlyMap<number, readonly Trigger[]>

/** The places of the event's own sentences and of those beside them; for the news those of the report as well. */
function candidatesFor(triggers: Triggers, isNews: boolean, { all, bySentence }: Setting): readonly PlaceCandidate[] {
  const near = new Set([...triggers.keys()].flatMap((index) => [index - 1, index, index + 1]))
  const own = [...near].flatMap((index) => bySentence.get(index) ?? [])
  return isNews ? [...own, ...all.slice(0, MOST_PLACES).filter(({ sentence }) => !near.has(sentence.index))] : own
}

/** Where no place is named at all, the square or building that the event's own sentences name says where it was. */
function atSite(event: DraftEvent, { reading }: Draft): readonly Said<'place'>[] {
  const [site] = event.members
    .flatMap(({ trigger }) => within(reading.places, trigger.sentence))
    .filter((found) => found.as === 'site')
  if (!site) return []
  const value = { ...site.value, precision: 'site' as const }
  return [{ event: event.id, field: 'place', value, evidence: [site], rule: 'place.site' }]
}

type Near = { readonly nearness: Nearness; readonly gap: number; readonly near: number }

/** How near a place stands to the words that tell of the event, how many sentences lie between, and what that weighs. */
function nearnessOf(triggers: Triggers, { found, sentence }: PlaceCandidate): Near {
  const own = triggers.get(sentence.index)
  if (!own) {
    const gap = gapTo(triggers, sentence.index)
    const nearness = gap === 1 ? 'beside' : 'report'
    return { nearness, gap, near: BY_NEARNESS[nearness] + FAR * gap }
  }
  const nearness = own.some((trigger) => isInClause(trigger, found)) ? 'clause' : 'sentence'
  const letters = own.reduce(
    (least, { evidence }) => Math.min(least, Math.max(found.start - evidence.end, evidence.start - found.end)),
    Infinity,
  )
  const close = letters < CLOSE.letters ? CLOSE.weight : letters > DISTANT.letters ? DISTANT.weight : 0
  return { nearness, gap: 0, near: BY_NEARNESS[nearness] + close }
}

function gapTo(triggers: Triggers, index: number): number {
  for (let gap = 1; gap < FARTHEST; gap++) if (triggers.has(index - gap) || triggers.has(index + gap)) return gap
  return FARTHEST
}

/** How far the place of what is told beside the news may stand. */
function reaches(event: DraftEvent, nearness: Nearness, setting: PlaceSetting): boolean {
  if (nearness === 'clause') return true
  if (event.class === 'response') return nearness === 'sentence' && SETTING.has(setting)
  return nearness === 'sentence' || (nearness === 'beside' && !event.isBackground)
}

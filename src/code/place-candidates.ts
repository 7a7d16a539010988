import { contains } from '../model/span.ts'
import type { PlaceFound } from '../text/found.ts'
import { sentenceAt, within, type Reading, type ReadSentence } from './clause/reading.ts'
import { settingOf, type PlaceSetting } from './place-setting.ts'

/**
 * A place that may be an event's, with what speaks for it: `own` whatever the event, `news` as the place of the report's news. For
 * ranking alone.
 */
export type PlaceCandidate = {
  readonly found: PlaceFound
  readonly sentence: ReadSentence
  readonly setting: PlaceSetting
  readonly own: number
  readonly news: number
}

const BY_SETTING: Readonly<Record<PlaceSetting, number>> = {
  dateline: 1.6,
  in: 0.7,
  of: 0.1,
  plain: -0.4,
  body: -0.6,
  from: -1.4,
  landmark: -2.5,
}
const BY_PRECISION = { site: -1, settlement: 1, unknown: 0, admin: -0.2, country: -3, wide: -5 } as const
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
/** "Lyon police" are mostly in Lyon; "the United States military" may be anywhere. */
const NO_NAMESAKE = -2
const NAMESAKES: ReadonlySet<string> = new Set(['settlement', 'site'])
/** Words between a place that no gazetteer knows and the known one that it lies in: "ashby docks, hull" is in Hull. */
const IN_KNOWN = -1.2
const LIES_IN =
  /^(?: (?:docks?|area|district|section|quarter|street|park|suburb|neighbou?rhood|slum|estate|market|square))?(?:,? in| of|,)? (?:(?:north|south|east|west|central) )?(?:the )?(?:co |county |[a-z]+ (?:city|town|capital)(?: of)?,? )?$/i
/** Countries that are one town. */
const CITY_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'VA', 'GI', 'SM'])

/** The places of a report that an event may have taken place in, in order. */
export function placeCandidates({ places, sentences, text }: Reading): readonly PlaceCandidate[] {
  const literal = places.filter((found) => found.as === 'place')
  const sites = places.filter((found) => found.as === 'site')
  const counts = countBy(literal, placeKey)
  const countries = countBy(literal, (found) => found.value.country ?? '')
  countries.delete('')
  const [home] = [...countries].sort((a, b) => b[1] - a[1])[0] ?? []
  return literal.flatMap((found, index) => {
    const sentence = sentenceAt(sentences, found.start)
    const { setting, isDated } = settingOf(text, found)
    const precision = precisionOf(found)
    if (!sentence || (precision === 'wide' && setting !== 'in')) return []
    if (precision === 'unknown' && setting === 'body') return []
    const own =
      BY_SETTING[setting] +
      BY_PRECISION[precision] +
      (setting === 'body' && !NAMESAKES.has(precision) ? NO_NAMESAKE : 0) +
      inSite(found, within(sites, sentence)) +
      (precision === 'unknown' && liesIn(text, found, literal[index + 1]) ? IN_KNOWN : 0)
    const news =
      (isDated ? DATED : 0) +
      AGAIN * Math.min(MOST_AGAIN, (counts.get(placeKey(found)) ?? 1) - 1) +
      (index === 0 ? FIRST : 0) +
      (isAt(home, found) ? AT_HOME : 0)
    return [{ found, sentence, setting, own, news }]
  })
}

function liesIn(text: string, found: PlaceFound, next: PlaceFound | undefined): boolean {
  if (next === undefined || precisionOf(next) === 'unknown' || precisionOf(next) === 'country') return false
  return next.start - found.end < 60 && LIES_IN.test(text.slice(found.end, next.start))
}

/** The same for two finds of one place. */
export function placeKey(found: PlaceFound): string {
  return String(found.value.geonames ?? found.value.name)
}

/** A place that no gazetteer knows is mostly a village of the country that the report is from. */
function isAt(home: string | undefined, { value }: PlaceFound): boolean {
  return home !== undefined && (value.country === home || precisionOf({ value }) === 'unknown')
}

function inSite(found: PlaceFound, sites: readonly PlaceFound[]): number {
  const site = sites.find((one) => contains(one, found))
  return site === undefined ? 0 : site.rule === 'place.street' ? IN_STREET : IN_BUILDING
}

/** Continents and seas lie in no country: they say least. */
function precisionOf({ value }: Pick<PlaceFound, 'value'>): keyof typeof BY_PRECISION {
  if (value.geonames !== undefined && value.country === undefined) return 'wide'
  return CITY_STATES.has(value.country ?? '') ? 'settlement' : (value.precision ?? 'unknown')
}

function countBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyFor(item), (counts.get(keyFor(item)) ?? 0) + 1)
  return counts
}

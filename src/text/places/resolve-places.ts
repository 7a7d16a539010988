import { kilometres } from './distance.ts'
import { countryOf, kindOf, seatOf, type Gazetteer } from './gazetteer.ts'
import { ALTERNATE, entryOf } from './name-index.ts'

/** What a bare name mostly means in English news where population would say otherwise: GeoNames ids by folded name. */
const USUAL: ReadonlyMap<string, number> = new Map([
  ['washington', 4140963],
  ['new york', 5128581],
])

/** What draws a name to one of its places, in units of log odds. Set by hand. */
const WEIGHTS = {
  people: 0.62,
  leastPeople: 300,
  country: 13,
  region: 11,
  area: 1.5,
  capital: 2,
  seat: 0.6,
  alternate: -3,
  district: -1.5,
  section: -1.5,
  home: 3.2,
  near: 3,
  nearby: 60,
  far: 0.8,
  distant: 400,
  sameArea: 0.7,
  sameCountry: 0.5,
  inArea: 2,
  inCountry: 1.6,
  inNation: 1,
  qualified: 9,
  usual: 4,
  allAtHome: 4,
  allInArea: 2.5,
  few: 1.5,
  fade: 0.75,
  doubt: 0.5,
  outer: 8,
} as const
const ROUNDS = 3
const MOST_CANDIDATES = 40
const MOST_OTHERS = 30
const OTHER_CANDIDATES = 8

/** A place that a name may mean, with what speaks for it; the score is the sum. */
export type Candidate = {
  readonly entry: number
  readonly prior: number
  readonly home: number
  support: number
  isQualified: boolean
  score: number
}
/** A name with its candidates, best first once resolved. `within` are the names that the text says it lies in ("Salem, Ore."). */
export type Name = {
  readonly key: string
  readonly count: number
  /** How many of the mentions stand behind a place that lies in them: "Troy, New York". */
  readonly outer: number
  readonly candidates: Candidate[]
  readonly within: readonly Name[]
  readonly isPeople: boolean
}

export type Setting = { readonly gazetteer: Gazetteer; readonly home: ReadonlyMap<string, number> }

/** Settles which place each name means, all names of a report together: each draws the others to it. */
export function resolvePlaces(names: readonly Name[], setting: Setting): void {
  const anchors = [...names]
    .sort((a, b) => a.candidates.length - b.candidates.length || b.count - a.count)
    .slice(0, MOST_OTHERS)
  for (const name of names) name.candidates.sort(byScore)
  for (let round = 0; round < ROUNDS; round++) {
    const shares = shareOf(names, setting.gazetteer)
    for (const name of names) {
      if (name.candidates.length < 2) continue
      for (const candidate of name.candidates) {
        candidate.isQualified = name.within.some((outer) => isWithin(candidate.entry, outer, setting.gazetteer))
        candidate.support =
          supportOf(candidate.entry, name, { anchors, setting }) +
          coherence(candidate.entry, name, { shares, gazetteer: setting.gazetteer })
        candidate.score =
          candidate.prior +
          candidate.home +
          candidate.support +
          (candidate.isQualified ? WEIGHTS.qualified : 0) +
          (isOuterArea(candidate, name, setting.gazetteer) ? WEIGHTS.outer : 0)
      }
    }
    for (const name of names) name.candidates.sort(byScore)
  }
}

/** "New York" is the state where it mostly stands behind towns. */
function isOuterArea({ entry }: Candidate, { outer, count }: Name, gazetteer: Gazetteer): boolean {
  return outer * 2 > count && kindOf(gazetteer, entry) === 'admin'
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.entry - b.entry

/** The places that these postings may mean, with what speaks for each before the rest of the report is looked at. */
export function candidatesOf(key: string, postings: ArrayLike<number>, { gazetteer, home }: Setting): Candidate[] {
  const usual = USUAL.get(key)
  const candidates = Array.from({ length: Math.min(postings.length, MOST_CANDIDATES) }, (_, index): Candidate => {
    const posting = postings[index] ?? 0
    const entry = entryOf(posting)
    const atHome = WEIGHTS.home * (home.get(countryOf(gazetteer, entry)) ?? 0)
    const prior =
      priorOf(gazetteer, entry) +
      (gazetteer.id[entry] === usual ? WEIGHTS.usual : posting >= ALTERNATE ? WEIGHTS.alternate : 0)
    return { entry, prior, home: atHome, support: 0, isQualified: false, score: prior + atHome }
  })
  return candidates.map((candidate) => (isCityState(gazetteer, candidate, candidates) ? lowered(candidate) : candidate))
}

/** A first-level area that is hardly more than the city it is named after: the plain name means the city. */
function isCityState(gazetteer: Gazetteer, { entry }: Candidate, all: readonly Candidate[]): boolean {
  if (kindOf(gazetteer, entry) !== 'admin') return false
  const people = gazetteer.population[entry] ?? 0
  return all.some(({ entry: other }) => {
    if (other === entry || kindOf(gazetteer, other) !== 'settlement') return false
    return (
      gazetteer.area[other] === gazetteer.area[entry] && (gazetteer.population[other] ?? 0) >= people * CITY_STATE_SHARE
    )
  })
}

const CITY_STATE_SHARE = 0.5
const CITY_STATE_PENALTY = 20

function lowered(candidate: Candidate): Candidate {
  return { ...candidate, prior: candidate.prior - CITY_STATE_PENALTY, score: candidate.score - CITY_STATE_PENALTY }
}

function priorOf(gazetteer: Gazetteer, entry: number): number {
  const kind = kindOf(gazetteer, entry)
  const people = WEIGHTS.people * Math.log((gazetteer.population[entry] ?? 0) + WEIGHTS.leastPeople)
  if (kind === 'country' || kind === 'continent') return WEIGHTS.country
  if (kind === 'region' || kind === 'sea') return WEIGHTS.region
  if (kind === 'admin') return people + WEIGHTS.area
  if (kind === 'district') return people + WEIGHTS.district
  if (kind === 'section') return people + WEIGHTS.section
  const seat = seatOf(gazetteer, entry)
  return people + (seat === 3 ? WEIGHTS.capital : seat === 2 ? WEIGHTS.seat : 0)
}

/** How many names, by country and by area, now mean a place there. */
type Shares = {
  readonly country: ReadonlyMap<number, number>
  readonly area: ReadonlyMap<number, number>
  readonly total: number
}

function shareOf(names: readonly Name[], gazetteer: Gazetteer): Shares {
  const [country, area] = [new Map<number, number>(), new Map<number, number>()]
  let total = 0
  for (const name of names) {
    const best = name.candidates[0]?.entry
    if (best === undefined || gazetteer.country[best] === 0) continue
    total++
    add(country, gazetteer.country[best] ?? 0, 1)
    add(area, gazetteer.area[best] ?? 0, 1)
  }
  return { country, area, total }
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** How much of the rest of the report plays in the country and the area of the entry. */
function coherence(entry: number, name: Name, { shares, gazetteer }: { shares: Shares; gazetteer: Gazetteer }): number {
  const own = name.candidates[0]?.entry ?? -1
  const [country, area] = [gazetteer.country[entry] ?? 0, gazetteer.area[entry] ?? 0]
  const others = shares.total - (gazetteer.country[own] === 0 || own < 0 ? 0 : 1) + WEIGHTS.few
  const inCountry = (shares.country.get(country) ?? 0) - (gazetteer.country[own] === country ? 1 : 0)
  const inArea = area === 0 ? 0 : (shares.area.get(area) ?? 0) - (gazetteer.area[own] === area ? 1 : 0)
  return country === 0 ? 0 : (WEIGHTS.allAtHome * inCountry + WEIGHTS.allInArea * inArea) / others
}

/** What the other names say for the entry: the strongest counts whole, each further one less. */
function supportOf(
  entry: number,
  name: Name,
  { anchors, setting }: { anchors: readonly Name[]; setting: Setting },
): number {
  const supports: number[] = []
  for (const other of anchors) {
    if (other === name) continue
    const support = bestCloseness(entry, other, setting.gazetteer)
    if (support > 0) supports.push(support)
  }
  supports.sort((a, b) => b - a)
  let [sum, weight] = [0, 1]
  for (const support of supports) {
    sum += support * weight
    weight *= WEIGHTS.fade
  }
  return sum
}

function bestCloseness(entry: number, other: Name, gazetteer: Gazetteer): number {
  const top = other.candidates[0]?.score ?? 0
  let best = 0
  for (let index = 0; index < other.candidates.length && index < OTHER_CANDIDATES; index++) {
    const candidate = other.candidates[index]
    if (candidate === undefined) break
    // Candidates come best first: from here on none can be close enough.
    const doubt = WEIGHTS.doubt * (candidate.score - top)
    if (CLOSEST + doubt <= best) break
    const close =
      closeness(gazetteer, entry, candidate.entry) * (other.isPeople ? WEIGHTS.inNation / WEIGHTS.inCountry : 1) + doubt
    if (close > best) best = close
  }
  return best
}

/** The most that `closeness` gives. */
const CLOSEST = WEIGHTS.near + WEIGHTS.far + WEIGHTS.sameCountry + WEIGHTS.sameArea

/** How near two entries are, as evidence that a report that means the one means the other. */
function closeness(gazetteer: Gazetteer, entry: number, beside: number): number {
  const country = gazetteer.country[entry]
  if (country !== gazetteer.country[beside] || country === 0 || entry === beside) return 0
  const [kind, other] = [kindOf(gazetteer, entry), kindOf(gazetteer, beside)]
  if (other === 'country') return WEIGHTS.inCountry
  if (kind === 'country') return WEIGHTS.inCountry
  const isSameArea = gazetteer.area[entry] === gazetteer.area[beside] && gazetteer.area[entry] !== 0
  if (other === 'admin' || kind === 'admin') return isSameArea ? WEIGHTS.inArea : WEIGHTS.sameCountry
  const far = apart(gazetteer, entry, beside)
  const near = WEIGHTS.near * Math.exp(-far / WEIGHTS.nearby) + WEIGHTS.far * Math.exp(-far / WEIGHTS.distant)
  return near + WEIGHTS.sameCountry + (isSameArea ? WEIGHTS.sameArea : 0)
}

/** True when the entry lies in a place that the outer name may mean. */
function isWithin(entry: number, outer: Name, gazetteer: Gazetteer): boolean {
  return outer.candidates.some(({ entry: around }) => {
    if (gazetteer.country[entry] !== gazetteer.country[around] || around === entry) return false
    const kind = kindOf(gazetteer, around)
    if (kind === 'country') return true
    if (kind === 'admin') return gazetteer.area[entry] === gazetteer.area[around]
    if (kind === 'district')
      return gazetteer.district[entry] === gazetteer.district[around] || isNear(gazetteer, [entry, around], 40)
    return kind === 'region' || isNear(gazetteer, [entry, around], 50)
  })
}

function isNear(gazetteer: Gazetteer, [entry, other]: readonly [number, number], reach: number): boolean {
  return apart(gazetteer, entry, other) < reach
}

/** Kilometres between two entries. */
function apart(gazetteer: Gazetteer, entry: number, other: number): number {
  const { lat, lon } = gazetteer
  return kilometres({ lat: lat[entry] ?? 0, lon: lon[entry] ?? 0 }, { lat: lat[other] ?? 0, lon: lon[other] ?? 0 })
}

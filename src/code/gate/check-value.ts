import { FIELDS } from '../../model/codebook/codebook.ts'
import type { FieldEntry } from '../../model/codebook/entry.ts'
import type { Field } from '../../model/statement.ts'
import { PARTY_KINDS } from '../../model/value.ts'

type Keys = Readonly<Record<string, unknown>>

/** What `about` may name: the ids of the report's events. */
export type Known = { readonly events: Pick<ReadonlySet<string>, 'has'> }

/** True for a value that the codebook allows for the field: the right shape, terms of the lists, days that exist. */
export function isValueOf(field: Field, value: unknown, known: Known): boolean {
  return SHAPES[field](value, known)
}

const isCount = (value: unknown): boolean =>
  hasKeys(value, [], ['low', 'high']) &&
  (value['low'] !== undefined || value['high'] !== undefined) &&
  isWhole(value['low'] ?? 0) &&
  isWhole(value['high'] ?? Number.MAX_SAFE_INTEGER) &&
  Number(value['low'] ?? 0) <= Number(value['high'] ?? Number.MAX_SAFE_INTEGER)

const isParty = (value: unknown): boolean =>
  hasKeys(value, ['name', 'kind'], ['role']) &&
  isWords(value['name']) &&
  PARTY_KINDS.some((kind) => kind === value['kind']) &&
  isOr(isWords, value['role'])

const isTermOf =
  (field: Field) =>
  (value: unknown): boolean => {
    const entry: FieldEntry = FIELDS[field]
    return typeof value === 'string' && Object.hasOwn(entry.terms ?? {}, value)
  }

const isText = (value: unknown): boolean => hasKeys(value, ['text']) && isWords(value['text'])
const isTruth = (value: unknown): boolean => typeof value === 'boolean'

const SHAPES: Readonly<Record<Field, (value: unknown, known: Known) => boolean>> = {
  date: isDate,
  place: isPlace,
  site: (value) => hasKeys(value, ['name']) && isWords(value['name']),
  size: isCount,
  arrested: isCount,
  injured: isCount,
  killed: isCount,
  participants: isParty,
  organiser: isParty,
  speaker: isParty,
  perpetrator: isParty,
  victim: isParty,
  actor: isParty,
  demand: (value) =>
    hasKeys(value, ['text'], ['addressee']) && isWords(value['text']) && isOr(isWords, value['addressee']),
  occasion: isText,
  issue: isTermOf('issue'),
  authorisation: isTermOf('authorisation'),
  authorities: isTermOf('authorities'),
  participantViolence: isTruth,
  happened: isTruth,
  about: (value, { events }) => typeof value === 'string' && events.has(value),
  claim: isText,
}

const DATE_PRECISIONS: ReadonlySet<unknown> = new Set(['day', 'week', 'month', 'year'])
const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}$/
/** A leap year stands in for a year that is left open. */
const OPEN_YEAR = '2000'

function isDate(value: unknown): boolean {
  if (!hasKeys(value, ['start', 'end', 'precision'])) return false
  const { start, end, precision } = value
  if (!isDay(start) || !isDay(end) || !DATE_PRECISIONS.has(precision)) return false
  return start.startsWith('--') === end.startsWith('--') && (start.startsWith('--') || start <= end)
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false
  const whole = value.startsWith('--') ? `${OPEN_YEAR}${value.slice(1)}` : value
  const time = Date.parse(`${whole}T00:00:00Z`)
  // Date.parse takes 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}

const PLACE_PRECISIONS: ReadonlySet<unknown> = new Set(['site', 'settlement', 'admin', 'country'])

function isPlace(value: unknown): boolean {
  if (!hasKeys(value, ['name'], ['country', 'lat', 'lon', 'geonames', 'precision', 'aliases'])) return false
  const { name, country, lat, lon, geonames, precision, aliases } = value
  return (
    isWords(name) &&
    isOr((one) => typeof one === 'string' && /^[A-Z]{2}$/.test(one), country) &&
    isOr((one) => isBetween(one, 90), lat) &&
    isOr((one) => isBetween(one, 180), lon) &&
    (lat === undefined) === (lon === undefined) &&
    isOr(isWhole, geonames) &&
    isOr((one) => PLACE_PRECISIONS.has(one), precision) &&
    isOr((one) => Array.isArray(one) && one.every(isWords), aliases)
  )
}

function isBetween(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isOr(is: (one: unknown) => boolean, value: unknown): boolean {
  return value === undefined || is(value)
}

/** True for an object with all of the keys in `must` and no others but those in `may`. */
export function hasKeys(value: unknown, must: readonly string[], may: readonly string[] = []): value is Keys {
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  return must.every((key) => keys.includes(key)) && keys.every((key) => must.includes(key) || may.includes(key))
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { AUTHORISATIONS, CONDUCTS, type Field, type FieldValues } from '../statement.ts'
import { PARTY_KINDS } from '../value.ts'
import { DATE_PRECISION } from './date-precision.ts'
import { ISSUE } from './issue.ts'
import { PLACE_PRECISION } from './place-precision.ts'

type Check = (value: unknown) => boolean

const LONGEST = 5000
const DAY = /^(?:\d{4}|-)-(\d{2})-(\d{2})$/
// February in a leap year: of a day whose year is open, no more can be told.
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
const isTruth: Check = (value) => typeof value === 'boolean'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isDegree =
  (most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most
const isOneOf =
  (terms: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && terms.includes(value)
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const isInterval: Check = (value) =>
  hasShape(value, {}, { low: isCount, high: isCount }) &&
  Object.keys(value).length > 0 &&
  Number(value['low'] ?? 0) <= Number(value['high'] ?? Infinity)

const isParty: Check = (value) => hasShape(value, { name: isText, kind: isOneOf(PARTY_KINDS) }, { role: isText })

const isDate: Check = (value) =>
  hasShape(value, { start: isDay, end: isDay, precision: isOneOf(Object.keys(DATE_PRECISION.terms)) }) &&
  isOrdered(String(value['start']), String(value['end']))

const isPlace: Check = (value) =>
  hasShape(
    value,
    { name: isText },
    {
      country: (code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code),
      lat: isDegree(90),
      lon: isDegree(180),
      geonames: isCount,
      precision: isOneOf(Object.keys(PLACE_PRECISION.terms)),
      aliases: isListOf(isText),
    },
  ) && 'lat' in value === 'lon' in value

const CHECKS: { readonly [F in Field]: Check } = {
  date: isDate,
  place: isPlace,
  site: (value) => hasShape(value, { name: isText }),
  size: isInterval,
  arrested: isInterval,
  injured: isInterval,
  killed: isInterval,
  participants: isParty,
  organiser: isParty,
  speaker: isParty,
  perpetrator: isParty,
  victim: isParty,
  actor: isParty,
  demand: (value) => hasShape(value, { text: isText }, { addressee: isText }),
  occasion: (value) => hasShape(value, { text: isText }),
  issue: isOneOf(Object.keys(ISSUE.terms)),
  authorisation: isOneOf(AUTHORISATIONS),
  authorities: isOneOf(CONDUCTS),
  participantViolence: isTruth,
  happened: isTruth,
  about: isText,
  claim: (value) => hasShape(value, { text: isText }),
}

/** True when the codebook allows the value for the field: its shape, its terms, days that exist, bounds in order, no other keys. */
export function isFieldValue<F extends Field>(field: F, value: unknown): value is FieldValues[F] {
  return CHECKS[field](value)
}

/** True for the name of a coded field. */
export function isField(name: string): name is Field {
  return Object.hasOwn(CHECKS, name)
}

function hasShape(
  value: unknown,
  needed: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  const isKnown = entries.every(([key, one]) => {
    const check = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(optional, key) ? optional[key] : undefined
    return check?.(one) ?? false
  })
  return isKnown && Object.keys(needed).every((key) => Object.hasOwn(value, key))
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const [, month, day] = DAY.exec(value) ?? []
  if (month === undefined || day === undefined) return false
  if (value.startsWith('-')) return Number(day) >= 1 && Number(day) <= (DAYS_OF_MONTH[Number(month) - 1] ?? 0)
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

// A span of days whose year is open may run over New Year.
function isOrdered(start: string, end: string): boolean {
  return start.startsWith('-') === end.startsWith('-') && (start <= end || start.startsWith('-'))
}

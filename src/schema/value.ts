import { Type } from 'typebox'
import { FIELDS } from '../model/codebook/codebook.ts'
import { isField } from '../model/codebook/is-field-value.ts'
import type { EventMention } from '../model/event.ts'
import type { Field, FieldValues } from '../model/statement.ts'
import { PARTY_KINDS } from '../model/value.ts'
import { pointAt } from './point-at.ts'

const STRICT = { additionalProperties: false } as const
const TEXT = Type.String({ minLength: 1, maxLength: 20_000 })
const NAME = Type.String({ minLength: 1, maxLength: 2000 })
const COUNT = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

/** Names of all coded fields. */
export const FIELD_NAMES = Object.keys(FIELDS).filter(isField)

export const DAY = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A day, ISO 8601: 2017-05-18.',
})

// A day whose year is open is written --05-17.
const OPEN_DAY = Type.String({ pattern: '^(?:\\d{4}|-)-\\d{2}-\\d{2}$' })

export const INTERVAL = Type.Object(
  { low: Type.Optional(COUNT), high: Type.Optional(COUNT) },
  { ...STRICT, $id: 'Interval', description: 'Whole numbers from low to high, both included; an absent end is open.' },
)

export const DATE_VALUE = Type.Object(
  { start: OPEN_DAY, end: OPEN_DAY, precision: Type.Enum(['day', 'week', 'month', 'year']) },
  {
    ...STRICT,
    $id: 'DateValue',
    description: 'Days from start to end, both included. An open year is left out: --05-17.',
  },
)

export const PLACE_VALUE = Type.Object(
  {
    name: NAME,
    country: Type.Optional(Type.String({ maxLength: 2, description: 'ISO 3166-1 alpha-2.' })),
    lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    lon: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    geonames: Type.Optional(COUNT),
    precision: Type.Optional(Type.Enum(['site', 'settlement', 'admin', 'country'])),
    aliases: Type.Optional(Type.Array(NAME)),
  },
  { ...STRICT, $id: 'PlaceValue', description: 'A place as GeoNames knows it, or its name alone.' },
)

const VALUE_KEYS = {
  ...INTERVAL.properties,
  start: Type.Optional(OPEN_DAY),
  end: Type.Optional(OPEN_DAY),
  name: Type.Optional(NAME),
  country: PLACE_VALUE.properties.country,
  lat: PLACE_VALUE.properties.lat,
  lon: PLACE_VALUE.properties.lon,
  geonames: PLACE_VALUE.properties.geonames,
  precision: Type.Optional(Type.String({ maxLength: 20 })),
  aliases: PLACE_VALUE.properties.aliases,
  kind: Type.Optional(Type.Enum([...PARTY_KINDS])),
  role: Type.Optional(NAME),
  text: Type.Optional(TEXT),
  addressee: Type.Optional(NAME),
}

/** Any field's value in one shape: which keys a field has is in docs/record.md. */
export const VALUE = Type.Unsafe<FieldValues[Field]>({
  ...Type.Object(VALUE_KEYS, STRICT),
  type: ['string', 'boolean', 'object'],
  $id: 'Value',
  maxLength: 20_000,
  description: 'The value of a field: words of a closed list, yes or no, or an object with the keys of its kind.',
})

const CHOSEN = Type.Object(
  {
    ...VALUE_KEYS,
    value: Type.Optional(Type.Unsafe<string | boolean>({ type: ['string', 'boolean'], maxLength: 20_000 })),
    from: Type.String({ maxLength: 40, description: 'The statement that it was chosen from.' }),
  },
  { ...STRICT, $id: 'Chosen', description: 'The value that was chosen for a field of an event.' },
)

/** The chosen values of an event, by field. */
export const CHOSEN_VALUES = Type.Unsafe<EventMention['values']>(
  Type.Object(Object.fromEntries(FIELD_NAMES.map((field) => [field, Type.Optional(pointAt(CHOSEN))])), STRICT),
)

/** Schemas of this file that are pointed at by their names. */
export const VALUE_SCHEMAS = [INTERVAL, DATE_VALUE, PLACE_VALUE, VALUE, CHOSEN]

import { FIELDS, LISTS } from '../../model/codebook/codebook.ts'
import type { Field, FieldValues } from '../../model/statement.ts'
import type { Interval, Party } from '../../model/value.ts'
import type { Cell, Column, Constraints } from './column.ts'

type Part<V> = { readonly says: string; readonly of: (value: V) => Cell; readonly rules?: Constraints }
type Words = { readonly text: string }

const DAY = { pattern: String.raw`^('-|\d{4})-\d{2}-\d{2}$` }
const LATITUDES = { minimum: -90, maximum: 90 }
const LONGITUDES = { minimum: -180, maximum: 180 }

/** Columns of each field that is published, by its name in the codebook. A field that is not listed here stays private. */
export const FIELD_COLUMNS = {
  date: [
    text('date_start', {
      says: 'First day, ISO 8601. The year of --05-17 is open.',
      of: ({ start }: FieldValues['date']) => start,
      rules: DAY,
    }),
    text('date_end', { says: 'Last day, likewise.', of: ({ end }: FieldValues['date']) => end, rules: DAY }),
    text('date_precision', {
      says: 'How exactly the words tell the date.',
      of: ({ precision }: FieldValues['date']) => precision,
      rules: termsOf(LISTS.datePrecision.terms),
    }),
  ],
  place: [
    text('place_name', { says: 'Name of the place.', of: ({ name }: FieldValues['place']) => name }),
    text('place_country', {
      says: 'Country, ISO 3166-1 alpha-2.',
      of: ({ country }: FieldValues['place']) => country,
      rules: { pattern: '^[A-Z]{2}$' },
    }),
    columnOf<FieldValues['place']>('number', 'place_lat', {
      says: 'Latitude as GeoNames has it, degrees, WGS 84; of an area or a country it is only a point inside.',
      of: ({ lat }) => lat,
      rules: LATITUDES,
    }),
    columnOf<FieldValues['place']>('number', 'place_lon', {
      says: 'Longitude, likewise.',
      of: ({ lon }) => lon,
      rules: LONGITUDES,
    }),
    columnOf<FieldValues['place']>('integer', 'place_geonames', {
      says: 'Number of the place in GeoNames.',
      of: ({ geonames }) => geonames,
    }),
    text('place_precision', {
      says: 'What the place is: a spot, a town, an area or a country.',
      of: ({ precision }: FieldValues['place']) => precision,
      rules: termsOf(LISTS.placePrecision.terms),
    }),
  ],
  site: [text('site_name', { says: 'Street, square or building.', of: ({ name }: FieldValues['site']) => name })],
  size: interval('size', 'who took part'),
  participants: [party('participants', 'Who took part')],
  organiser: [party('organiser', 'Who called for it')],
  speaker: [party('speaker', 'Who spoke at it')],
  perpetrator: [party('perpetrator', 'Who did it')],
  victim: [party('victim', 'To whom it was done')],
  actor: [party('actor', 'Who answers')],
  about: [text('about', { says: 'The event that it answers, by its key.', of: (value: string) => value })],
  occasion: [text('occasion', { says: 'What it marks.', of: (value: Words) => value.text })],
  issue: [term('issue', 'What it is about.', FIELDS.issue.terms)],
  demand: [
    text('demand_text', { says: 'What is asked.', of: (value: FieldValues['demand']) => value.text }),
    text('demand_addressee', { says: 'Of whom it is asked.', of: (value: FieldValues['demand']) => value.addressee }),
  ],
  authorisation: [term('authorisation', 'Whether it was allowed.', FIELDS.authorisation.terms)],
  authorities: [term('authorities', 'What police and officials did there.', FIELDS.authorities.terms)],
  arrested: interval('arrested', 'arrested'),
  injured: interval('injured', 'hurt'),
  killed: interval('killed', 'killed'),
  participantViolence: [truth('participant_violence', 'Whether participants were violent.')],
  happened: [truth('happened', 'Whether it took place, as somebody says.')],
  claim: [text('claim', { says: 'What else is said.', of: (value: Words) => value.text })],
} as const satisfies { readonly [F in Field]?: readonly Column<FieldValues[F]>[] }

/** A field whose columns are published. */
export type PublicField = keyof typeof FIELD_COLUMNS

/** Fields whose columns are published, in the order of a card. */
export const PUBLIC_FIELDS: readonly PublicField[] = Object.keys(FIELDS).filter(isPublicField)

/** True for a field that is published. */
export function isPublicField(field: string): field is PublicField {
  return Object.hasOwn(FIELD_COLUMNS, field)
}

/** The columns of fields, for rows that have a value of some of them. */
export function valueColumns<Row>(
  fields: readonly PublicField[],
  valueOf: (row: Row, field: PublicField) => unknown,
): readonly Column<Row>[] {
  return fields.flatMap((field) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- valueOf gives values of the field that it is asked for
    const columns = FIELD_COLUMNS[field] as readonly Column<unknown>[]
    return columns.map((column): Column<Row> => ({
      ...column,
      of: (row) => {
        const value = valueOf(row, field)
        return value === undefined ? undefined : column.of(value)
      },
    }))
  })
}

function columnOf<V>(type: Column<V>['type'], name: string, { says, of, rules }: Part<V>): Column<V> {
  return { name, type, description: says, of, ...(rules === undefined ? {} : { constraints: rules }) }
}

function text<V>(name: string, part: Part<V>): Column<V> {
  return columnOf('string', name, part)
}

function party(name: string, says: string): Column<Party> {
  return text(name, { says: `${says}, by the name that the report gives.`, of: (value) => value.name })
}

function interval(field: string, says: string): readonly [Column<Interval>, Column<Interval>] {
  const rules = { minimum: 0 }
  return [
    columnOf('integer', `${field}_low`, { says: `How many ${says}, at least.`, of: ({ low }) => low, rules }),
    columnOf('integer', `${field}_high`, {
      says: `How many ${says}, at most; empty where it is open.`,
      of: ({ high }) => high,
      rules,
    }),
  ]
}

function term(name: string, says: string, terms: object): Column<string> {
  return text(name, { says, of: (value) => value, rules: termsOf(terms) })
}

function truth(name: string, says: string): Column<boolean> {
  return columnOf('boolean', name, { says, of: (value) => value })
}

function termsOf(terms: object): Constraints {
  return { enum: Object.keys(terms) }
}

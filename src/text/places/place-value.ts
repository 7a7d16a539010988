import type { PlacePrecision, PlaceValue } from '../../model/value.ts'
import { countryOf, kindOf, labelOf, type Gazetteer } from './gazetteer.ts'

const PRECISION: Readonly<Record<string, PlacePrecision>> = {
  settlement: 'settlement',
  section: 'settlement',
  district: 'admin',
  admin: 'admin',
  region: 'admin',
  continent: 'admin',
  sea: 'admin',
  country: 'country',
}
/** Generic words that people leave off the name of an area. */
const GENERIC =
  /\s(?:City|State|Province|Region|Governorate|Oblast|Krai|County|District|Department|Prefecture|Division|Island)$/u
const GENERIC_FIRST = /^City of /u
const MOST_ALIASES = 6

/** What the gazetteer says of an entry. `said` are the names by which the text calls it; those that are not its own become aliases. */
export function placeValue(gazetteer: Gazetteer, entry: number, said: readonly string[] = []): PlaceValue {
  const name = labelOf(gazetteer, entry)
  const country = countryOf(gazetteer, entry)
  const id = gazetteer.id[entry] ?? 0
  const precision = PRECISION[kindOf(gazetteer, entry)]
  const aliases = [...new Set([...said, name.replace(GENERIC, '').replace(GENERIC_FIRST, '')])]
    .filter((alias) => alias !== name)
    .slice(0, MOST_ALIASES)
  return {
    name,
    ...(country === '' ? {} : { country }),
    lat: (gazetteer.lat[entry] ?? 0) / 1e4,
    lon: (gazetteer.lon[entry] ?? 0) / 1e4,
    ...(id === 0 ? {} : { geonames: id }),
    ...(precision === undefined ? {} : { precision }),
    ...(said.length === 0 || aliases.length === 0 ? {} : { aliases }),
  }
}

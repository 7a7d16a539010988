import { gzipSync } from 'node:zlib'
import { ENTRY_KINDS } from '../../src/text/places/entry-kind.ts'
import { FORMAT, type Section } from '../../src/text/places/gazetteer-format.ts'
import { nameKeys } from './name-keys.ts'
import type { PlaceRow } from './place-row.ts'
import type { Forms } from './read-areas.ts'

/** Entries of one name, most prominent first; the high bit marks a name that is an alternate of the entry. */
const ALTERNATE = 0x80000000

/** The bytes of places.bin: a line of JSON that says what follows, then columns of numbers and two lists of words, all gzipped. */
export function packGazetteer(rows: readonly PlaceRow[], forms: Forms, words: ReadonlyMap<string, number>): Buffer {
  const countries = codesOf(rows, (row) => row.country)
  const areas = codesOf(rows, (row) => row.area)
  const districts = codesOf(rows, (row) => row.district)
  const { keys, counts, postings } = indexNames(rows, words)
  const sections: Record<Section, ArrayBufferView> = {
    id: Uint32Array.from(rows, (row) => row.id),
    lat: Int32Array.from(rows, (row) => Math.round(row.lat * 1e4)),
    lon: Int32Array.from(rows, (row) => Math.round(row.lon * 1e4)),
    population: Uint32Array.from(rows, (row) => row.population),
    postings: Uint32Array.from(postings),
    area: Uint16Array.from(rows, (row) => areas.at(row.area)),
    district: Uint16Array.from(rows, (row) => districts.at(row.district)),
    counts: Uint16Array.from(counts),
    levels: Uint8Array.from(keys, (key) => words.get(key) ?? 0),
    country: Uint8Array.from(rows, (row) => countries.at(row.country)),
    kind: Uint8Array.from(rows, (row) => ENTRY_KINDS.indexOf(row.kind) + 16 * row.seat),
    names: Buffer.from(rows.map((row) => row.name).join('\n')),
    keys: Buffer.from(keys.join('\n')),
  }
  const head = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      entries: rows.length,
      keys: keys.length,
      countries: countries.list,
      areas: areas.list,
      districts: districts.list.length,
      abbreviations: forms.abbreviations.map(([form, key]) => [form, entryOf(rows, key)]),
      demonyms: forms.demonyms.map(([form, key]) => [form, entryOf(rows, key)]),
      sections: Object.entries(sections).map(([name, array]) => [name, array.byteLength]),
    }) + '\n',
  )
  return gzipSync(join(head, Object.values(sections)), { level: 9 })
}

type Codes = { readonly list: readonly string[]; readonly at: (code: string) => number }

/** The codes of the rows in order, '' first, and where each stands. */
function codesOf(rows: readonly PlaceRow[], of: (row: PlaceRow) => string): Codes {
  const list = ['', ...[...new Set(rows.map(of))].filter((code) => code !== '').sort()]
  const places = new Map(list.map((code, index) => [code, index]))
  return { list, at: (code) => places.get(code) ?? 0 }
}

/** The head and the sections, each section at a multiple of eight bytes. */
function join(head: Buffer, sections: readonly ArrayBufferView[]): Buffer {
  const parts: Buffer[] = [head]
  let length = head.length
  for (const array of sections) {
    const padding = (8 - (length % 8)) % 8
    parts.push(Buffer.alloc(padding), Buffer.from(array.buffer, array.byteOffset, array.byteLength))
    length += padding + array.byteLength
  }
  return Buffer.concat(parts)
}

function indexNames(
  rows: readonly PlaceRow[],
  words: ReadonlyMap<string, number>,
): {
  readonly keys: string[]
  readonly counts: number[]
  readonly postings: number[]
} {
  const index = new Map<string, number[]>()
  const add = (key: string, posting: number): void => {
    const list = index.get(key)
    if (list === undefined) index.set(key, [posting])
    else list.push(posting)
  }
  rows.forEach((row, entry) => {
    const { own, other } = nameKeys(row, words)
    for (const key of own) add(key, entry)
    for (const key of other) add(key, entry + ALTERNATE)
  })
  const keys = [...new Set([...index.keys(), ...words.keys()])].sort()
  const lists = keys.map((key) =>
    (index.get(key) ?? []).sort((a, b) => prominence(rows, b) - prominence(rows, a) || a - b),
  )
  return { keys, counts: lists.map((list) => list.length), postings: lists.flat() }
}

/** Orders the places of one name; countries and areas before towns, then by people. */
function prominence(rows: readonly PlaceRow[], posting: number): number {
  const row = rows[posting % ALTERNATE]
  if (row === undefined) return 0
  const base =
    row.kind === 'country' || row.kind === 'continent' ? 1e10 : row.kind === 'region' || row.kind === 'sea' ? 1e9 : 0
  return (base + row.population * (row.kind === 'district' ? 0.2 : 1)) * (posting >= ALTERNATE ? 0.2 : 1)
}

function entryOf(rows: readonly PlaceRow[], key: string): number {
  const [kind, name] = key.includes(':') ? key.split(':') : ['admin', key]
  const entry = rows.findIndex((row) => row.kind === kind && (kind === 'admin' ? row.area === name : row.name === name))
  if (entry < 0) throw new Error(`no entry for ${key}`)
  return entry
}

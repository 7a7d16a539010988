import { gunzipSync } from 'node:zlib'
import { DripstoneError } from '../../model/problem.ts'
import { ENTRY_KINDS, type EntryKind } from './entry-kind.ts'
import { FORMAT, type Head, type Section } from './gazetteer-format.ts'
import { indexNames } from './name-index.ts'
import { emptyMemory } from './word-memory.ts'
import { indexPeoples, type Lexicon } from './word.ts'

/** Places by number ("entry") and by folded name. Made by `loadGazetteer`; nothing that it says changes after. */
export type Gazetteer = {
  readonly head: Head
  readonly lexicon: Lexicon
  readonly id: Uint32Array
  readonly lat: Int32Array
  readonly lon: Int32Array
  readonly population: Uint32Array
  readonly area: Uint16Array
  readonly district: Uint16Array
  readonly country: Uint8Array
  readonly kind: Uint8Array
  /** Start of each entry's display name in `labels`, and one past the last. */
  readonly labelStarts: Uint32Array
  /** Display names read so far, by entry. */
  readonly labelsRead: Map<number, string>
  readonly labels: Buffer
  readonly abbreviations: ReadonlyMap<string, number>
}

const NEWLINE = 10

/**
 * Reads data/gazetteer/places.bin. The bytes are unpacked once and kept; about 45 MB.
 * @throws {DripstoneError} DATA_MISSING when the bytes are not a gazetteer of this version.
 */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const data = unpack(bytes)
  const end = data.indexOf(NEWLINE)
  const head: unknown = end < 0 ? undefined : JSON.parse(data.toString('utf8', 0, end))
  if (!isHead(head)) throw new DripstoneError('DATA_MISSING', `the gazetteer is not of format ${FORMAT}`)
  const sections = cutSections(data, head, end + 1)
  const numbers32 = (name: Section): Uint32Array => new Uint32Array(...sectionOf(sections, name, 4))
  const numbers16 = (name: Section): Uint16Array => new Uint16Array(...sectionOf(sections, name, 2))
  const numbers8 = (name: Section): Uint8Array => new Uint8Array(...sectionOf(sections, name, 1))
  const labels = Buffer.from(...sectionOf(sections, 'names', 1))
  return {
    head,
    lexicon: {
      names: indexNames({
        keys: numbers8('keys'),
        total: head.keys,
        counts: numbers16('counts'),
        postings: numbers32('postings'),
        levels: numbers8('levels'),
      }),
      peoples: indexPeoples(head.demonyms),
      memory: emptyMemory(),
    },
    id: numbers32('id'),
    lat: new Int32Array(...sectionOf(sections, 'lat', 4)),
    lon: new Int32Array(...sectionOf(sections, 'lon', 4)),
    population: numbers32('population'),
    area: numbers16('area'),
    district: numbers16('district'),
    country: numbers8('country'),
    kind: numbers8('kind'),
    labels,
    labelStarts: lineStarts(labels, head.entries),
    labelsRead: new Map(),
    abbreviations: new Map(head.abbreviations),
  }
}

/** The display name of an entry. Read from the bytes once: a memory and nothing more. */
export function labelOf(gazetteer: Gazetteer, entry: number): string {
  const known = gazetteer.labelsRead.get(entry)
  if (known !== undefined) return known
  const label = readLabel(gazetteer, entry)
  gazetteer.labelsRead.set(entry, label)
  return label
}

function readLabel(gazetteer: Gazetteer, entry: number): string {
  const start = gazetteer.labelStarts[entry] ?? 0
  const end = gazetteer.labelStarts[entry + 1] ?? start
  return gazetteer.labels.toString('utf8', start, Math.max(start, end - 1))
}

export function kindOf(gazetteer: Gazetteer, entry: number): EntryKind {
  return ENTRY_KINDS[(gazetteer.kind[entry] ?? 0) & 15] ?? 'settlement'
}

/** 0 an ordinary place, 1 seat of a district, 2 seat of a first-level area, 3 capital of a country. */
export function seatOf(gazetteer: Gazetteer, entry: number): number {
  return (gazetteer.kind[entry] ?? 0) >> 4
}

/** ISO 3166-1 alpha-2 of the country an entry lies in, '' where it lies in none. */
export function countryOf(gazetteer: Gazetteer, entry: number): string {
  return gazetteer.head.countries[gazetteer.country[entry] ?? 0] ?? ''
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
}

function unpack(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw new DripstoneError('DATA_MISSING', 'the gazetteer does not unpack', { cause })
  }
}

type Cut = readonly [ArrayBuffer, number, number]

/** Where each section lies in a copy of the bytes: a view needs its start aligned, which the start of a Buffer need not be. */
function cutSections(data: Buffer, head: Head, first: number): ReadonlyMap<Section, Cut> {
  const { buffer } = new Uint8Array(data)
  const cuts = new Map<Section, Cut>()
  let at = first
  for (const [name, length] of head.sections) {
    at += (8 - (at % 8)) % 8
    cuts.set(name, [buffer, at, length])
    at += length
  }
  if (at !== data.length) throw new DripstoneError('DATA_MISSING', `gazetteer of ${data.length} bytes, wanted ${at}`)
  return cuts
}

function sectionOf(cuts: ReadonlyMap<Section, Cut>, name: Section, width: number): [ArrayBuffer, number, number] {
  const cut = cuts.get(name)
  if (cut === undefined) throw new DripstoneError('DATA_MISSING', `gazetteer without ${name}`)
  return [cut[0], cut[1], cut[2] / width]
}

function lineStarts(lines: Buffer, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  let line = 1
  for (let index = 0; index < lines.length; index++) if (lines[index] === NEWLINE) starts[line++] = index + 1
  starts[count] = lines.length + 1
  return starts
}

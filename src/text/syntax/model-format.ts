import { brotliDecompressSync } from 'node:zlib'
import { DripstoneError } from '../../model/problem.ts'
import type { LemmaRules } from './lemma.ts'
import { tableOf } from './weights.ts'
import type { Weights } from './weights.ts'

/** The first four bytes of an unpacked model. */
export const MAGIC = 0x44535931

/** What the head of the file says: names by number, and the tags a word nobody has seen may have. */
export type ModelNames = {
  readonly language: string
  readonly tags: readonly string[]
  readonly open: readonly number[]
  readonly relations: readonly string[]
}

export type Model = {
  readonly names: ModelNames
  readonly dictionary: Weights
  readonly tagger: Weights
  readonly parser: Weights
  readonly lemmas: ReadonlyMap<string, LemmaRules>
}

type Reader = { readonly bytes: Uint8Array; at: number }

/**
 * Unpacks a model that scripts/train wrote: brotli over magic, names, lemma rules and three tables of weights.
 * @throws {DripstoneError} DATA_MISSING when the bytes are no model.
 */
export function readModel(packed: Uint8Array): Model {
  const reader = open(packed)
  const names = readNames(readText(reader))
  const lemmas = readLemmas(readText(reader))
  const [dictionary, tagger, parser] = [readWeights(reader), readWeights(reader), readWeights(reader)]
  return { names, lemmas, dictionary, tagger, parser }
}

function open(packed: Uint8Array): Reader {
  let bytes: Uint8Array
  try {
    bytes = brotliDecompressSync(packed)
  } catch (cause) {
    throw new DripstoneError('DATA_MISSING', 'the syntax model cannot be unpacked', { cause })
  }
  const reader = { bytes, at: 0 }
  if (readNumber(reader) !== MAGIC) throw new DripstoneError('DATA_MISSING', 'the file is no syntax model')
  return reader
}

/** Seven bits a byte, the least first, the eighth says that more follow. */
function readNumber(reader: Reader): number {
  let value = 0
  let scale = 1
  for (;;) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) throw new DripstoneError('DATA_MISSING', 'the syntax model ends too early')
    value += (byte & 127) * scale
    if (byte < 128) return value
    scale *= 128
  }
}

function readText(reader: Reader): string {
  const length = readNumber(reader)
  const text = new TextDecoder().decode(reader.bytes.subarray(reader.at, reader.at + length))
  reader.at += length
  return text
}

/** Lines: language, tags, open tags, relations; words in a line have a space between. */
function readNames(text: string): ModelNames {
  const [language = '', tags = '', open = '', relations = ''] = text.split('\n')
  return { language, tags: tags.split(' '), open: open.split(' ').map(Number), relations: relations.split(' ') }
}

/** Blocks apart by an empty line: the tag, then lines "word lemma" or "-ending cut add". */
function readLemmas(text: string): Map<string, LemmaRules> {
  const lemmas = new Map<string, LemmaRules>()
  for (const block of text.split('\n\n')) {
    const [tag = '', ...lines] = block.split('\n')
    const words = new Map<string, string>()
    const endings = new Map<string, readonly [number, string]>()
    for (const line of lines) {
      const [first = '', second = '', third = ''] = line.split('\t')
      if (first.startsWith('\u0001')) endings.set(first.slice(1), [Number(second), third])
      else words.set(first, second)
    }
    lemmas.set(tag, { words, endings })
  }
  return lemmas
}

/** Number of rows, then four runs: steps from key to key, lengths of rows, classes, values. */
function readWeights(reader: Reader): Weights {
  const keys = new Int32Array(readNumber(reader))
  let key = 0
  for (let index = 0; index < keys.length; index++) {
    key += readNumber(reader)
    keys[index] = key | 0
  }
  const lengths = readBytes(reader, keys.length)
  let total = 0
  for (const length of lengths) total += length
  const classes = readBytes(reader, total)
  const values = readBytes(reader, total)
  return tableOf({ keys, lengths, classes, values: new Int8Array(values.buffer, values.byteOffset, total) })
}

function readBytes(reader: Reader, count: number): Uint8Array {
  const bytes = reader.bytes.subarray(reader.at, reader.at + count)
  if (bytes.length < count) throw new DripstoneError('DATA_MISSING', 'the syntax model ends too early')
  reader.at += count
  return bytes
}

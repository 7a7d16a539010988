import { brotliCompressSync, constants } from 'node:zlib'
import type { LemmaRules } from '../../src/text/syntax/lemma.ts'
import { MAGIC } from '../../src/text/syntax/model-format.ts'
import type { ModelNames } from '../../src/text/syntax/model-format.ts'
import type { WeightRow } from './perceptron.ts'

/** The parts of a model as training leaves them. Rows are sorted by key as unsigned numbers. */
export type ModelParts = {
  readonly names: ModelNames
  readonly lemmas: ReadonlyMap<string, LemmaRules>
  readonly dictionary: readonly WeightRow[]
  readonly tagger: readonly WeightRow[]
  readonly parser: readonly WeightRow[]
}

/** The bytes that `readModel` reads: the same parts give the same bytes. */
export function packModel(parts: ModelParts): Uint8Array {
  const bytes: number[] = []
  writeNumber(bytes, MAGIC)
  writeText(bytes, writeNames(parts.names))
  writeText(bytes, writeLemmas(parts.lemmas))
  for (const rows of [parts.dictionary, parts.tagger, parts.parser]) writeWeights(bytes, rows)
  const raw = Uint8Array.from(bytes)
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  })
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

function writeText(bytes: number[], text: string): void {
  const encoded = new TextEncoder().encode(text)
  writeNumber(bytes, encoded.length)
  for (const byte of encoded) bytes.push(byte)
}

function writeNames({ language, tags, open, relations }: ModelNames): string {
  return [language, tags.join(' '), open.join(' '), relations.join(' ')].join('\n')
}

function writeLemmas(lemmas: ReadonlyMap<string, LemmaRules>): string {
  const blocks: string[] = []
  for (const [tag, { words, endings }] of lemmas) {
    const lines = [tag]
    for (const [ending, [cut, add]] of endings) lines.push(`\u0001${ending}\t${cut}\t${add}`)
    for (const [word, lemma] of words) lines.push(`${word}\t${lemma}`)
    blocks.push(lines.join('\n'))
  }
  return blocks.join('\n\n')
}

function writeWeights(bytes: number[], rows: readonly WeightRow[]): void {
  writeNumber(bytes, rows.length)
  let last = 0
  for (const { key } of rows) {
    writeNumber(bytes, (key >>> 0) - last)
    last = key >>> 0
  }
  for (const { entries } of rows) bytes.push(entries.length)
  for (const { entries } of rows) for (const entry of entries) bytes.push(entry.class)
  for (const { entries } of rows) for (const entry of entries) bytes.push(entry.value & 255)
}

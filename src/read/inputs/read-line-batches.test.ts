import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLineBatches, type LineBatch } from './read-line-batches.ts'
import { splitLines } from './split-lines.ts'

async function* chunksOf(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit?: number): Promise<readonly string[]> {
  const rows: string[] = []
  for await (const batch of readLineBatches(chunks, limit)) rows.push(...rowsOf(batch))
  return rows
}

function rowsOf(batch: LineBatch): readonly string[] {
  if (batch.kind === 'problem') return [`${batch.problem.line}! ${batch.problem.reason}`]
  return splitLines(batch.bytes, batch.firstLine).map(({ number, text }) => `${number} ${text}`)
}

describe('readLineBatches', () => {
  test('numbers lines across chunks, empty ones too', async () => {
    expect(await collect(chunksOf('a\nb', 'c\n\nd', '\r\ne'))).toEqual(['1 a', '2 bc', '4 d', '5 e'])
  })

  test('passes a line over that is too long, and goes on behind it', async () => {
    const rows = await collect(chunksOf('a\n', 'bbbbbb', 'bbbbbb', 'bb\nc\n', 'd'), 8)
    expect(rows).toEqual(['1 a', '2! it is longer than 8 bytes', '3 c', '4 d'])
  })

  test('passes over a stream that is one long line', async () => {
    expect(await collect(chunksOf('xxxxx', 'xxxxx', 'xxxxx'), 8)).toEqual(['1! it is longer than 8 bytes'])
  })

  test('holds one chunk at a time, however long the stream', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let chunk = 0; chunk < 2000; chunk++) yield Buffer.from('{"text":"march"}\n'.repeat(2000))
    }
    let most = 0
    let last = 0
    for await (const batch of readLineBatches(endless())) {
      if (batch.kind === 'problem') continue
      most = Math.max(most, batch.bytes.length)
      last = batch.firstLine
    }
    expect(most).toBe(2000 * 17)
    expect(last).toBe(1999 * 2000 + 1)
  })

  test('gives every line of any text with its number, wherever chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme-composite', maxLength: 20 })),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim())
          const bytes = Buffer.from(lines.join('\n'))
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          )
          const expected = lines.flatMap((line, index) => (line === '' ? [] : [`${index + 1} ${line}`]))
          expect(await collect(chunksOf(...pieces))).toEqual(expected)
        },
      ),
    )
  })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCapture } from './read-capture.ts'

async function* chunksOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

test('keeps all bytes within the limit', async () => {
  const capture = await readCapture(chunksOf('mar', 'ch'), 5)
  expect(Buffer.from(capture.content).toString()).toBe('march')
  expect(capture).not.toHaveProperty('cutFrom')
})

test('keeps the beginning of more, with the hash and length of all', async () => {
  const capture = await readCapture(chunksOf('mar', 'chi', 'ng'), 5)
  expect(Buffer.from(capture.content).toString()).toBe('march')
  expect(capture.cutFrom).toEqual({ sha256: createHash('sha256').update('marching').digest('hex'), length: 8 })
})

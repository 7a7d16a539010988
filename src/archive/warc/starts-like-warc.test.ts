import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startsLikeWarc } from './starts-like-warc.ts'

const CASES: readonly (readonly [title: string, head: Uint8Array, is: boolean])[] = [
  ['a plain WARC', Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\n'), true],
  ['a WARC in gzip', gzipSync('WARC/1.1\r\nWARC-Type: warcinfo\r\n'), true],
  ['the beginning of one', gzipSync(`WARC/1.1\r\n${'x: y\r\n'.repeat(500)}`).subarray(0, 40), true],
  ['words in gzip', gzipSync('words'), false],
  ['words', Buffer.from('WARM/1.0'), false],
  ['damaged gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), false],
  ['nothing', new Uint8Array(), false],
]

test.each(CASES)('%s', (_title, head, is) => {
  expect(startsLikeWarc(head)).toBe(is)
})

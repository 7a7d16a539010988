import { expect, test } from 'vitest'
import { guessEncoding } from './guess-encoding.ts'

test.each([
  ['words that mix ASCII with accents are Western', 'caf\u00E9 na\u00EFve', 'windows-1252'],
  ['quotation marks alone are Western', '\u0093march\u0094', 'windows-1252'],
  [
    'lower-case Cyrillic words are Windows-1251',
    '\u00EC\u00E8\u00F2\u00E8\u00ED\u00E3 \u00E2 \u00F6\u00E5\u00ED\u00F2\u00F0\u00E5',
    'windows-1251',
  ],
  ['high bytes that are no letters anywhere are nothing', '\u00FF\u00FE\u00FA\u00FB \u0081\u008D', undefined],
  ['ASCII alone is nothing', 'march', undefined],
] as const)('%s', (_, latin1, encoding) => {
  expect(guessEncoding(Buffer.from(latin1, 'latin1'))).toBe(encoding)
})

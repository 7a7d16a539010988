import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSizes } from './parse-sizes.ts'
import { readSizes } from './read-sizes.ts'

/** Words that the reader has rules for, thrown together: nearer to trouble than any random text. */
const words = fc.constantFrom(
  ...(
    'a an no one two twenty hundred dozens 5 300 2014 1,000 $ % 20th people protesters police officers women cities days year-old were was arrested ' +
    'injured killed marched gathered of the and , . ; ( ) - – who including with another more than at least up to between in on march may ' +
    'arrest toll number crowd without none block strong square kilometres m k \n\n'
  ).split(' '),
)
const jumble = fc
  .array(fc.tuple(words, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

describe.each([
  ['readSizes', readSizes],
  ['parseSizes', parseSizes],
])('%s on anything', (_, read) => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['words that make counts', jumble],
  ])('never throws, quotes exactly and keeps the order of the text on %s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        let last = 0
        for (const { start, end, quote, value, noun, crowd } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(quote)
          if (noun) expect(text.slice(noun.start, noun.end)).toBe(noun.quote)
          expect(value.low ?? 0).toBeLessThanOrEqual(value.high ?? Infinity)
          expect(crowd ?? 0).toBeLessThanOrEqual(1)
          last = start
        }
      }),
    )
  })
})

/** A reader whose time grows with the square of the text would need minutes for these. */
test.each(['5 people and ', 'one-', '1,234,', 'two and a half ', '5 people (', 'no reports of ', 'a '])(
  'comes to an end on many times %j',
  (words) => {
    expect(readSizes(words.repeat(40_000)).length).toBeLessThanOrEqual(40_000)
  },
  20_000,
)

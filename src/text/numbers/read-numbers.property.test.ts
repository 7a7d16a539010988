import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumbers } from './read-numbers.ts'
import { renderNumber } from './render-number.ts'

const number = fc.oneof(
  fc.nat(1200),
  fc.nat(2_000_000),
  fc.maxSafeNat().map((n) => n % 1e15),
)
const style = fc.constantFrom('words' as const, 'digits' as const)

/** Pieces that numbers are made of, thrown together: nearer to trouble than any random text. */
const words = fc.constantFrom(
  ...(
    'a an one two twenty half and or to of - – , . + hundred hundreds thousand dozen few several couple over more than at least up ' +
    'between 5 300 1,000 10.000 2.5 k m % $ ½ \u00a0 \n th nearly no plus about if not perhaps'
  ).split(' '),
)
const jumble = fc.array(fc.tuple(words, fc.constantFrom('', ' ', ' ', '\n'))).map((parts) => parts.flat().join(''))

describe('readNumbers on anything', () => {
  test('reads back every number that is rendered, alone and in a sentence', () => {
    fc.assert(
      fc.property(number, style, (value, style) => {
        const text = renderNumber(value, style)
        const [alone, ...others] = readNumbers(text)
        expect(others).toEqual([])
        expect(alone).toMatchObject({ value: { low: value, high: value }, quote: text })
        const found = readNumbers(`They saw more than ${text} geese there.`)
        expect(found.map(({ quote, value }) => [quote, value])).toEqual([[`more than ${text}`, { low: value }]])
      }),
    )
  })

  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['words that make numbers', jumble],
  ])('never throws, never quotes wrongly, never overlaps on %s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        let last = 0
        for (const { start, end, quote, value } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(quote)
          expect(value.low ?? 0).toBeLessThanOrEqual(value.high ?? Infinity)
          for (const bound of Object.values(value)) expect(Number.isSafeInteger(bound)).toBe(true)
          last = end
        }
      }),
    )
  })
})

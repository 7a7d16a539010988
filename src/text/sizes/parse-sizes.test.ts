import { expect, test } from 'vitest'
import { parseSizes } from './parse-sizes.ts'

/** [note, the intervals told in it]. */
const NOTES: readonly (readonly [note: string, told: readonly string[]])[] = [
  ['about 60 to 70; dozens', ['60..70', '24..99']],
  ['"over a thousand"', ['1000..']],
  ['95', ['95..95']],
  ['1850', ['1850..1850']],
  ['nearly 2000', ['..2000']],
  ['two dozen or so', ['24..24']],
  ['35 (photo)', ['35..35']],
  ['hundreds, thousands', ['200..999', '2000..9999']],
  ['several hundred; ~450', ['200..999', '450..450']],
  ['75-plus', ['75..']],
  ['a handful', ['3..9']],
  ['at least one', ['1..']],
  ['150; another 40', ['190..190']],
  ['about 80 + at least 20', ['100..']],
  ['60 parents and 25 children', ['85..85']],
  ['12 trucks', ['12..12']],
  ['12 trucks with 40 people', ['40..40']],
  ['6 arrested', ['6..6']],
  ['about 90 for two hours', ['90..90']],
  ['a crowd of 400, two dozen of them farmers', ['400..400', '24..24']],
  ['', []],
  ['a large group', []],
]

test.each(NOTES)('reads the note %j', (note, told) => {
  expect(parseSizes(note).map(({ value }) => `${value.low ?? ''}..${value.high ?? ''}`)).toEqual(told)
})

test('leaves measures and other counts of a report aside where people are counted', () => {
  const text =
    'On 4 May 2016, some 250 bakers marched 3 kilometres to demand 5% more; 12 of them were arrested in two towns.'
  expect(parseSizes(text).map(({ quote }) => quote)).toEqual(['some 250'])
})

import { describe, expect, test } from 'vitest'
import { readNumbers } from './read-numbers.ts'

/** [text, low..high, quote] with '' for an open end. */
const CASES: readonly (readonly [text: string, value: string, quote: string])[] = [
  ['They counted 4,812 signatures.', '4812..4812', '4,812'],
  ['They counted 4812 signatures.', '4812..4812', '4812'],
  ['They counted 24 812 signatures.', '24812..24812', '24 812'],
  ['They counted 24\u00a0812 signatures.', '24812..24812', '24\u00a0812'],
  ['They counted 24\u202f812 signatures.', '24812..24812', '24\u202f812'],
  ['They counted 24.812 signatures.', '24812..24812', '24.812'],
  ["They counted 24'812 signatures.", '24812..24812', "24'812"],
  ['They counted 1.234.567 signatures.', '1234567..1234567', '1.234.567'],
  ['They counted 12,34,567 signatures.', '1234567..1234567', '12,34,567'],
  ['They counted 14, 000 signatures.', '14000..14000', '14, 000'],
  ['some 2.5 million trees', '2500000..2500000', 'some 2.5 million'],
  ['some 2,5 million trees', '2500000..2500000', 'some 2,5 million'],
  ['a loan of 1.125 billion', '1125000000..1125000000', '1.125 billion'],
  ['300k', '300000..300000', '300k'],
  ['30 K', '30000..30000', '30 K'],
  ['1.5m viewers', '1500000..1500000', '1.5m'],
  ['3bn', '3000000000..3000000000', '3bn'],
  ['40 mln dollars', '40000000..40000000', '40 mln'],
  ['2½ million', '2500000..2500000', '2½ million'],
  ['5 lakh farmers', '500000..500000', '5 lakh'],
  ['two crore rupees', '20000000..20000000', 'two crore'],
  ['twelve geese', '12..12', 'twelve'],
  ['twenty-one geese', '21..21', 'twenty-one'],
  ['Twenty One geese', '21..21', 'Twenty One'],
  ['a hundred geese', '100..100', 'a hundred'],
  ['one hundred and sixty geese', '160..160', 'one hundred and sixty'],
  ['one hundred sixty geese', '160..160', 'one hundred sixty'],
  ['two hundred and fifty thousand geese', '250000..250000', 'two hundred and fifty thousand'],
  ['three thousand four hundred and twelve geese', '3412..3412', 'three thousand four hundred and twelve'],
  ['a thousand and one geese', '1001..1001', 'a thousand and one'],
  ['half a million geese', '500000..500000', 'half a million'],
  ['a half-million geese', '500000..500000', 'a half-million'],
  ['a quarter of a million geese', '250000..250000', 'a quarter of a million'],
  ['three quarters of a million geese', '750000..750000', 'three quarters of a million'],
  ['two and a half thousand geese', '2500..2500', 'two and a half thousand'],
  ['two-and-a-half thousand geese', '2500..2500', 'two-and-a-half thousand'],
  ['a million and a half geese', '1500000..1500000', 'a million and a half'],
  ['a dozen geese', '12..12', 'a dozen'],
  ['half a dozen geese', '6..6', 'half a dozen'],
  ['a half-dozen geese', '6..6', 'a half-dozen'],
  ['two-dozen geese', '24..24', 'two-dozen'],
  ['four dozens of geese', '48..48', 'four dozens'],
  ['a couple of geese', '2..2', 'a couple'],
  ['a couple of hundred geese', '200..200', 'a couple of hundred'],
  ['a couple dozen geese', '24..24', 'a couple dozen'],
  ['a few geese', '3..9', 'a few'],
  ['several geese', '3..9', 'several'],
  ['a handful of geese', '3..9', 'a handful'],
  ['tens of geese', '20..99', 'tens'],
  ['dozens of geese', '24..99', 'dozens'],
  ['dozens upon dozens of geese', '24..99', 'dozens upon dozens'],
  ['scores of geese', '40..99', 'scores'],
  ['hundreds of geese', '200..999', 'hundreds'],
  ['a few hundred geese', '200..999', 'a few hundred'],
  ['several dozen geese', '24..99', 'several dozen'],
  ['100s of geese', '200..999', '100s'],
  ['thousands and thousands of geese', '2000..9999', 'thousands and thousands'],
  ['several tens of thousands of geese', '20000..99999', 'several tens of thousands'],
  ['a few hundred thousand geese', '200000..999999', 'a few hundred thousand'],
  ['hundreds of thousands of geese', '200000..999999', 'hundreds of thousands'],
  ['millions of geese', '2000000..9999999', 'millions'],
  ['hundreds, perhaps thousands, of geese', '200..9999', 'hundreds, perhaps thousands'],
  ['dozens if not hundreds of geese', '24..999', 'dozens if not hundreds'],
  ['tens or even hundreds of thousands of geese', '20000..999999', 'tens or even hundreds of thousands'],
  ['2,000 to 3,000 geese', '2000..3000', '2,000 to 3,000'],
  ['between 700 and 900 geese', '700..900', 'between 700 and 900'],
  ['between a hundred and two hundred geese', '100..200', 'between a hundred and two hundred'],
  ['35-40 geese', '35..40', '35-40'],
  ['35–40 geese', '35..40', '35–40'],
  ['35 - 40 geese', '35..40', '35 - 40'],
  ['two or three geese', '2..3', 'two or three'],
  ['two or three hundred geese', '200..300', 'two or three hundred'],
  ['2 to 3 million geese', '2000000..3000000', '2 to 3 million'],
  ['50-60,000 geese', '50000..60000', '50-60,000'],
  ['50 to 100 geese', '50..100', '50 to 100'],
  ['from 300 to as many as 500 geese', '300..500', '300 to as many as 500'],
  ['over 90 geese', '90..', 'over 90'],
  ['well over 90 geese', '90..', 'well over 90'],
  ['a little more than 90 geese', '90..', 'a little more than 90'],
  ['no fewer than 90 geese', '90..', 'no fewer than 90'],
  ['at least one of them', '1..', 'at least one'],
  ['upwards of 90 geese', '90..', 'upwards of 90'],
  ['north of 90 geese', '90..', 'north of 90'],
  ['90-plus geese', '90..', '90-plus'],
  ['90+ geese', '90..', '90+'],
  ['90 or more geese', '90..', '90 or more'],
  ['perhaps as many as 90 geese', '..90', 'perhaps as many as 90'],
  ['up to 90 geese', '..90', 'up to 90'],
  ['no more than about 90 geese', '..90', 'no more than about 90'],
  ['nearly 90 geese', '..90', 'nearly 90'],
  ['just under 90 geese', '..90', 'just under 90'],
  ['fewer than 90 geese', '..90', 'fewer than 90'],
  ['90 or fewer geese', '..90', '90 or fewer'],
  ['about 90 geese', '90..90', 'about 90'],
  ['an estimated 90 geese', '90..90', 'an estimated 90'],
  ['approx. 90 geese', '90..90', 'approx. 90'],
  ['~90 geese', '90..90', '~90'],
  ['close to 90 geese', '90..90', 'close to 90'],
  ['90-odd geese', '90..90', '90-odd'],
  ['90ish geese', '90..90', '90ish'],
  ['90 or so geese', '90..90', '90 or so'],
  ['a dozen or so geese', '12..12', 'a dozen or so'],
  ['none of the geese', '0..0', 'none'],
  ['No one came.', '0..0', 'No one'],
  ['zero geese', '0..0', 'zero'],
]

const NOTHING: readonly string[] = [
  'one of the geese',
  'this one',
  'first, second and third',
  'the twenty-first century',
  'the 21st century',
  'the 1980s',
  'two thirds of them',
  'on 03/11/2004 at 10:45',
  'the G7 and flight MH17',
  'once or twice',
]

describe('readNumbers', () => {
  test.each(CASES)('reads %j', (text, value, quote) => {
    const found = readNumbers(text)
    expect(found.map((number) => `${number.value.low ?? ''}..${number.value.high ?? ''}`)).toEqual([value])
    expect(found.map((number) => number.quote)).toEqual([quote])
  })

  test.each(NOTHING)('finds no number in %j', (text) => {
    expect(readNumbers(text)).toEqual([])
  })

  test('keeps two numbers apart that fall, as scores do', () => {
    expect(readNumbers('They won 3-2.').map(({ quote }) => quote)).toEqual(['3', '2'])
  })

  test('keeps numbers apart that a month parts from a count', () => {
    expect(readNumbers('On May 17 300 people came.').map(({ quote }) => quote)).toEqual(['17', '300'])
  })

  test('names the form of the expression in its rule', () => {
    expect(readNumbers('over 300 of 500, dozens, 2 to 4').map(({ rule }) => rule)).toEqual([
      'number.over',
      'number.exact',
      'number.vague',
      'number.range',
    ])
  })
})

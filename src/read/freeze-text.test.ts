import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutText, freezeText } from './freeze-text.ts'

describe('freezeText', () => {
  test.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u2028b\u2029c\fd\ve', 'a\nb\nc\nd\ne'],
    ['17\u00A0May\t2017\u3000at\u2009noon', '17 May 2017 at noon'],
    ['\uFEFFmarch', 'march'],
    ['two  spaces\n\n\nthree lines ', 'two  spaces\n\n\nthree lines '],
    ['zero\u200Bwidth and 👩\u200D👧', 'zero\u200Bwidth and 👩\u200D👧'],
    ['e\u0301 “quotes” ’ – —', 'e\u0301 “quotes” ’ – —'],
  ])('%j becomes %j', (text, frozen) => {
    expect(freezeText(text)).toBe(frozen)
  })

  test('changes nothing but white space, and nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const frozen = freezeText(text)
        expect(frozen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(freezeText(frozen)).toBe(frozen)
        expect(/[^\S\n ]/.test(frozen)).toBe(false)
      }),
    )
  })
})

describe('cutText', () => {
  test.each([
    ['one two three', 9, 'one two'],
    ['short', 9, 'short'],
  ])('cuts %j at %d before a word', (text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut)
  })

  test('never cuts through a character', () => {
    expect(cutText('👍'.repeat(2000), 2001)).toBe('👍'.repeat(1000))
  })
})

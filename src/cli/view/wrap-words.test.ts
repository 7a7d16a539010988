import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import { wrapPieces, wrapWords } from './wrap-words.ts'

describe('displayWidth', () => {
  test.each([
    ['march', 5],
    ['e\u0301', 1],
    ['集会', 4],
    ['👩‍👩‍👧', 2],
    ['✊🏽', 2],
    ['שלום', 4],
    ['a\u200Bb', 2],
    ['', 0],
  ])('%j takes %d columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('wrapWords', () => {
  test.each([
    ['one two three', { width: 8 }, ['one two', 'three']],
    ['one two three', { width: 10, indent: '* ', hanging: '  ' }, ['* one two', '  three']],
    ['a veryverylongword', { width: 8 }, ['a', 'veryvery', 'longword']],
    ['集会集会集会', { width: 8 }, ['集会集会', '集会']],
    ['  spaces   and\nlines ', { width: 40 }, ['spaces and lines']],
    ['', { width: 8 }, ['']],
  ])('lays %j', (text, page, lines) => {
    expect(wrapWords(text, page)).toEqual(lines)
  })

  test('keeps every character that is no white space, and keeps to the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = wrapWords(text, { width })
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test('a style goes on over the end of a line, and may change inside a word', () => {
  const lines = wrapPieces([{ text: 'Over ' }, { text: '300 acti', style: 'size' }, { text: 'vists' }], { width: 9 })
  expect(lines).toEqual([
    [{ text: '' }, { text: 'Over', style: undefined }, { text: ' ', style: undefined }, { text: '300', style: 'size' }],
    [{ text: '' }, { text: 'acti', style: 'size' }, { text: 'vists', style: undefined }],
  ])
})

import { expect, test } from 'vitest'
import { labelOf, makePaint } from './paint.ts'

const LINES = [[{ text: 'Over ' }, { text: '300', style: 'size' as const }, { text: ' ' }], [{ text: 'people' }]]

test('colours a style and returns to plain behind it', () => {
  expect(makePaint(true)(LINES)).toMatch(/^Over \u001B\[[\d;]+m300\u001B\[0m\npeople$/)
})

test('writes no escape where the terminal has no colours', () => {
  expect(makePaint(false)(LINES)).toBe('Over 300\npeople')
})

test('calls a field by its name in the codebook', () => {
  expect(labelOf('size')).toBe('size')
  expect(labelOf('event')).toBe('event')
  expect(labelOf('setAside')).toBe('set aside')
})

test('paints words of one style that meet in one go', () => {
  const line = ['About', ' ', '300'].map((text) => ({ text, style: 'size' as const }))
  expect(makePaint(true)([line])).toMatch(/^\u001B\[[\d;]+mAbout 300\u001B\[0m$/)
})

import { expect, test } from 'vitest'
import { markText } from './mark-text.ts'

test('each stretch shows the shortest mark over it', () => {
  const text = 'Over 300 people came, she said'
  const pieces = markText(text, { start: 0, end: text.length }, [
    { start: 0, end: 20, style: 'claim' },
    { start: 0, end: 8, style: 'size' },
    { start: 9, end: 15, style: 'participants' },
  ])
  expect(pieces.map(({ text: words, mark }) => [words, mark?.style])).toEqual([
    ['Over 300', 'size'],
    [' ', 'claim'],
    ['people', 'participants'],
    [' came', 'claim'],
    [', she said', undefined],
  ])
})

test('a mark that others reach into stays in one piece where it shows', () => {
  const text = 'Over 300 people came'
  const pieces = markText(text, { start: 0, end: text.length }, [
    { start: 0, end: 8, style: 'size' },
    { start: 5, end: 15, style: 'participants' },
  ])
  expect(pieces.map(({ text: words, mark }) => [words, mark?.style])).toEqual([
    ['Over 300', 'size'],
    [' people', 'participants'],
    [' came', undefined],
  ])
})

test('marks that reach over the range are cut to it', () => {
  expect(markText('one two three', { start: 4, end: 7 }, [{ start: 0, end: 13, style: 'claim' }])).toEqual([
    { text: 'two', mark: { start: 0, end: 13, style: 'claim' } },
  ])
})

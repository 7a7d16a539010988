import { describe, expect, it } from 'vitest'
import { snapToWords } from './selected-words.ts'

describe('the words that a selection means', () => {
  it.each([
    ['Over 300 people', 'ver 30', 'Over 300'],
    ['Over 300 people', ' 300 ', '300'],
    ['Over 300 people', 'Over 300', 'Over 300'],
    ['the “White Ribbon” march', '“White Ribbon”', '“White Ribbon”'],
    ['the “White Ribbon” march', 'hite Ribbon”', 'White Ribbon”'],
    ['Жители вышли', 'ители', 'Жители'],
    ['in 𝒜thens today', '𝒜the', '𝒜thens'],
    ['so, they said', ',', ','],
  ])('%s: %s', (text, selected, words) => {
    const start = text.indexOf(selected)
    const span = snapToWords(text, { start, end: start + selected.length })
    expect(span && text.slice(span.start, span.end)).toBe(words)
  })

  it('is nothing where only white space is selected', () => {
    expect(snapToWords('a   b', { start: 1, end: 3 })).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadSyntax } from './syntax.ts'
import {
  appositionsOf,
  conjunctsOf,
  dependentsOf,
  hasRelation,
  isUnder,
  nounPhraseSpan,
  prepositionOf,
  subtreeSpan,
} from './tree.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

function at(text: string, word: string) {
  const sentence = SYNTAX.parse(SYNTAX.tag(text, { start: 0, end: text.length }))
  const index = sentence.tokens.findIndex((token) => token.form === word)
  expect(index).toBeGreaterThanOrEqual(0)
  return { sentence, index }
}

describe('the noun phrase around a noun', () => {
  test.each([
    ['The tall mayor of the old town spoke.', 'mayor', 'The tall mayor of the old town'],
    ['The mayor, who had resigned, spoke.', 'mayor', 'The mayor'],
    ['Two students from Lyon were freed.', 'students', 'Two students from Lyon'],
    ['They were met by plain-clothes officers.', 'officers', 'plain-clothes officers'],
    ['Teachers and nurses marched.', 'Teachers', 'Teachers'],
    ['Anna Lund, the mayor, spoke.', 'Anna', 'Anna Lund'],
    ["The group's leader was held.", 'leader', "The group's leader"],
    ['People carrying flags filled the square.', 'People', 'People'],
  ])('%s: %s', (text, noun, expected) => {
    const { sentence, index } = at(text, noun)
    const { start, end } = nounPhraseSpan(sentence, index)
    expect(text.slice(start, end)).toBe(expected)
  })
})

describe('lists and what stands beside a noun', () => {
  test.each([
    ['Teachers, nurses and drivers marched.', 'Teachers', 'Teachers nurses drivers'],
    ['Police arrested a teacher and two students.', 'teacher', 'teacher students'],
    ['The mayor spoke.', 'mayor', 'mayor'],
  ])('conjuncts in %s', (text, noun, expected) => {
    const { sentence, index } = at(text, noun)
    expect(
      conjunctsOf(sentence, index)
        .map((each) => sentence.tokens[each]?.form)
        .join(' '),
    ).toBe(expected)
  })

  test.each([
    ['Anna Lund, the mayor, spoke.', 'Anna', 'mayor'],
    ['They met Anna Lund, a lawyer.', 'Anna', 'lawyer'],
    ['They met Anna Lund.', 'Anna', ''],
  ])('appositions in %s', (text, noun, expected) => {
    const { sentence, index } = at(text, noun)
    expect(
      appositionsOf(sentence, index)
        .map((each) => sentence.tokens[each]?.form)
        .join(' '),
    ).toBe(expected)
  })
})

describe('what hangs under a word', () => {
  test('is its whole clause, without marks at the ends', () => {
    const { sentence, index } = at('The mayor said that drivers had blocked the bridge.', 'blocked')
    expect(subtreeSpan(sentence, index)).toEqual({ start: 15, end: 50 })
    const subject = sentence.tokens.findIndex((token) => token.form === 'drivers')
    expect(isUnder(sentence, subject, index)).toBe(true)
    expect(isUnder(sentence, index, subject)).toBe(false)
  })

  test('is marked by its preposition', () => {
    const text = 'He was arrested by police in the square.'
    for (const [word, preposition] of [
      ['police', 'by'],
      ['square', 'in'],
      ['He', ''],
    ] as const) {
      const { sentence, index } = at(text, word)
      expect(prepositionOf(sentence, index)).toBe(preposition)
    }
  })

  test('is nothing in a sentence that was only tagged', () => {
    const text = 'Police arrested two students.'
    const sentence = SYNTAX.tag(text, { start: 0, end: text.length })
    expect(dependentsOf(sentence, 1)).toEqual([])
  })
})

test('a relation stands for its subtypes, and for nothing that only begins like it', () => {
  const { sentence, index } = at('Two students were arrested.', 'students')
  const token = sentence.tokens[index]
  expect(token?.relation).toBe('nsubj:pass')
  expect(hasRelation(token, ['nsubj'])).toBe(true)
  expect(hasRelation(token, ['nsubj:pass'])).toBe(true)
  expect(hasRelation(token, ['nsub', 'obj'])).toBe(false)
  expect(hasRelation(undefined, ['nsubj'])).toBe(false)
})

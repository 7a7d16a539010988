import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAround } from './parse-around.ts'
import { loadSyntax } from './syntax.ts'
import { nounPhraseSpan } from './tree.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

function parsed(text: string) {
  return parseAround(SYNTAX, SYNTAX.tag(text, { start: 0, end: text.length }))
}

describe('parsing around brackets', () => {
  test('finds the subject of the verb behind an aside', () => {
    const { tokens } = parsed('The mayor (with the exception of one deputy) denies the claim.')
    const verb = tokens.findIndex((token) => token.form === 'denies')
    expect(tokens[verb]?.head).toBe(-1)
    expect(tokens.find((token) => token.form === 'mayor')).toMatchObject({ head: verb, relation: 'nsubj' })
  })

  test('hangs the aside on the word before it', () => {
    const { tokens } = parsed('Anna Lund (who lives abroad) won the case.')
    const before = tokens.findIndex((token) => token.form === 'Lund')
    expect(tokens.some((token) => token.head === before && token.relation === 'parataxis')).toBe(true)
  })

  test('leaves a sentence without brackets, or of one bracket alone, as the parser has it', () => {
    for (const text of ['Nobody came to the square.', '(Nobody came to the square.)']) {
      const tagged = SYNTAX.tag(text, { start: 0, end: text.length })
      expect(parseAround(SYNTAX, tagged)).toEqual(SYNTAX.parse(tagged))
    }
  })

  test('gives every token one head inside the sentence and no loop', () => {
    const { tokens } = parsed('Ten men (two of them armed) left, and nine (all young) came (so it is said) by bus.')
    for (const [index] of tokens.entries()) {
      let at = index
      for (let steps = 0; at >= 0; steps++) {
        expect(steps).toBeLessThanOrEqual(tokens.length)
        at = tokens[at]?.head ?? -1
      }
    }
  })
})

describe('a clause in front', () => {
  test.each([
    ["Even as much of the town's council has condemned the raid, Mayor Jane Roe defends it.", 'much', 'defends'],
    ['Just as the march began, officers closed the bridge.', 'march', 'closed'],
    ['Even when the police left, the crowd stayed in the square.', 'police', 'stayed'],
  ])('keeps its mark out of the noun phrase: %s', (text, subject, root) => {
    const sentence = parsed(text)
    const { tokens } = sentence
    expect(tokens.filter((token) => token.head < 0).map((token) => token.form)).toEqual([root])
    const at = tokens.findIndex((token) => token.form === subject)
    const { start, end } = nounPhraseSpan(sentence, at)
    expect(text.slice(start, end)).not.toMatch(/^(?:even|just|as|when)/i)
  })

  test('leaves "even as" alone where no clause follows', () => {
    const { tokens } = parsed('Even as a child, she marched.')
    expect(tokens[1]?.upos).not.toBe('SCONJ')
  })
})

test('a standing head with a colon is no part of the clause behind it', () => {
  const { tokens } = parsed('Kochi: Officers arrested ten men near the port.')
  const verb = tokens.findIndex((token) => token.form === 'arrested')
  expect(tokens[verb]?.head).toBe(-1)
  expect(tokens[0]).toMatchObject({ head: verb, relation: 'parataxis' })
  expect(tokens.find((token) => token.form === 'Officers')).toMatchObject({ head: verb, relation: 'nsubj' })
})

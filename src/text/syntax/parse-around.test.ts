import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAround } from './parse-around.ts'
import { loadSyntax } from './syntax.ts'

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

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSyntax } from './syntax.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

test.each([
  ['The men were beaten by guards.', 'beaten', 'beat'],
  ['The men were shot by guards.', 'shot', 'shoot'],
  ['Two drivers fled.', 'fled', 'flee'],
  ['Two shops were looted.', 'looted', 'loot'],
  ['The guards struck him.', 'struck', 'strike'],
  ['Teachers marched.', 'Teachers', 'teacher'],
])('%s: %s is a form of %s', (text, form, lemma) => {
  const { tokens } = SYNTAX.tag(text, { start: 0, end: text.length })
  expect(tokens.find((token) => token.form === form)?.lemma).toBe(lemma)
})

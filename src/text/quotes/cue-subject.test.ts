import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAround } from '../syntax/parse-around.ts'
import { loadSyntax } from '../syntax/syntax.ts'
import { readQuotes } from './read-quotes.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

test.each([
  [
    'As half of the council walked out (among them the treasurer), Mayor Jane Roe went on to defend the ban, saying: "It stays."',
    'Mayor Jane Roe',
  ],
  ['While the leaders kept silent, Jane Roe refused to go, adding: "We are at home here."', 'Jane Roe'],
  ['The minister defended the raid, saying: "Nobody was hurt."', 'The minister'],
])('a participle before a quotation has the subject of the verb above it: %s', (text, speaker) => {
  const sentence = parseAround(SYNTAX, SYNTAX.tag(text, { start: 0, end: text.length }))
  const direct = readQuotes(text, { sentences: [sentence] }).filter((quote) => quote.value.direct)
  expect(direct.map((quote) => quote.value.speaker?.quote)).toEqual([speaker])
})

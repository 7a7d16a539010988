import { describe, expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

describe('a quotation finds its speaker', () => {
  test.each([
    [
      '"We will not leave the square," said Ana Prado, a baker.',
      'Ana Prado',
      'said',
      '"We will not leave the square,"',
    ],
    ['“The road is closed,” the mayor told reporters.', 'the mayor', 'told', '“The road is closed,”'],
    ['Ana Prado said: "We will not leave."', 'Ana Prado', 'said', '"We will not leave."'],
  ])('%s', (text, speaker, cue, content) => {
    const [quote] = readQuotes(text)
    expect([quote?.value.speaker?.quote, quote?.value.cue?.quote, quote?.value.content.quote]).toEqual([
      speaker,
      cue,
      content,
    ])
    expect(quote?.value.direct).toBe(true)
  })
})

test.each(['stood said Anna Holm. <', 'said Anna Holm.', 'Anna Holm said', '“” said Anna Holm.'])(
  '%j, of which nothing was said, ends without a throw',
  (text) => {
    for (const { value } of readQuotes(text)) expect(value.content.quote).not.toBe('')
  },
)

test("two apostrophes inside a word, as some archives store one, open no quotation: the mayor''s", () => {
  const quotes = readQuotes("The mayor''s rally drew few. People stayed at home in ''fear'' of rain.")
  expect(quotes.filter((quote) => quote.value.direct)).toEqual([])
})

import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

/** The parts of the first quotation, as "stance: first words". */
function partsOf(text: string): readonly string[] {
  return (readQuotes(text)[0]?.parts ?? []).map(({ content, stance }) => `${stance}: ${content.quote.slice(0, 13)}`)
}

test('a quotation that blames and then promises falls into two', () => {
  expect(partsOf('"This raid is a disgrace and an outrage. We will march again on Friday," said Ana Prado.')).toEqual([
    'condemns: "This raid is',
    'promises: We will march',
  ])
})

test('one split by its cue falls into what stands before and behind it', () => {
  expect(
    partsOf('"This raid is a disgrace to the town," said Ana Prado, "and we will march again on Friday."'),
  ).toEqual(['condemns: "This raid is', 'promises: "and we will '])
})

test('a few words that only tell go with what they are told for', () => {
  expect(partsOf('"They came at noon. This raid is a disgrace and an outrage," said Ana Prado.')).toEqual([])
})

test('words that only tell stand alone where there is enough of them', () => {
  const told =
    'They came at noon with six vans and a dog, went through every room of the house and of the shop below it, and took the papers, two telephones and a box of old photographs with them.'
  expect(partsOf(`"${told} This raid is a disgrace and an outrage," said Ana Prado.`)).toEqual([
    'alleges: "They came at',
    'condemns: This raid is ',
  ])
})

test('every part is words of the text', () => {
  const text = '"This raid is a disgrace and an outrage. We will march again on Friday," said Ana Prado.'
  for (const { content } of readQuotes(text)[0]?.parts ?? [])
    expect(text.slice(content.start, content.end)).toBe(content.quote)
})

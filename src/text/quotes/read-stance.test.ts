import { expect, test } from 'vitest'
import { readQuotes } from './read-quotes.ts'

test.each([
  ['"We are proud of every nurse who came," said Ana Prado.', 'supports'],
  ['"We cannot welcome a law like this," said Ana Prado.', 'condemns'],
  ['"We are not ashamed of what we did," said Ana Prado.', 'alleges'],
  ['"This is a disgrace and an outrage," said Ana Prado.', 'condemns'],
  ['"We will never leave this square," said Ana Prado.', 'promises'],
  ['"Release him at once," said Ana Prado.', 'demands'],
  ['Ana Prado denied that her men had beaten the boy.', 'denies'],
  ['Ana Prado confirmed that two men had been held.', 'confirms'],
  ['Ana Prado declined to comment.', 'declines-comment'],
])('%s: %s', (text, stance) => {
  expect(readQuotes(text)[0]?.value.stance).toBe(stance)
})

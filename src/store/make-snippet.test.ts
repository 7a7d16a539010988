import { describe, expect, it } from 'vitest'
import { makeSnippet, wordsOf } from './make-snippet.ts'

const FILLING = 'The council met again. '.repeat(40)

function snippetOf(text: string, words: readonly string[]) {
  const found = wordsOf(text).flatMap((word) => (words.includes(word.word) ? [{ ...word, stem: word.word }] : []))
  const { text: shown, found: ranges } = makeSnippet(text, found)
  return { shown, quotes: ranges.map(([start, end]) => shown.slice(start, end)) }
}

describe('a snippet', () => {
  it.each([
    ['a short text whole', 'Miners struck on Monday.', ['struck'], 'Miners struck on Monday.', ['struck']],
    ['the beginning where nothing is found', 'Miners struck.', ['rain'], 'Miners struck.', []],
    ['line ends as spaces', 'Miners\nstruck.', ['struck'], 'Miners struck.', ['struck']],
  ])('shows %s', (_name, text, words, shown, quotes) => {
    expect(snippetOf(text, words)).toEqual({ shown, quotes })
  })

  it('shows the part with the most of the words', () => {
    const text = `Miners spoke. ${FILLING}Miners struck at the pit. ${FILLING}`
    expect(snippetOf(text, ['miners', 'struck']).quotes).toEqual(['Miners', 'struck'])
  })

  it('begins and ends with whole words', () => {
    const { shown } = snippetOf(`${FILLING}Dockers walked out. ${FILLING}`, ['dockers'])
    expect(shown.length).toBeLessThanOrEqual(240)
    expect(
      shown.startsWith('The') || shown.startsWith('council') || shown.startsWith('met') || shown.startsWith('again'),
    ).toBe(true)
    expect(shown).toMatch(/(?:The|council|met|again\.)$/)
  })
})

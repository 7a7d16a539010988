import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

/** Each row: what it shows, and the sentences as they should come apart. */
const ROWS: [string, readonly string[], string?][] = [
  ['plain full stops', ['Police came.', 'They left.']],
  ['names with a saint', ['They marched in St. Petersburg on Sunday.', 'It rained.']],
  ['a country that goes on', ['The U.S. Senate voted.', 'Nobody cheered.']],
  ['a country that ends the sentence', ['He was deported from the U.S.', 'The family stayed.']],
  ['titles before names', ['Gov. Smith met Lt. Col. Jane A. Doe and Sen. Park.', 'All agreed.']],
  ['a hyphened rank', ['Maj.-Gen. Okoye spoke.', 'He left.']],
  ['initials', ['J. R. Hale was held.', 'W. E. B. Stone was not.']],
  ['an ellipsis that goes on', ['He said ... nothing at all.', 'Then he left.']],
  ['an ellipsis that ends', ['He waited...', 'Nothing happened.']],
  ['a quotation that ends the sentence', ['She said: "We will march."', 'The crowd cheered.']],
  ['a curly quotation that ends the sentence', ['“We will march.”', 'The crowd cheered.']],
  ['a shout inside the sentence', ['"Freedom!" they shouted.', 'Some wept.']],
  ['a question in a quotation', ['"Why are we here?" he asked.', 'Nobody knew.']],
  ['a time that goes on', ['It began at 5 p.m. Monday at the square.', 'It ended late.']],
  ['a time that ends the sentence', ['It began at 5 p.m.', 'The police came at six.']],
  ['a firm', ['Acme Inc. Chairman Lee resigned.', 'He was 60.']],
  ['figures with stops', ['About 2.5 million came.', '3,000 stayed.']],
  ['a number sign', ['Article No. 5 was cited.', 'He pleaded guilty.']],
  ['the answer no', ['He said no.', 'She left.']],
  ['months cut short', ['On Sept. 5 they met.', 'It was hot.']],
  ['a list in lines', ['1. Free the editors.', '2. Drop the charges.'], '\n'],
  ['a headline without a stop', ['Hundreds march in capital', 'Hundreds of people marched on Friday.'], '\n'],
  ['blocks apart by a blank line', ['A headline', 'A paragraph without an end', 'Another'], '\n\n'],
  [
    'text without capitals',
    ['police fired.', 'the crowd fled.', 'gov. smith denied it.', 'it was 5 p.m. when they left.'],
  ],
  ['a question without capitals', ['who fired?', 'nobody knows.']],
  ['an address', ['See www.example.com for more.', 'Write to a.b@example.org.']],
  ['a bracket at the end', ['They left (on foot).', 'It was dark.']],
  ['a note in square brackets', ['They left in June. [12]', 'It was dark.']],
  ['a stop in the Devanagari script', ['लोग आए।', 'वे गए।']],
  ['Russian', ['Полиция задержала троих.', 'Суд будет завтра.']],
  ['an exclamation in a name', ['He joined Yahoo! in May.', 'He left in June.']],
]

describe('splitSentences', () => {
  it.each(ROWS)('splits %s', (_, sentences: readonly string[], between = ' ') => {
    const text = sentences.join(between)
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('splits where the space behind a full stop is missing', () => {
    const text = 'Police opened fire.The crowd fled.He saw it.'
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Police opened fire.',
      'The crowd fled.',
      'He saw it.',
    ])
  })

  it('splits text in small letters that has some capitals and lacks spaces', () => {
    const text =
      'police opened fire. the crowd fled.witnesses saw it. nobody came. one was hurt badly. why?the town is shut. Share on Facebook'
    expect(splitSentences(text)).toHaveLength(8)
  })

  it('leaves stray marks with the sentence before them', () => {
    const text = 'They left." ) The police came.'
    expect(splitSentences(text)).toHaveLength(2)
  })

  it('keeps to the span that it is given', () => {
    const text = 'One is here. Two is there. Three is gone.'
    expect(splitSentences(text, { start: 13, end: 26 })).toEqual([{ start: 13, end: 26 }])
  })

  it('goes on over a line break before small letters', () => {
    const text = 'The crowd of protesters\nmarched to the palace.\nPolice watched.'
    expect(splitSentences(text)).toHaveLength(2)
  })

  it('covers every character that is no white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0
        let kept = ''
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          kept += text.slice(start, end)
          last = end
        }
        const bare = (value: string): string => value.replace(/[\s\u200b\ufeff]/gu, '')
        expect(bare(kept)).toBe(bare(text))
      }),
    )
  })
})

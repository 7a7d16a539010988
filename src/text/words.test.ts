import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from './words.ts'

/** Each row: what it shows, the text, and its words with a space between. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['plain words and marks', 'Police came, saw and left.', 'Police came , saw and left .'],
  ['negations', "They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
  ['curly apostrophes', 'They didn’t see Anna’s car.', 'They did n’t see Anna ’s car .'],
  ['short forms of verbs', "I'm sure they'll say we've lost.", "I 'm sure they 'll say we 've lost ."],
  ['the possessive of a plural', "the workers' union", "the workers ' union"],
  ['names with an apostrophe', "O'Brien met D'Angelo", "O'Brien met D'Angelo"],
  ['hyphens of compounds', 'plain-clothes officers', 'plain - clothes officers'],
  [
    'hyphens behind a prefix',
    'anti-government, pro-Beijing, non-violent',
    'anti-government , pro-Beijing , non-violent',
  ],
  ['figures', 'Over 10,000 of 1.5m paid $2.50 at 10:30.', 'Over 10,000 of 1.5m paid $ 2.50 at 10:30 .'],
  ['shares and ranges', '10-15 people, 40% of them', '10 - 15 people , 40 % of them'],
  ['dates in figures', 'on 2017-05-18 and 17/05/2017', 'on 2017-05-18 and 17/05/2017'],
  ['ordinals and decades', "the 21st, the 1990s and the '90s", "the 21st , the 1990s and the '90s"],
  ['units', '5pm, 10km and 20ft', '5 pm , 10 km and 20 ft'],
  [
    'links',
    'See (https://example.org/a?b=c), www.example.com.',
    'See ( https://example.org/a?b=c ) , www.example.com .',
  ],
  ['mail addresses', 'Write to desk@example.org.', 'Write to desk@example.org .'],
  ['hashtags and handles', '#FreeThem, said @someone', '#FreeThem , said @someone'],
  ['abbreviations', 'Gov. Lee of St. Ives, U.S., at 5 p.m.', 'Gov. Lee of St. Ives , U.S. , at 5 p.m.'],
  ['initials', 'J. R. Hale, plan B.', 'J. R. Hale , plan B .'],
  ['a missing space', 'They fled.The police came.', 'They fled . The police came .'],
  ['quotation marks', '“We will,” she said. "No!"', '“ We will , ” she said . " No ! "'],
  ['runs of marks', 'Wait... what?! --no', 'Wait ... what ?! -- no'],
  ['firms', 'AT&T and H&M', 'AT&T and H&M'],
  ['words joined by a slash', 'and/or', 'and / or'],
  ['fused words', 'They cannot', 'They can not'],
  ['Cyrillic', 'Полиция задержала 12 человек.', 'Полиция задержала 12 человек .'],
  ['emoji', 'Go 👍🏽!', 'Go 👍🏽 !'],
]

describe('readWords', () => {
  it.each(ROWS)('reads %s', (_, text, words) => {
    expect(
      readWords(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toBe(words)
  })

  it('covers every character that is no white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0
        for (const { start, end } of readWords(text)) {
          expect(text.slice(last, start)).toMatch(/^[\s\u200b\ufeff]*$/u)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last)).toMatch(/^[\s\u200b\ufeff]*$/u)
      }),
    )
  })

  it('never throws on marks and letters in any mix', () => {
    const unit = fc.constantFrom(..."ab.'-,:/@#&$%’ 1234SU_n't\n")
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const words = readWords(text)
        expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

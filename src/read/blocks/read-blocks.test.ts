import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockRole } from '../../model/report.ts'
import { freezeText } from '../freeze-text.ts'
import { readBlocks } from './read-blocks.ts'

const BODY =
  'About forty people walked from the station to the town hall on Saturday and handed the mayor a letter about the closed library, a witness said.'
const MORE =
  'The mayor read the letter on the steps, thanked them and said that the council would speak about it in the coming week, behind open doors.'
const CLOSE = 'Nobody was hurt, and by two in the afternoon the square was empty again but for the pigeons.'

/** Roles of a text's blocks with their words, as `role: words`. */
function rolesOf(text: string, title?: string): readonly string[] {
  return readBlocks(text, title).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)
}

/** The roles of the blocks that a line makes in the middle of a report. */
function inReport(line: string): readonly string[] {
  const text = ['Readers march for their library', BODY, line, MORE, CLOSE].join('\n\n')
  return rolesOf(text)
    .slice(2)
    .filter((block) => !block.endsWith(MORE) && !block.endsWith(CLOSE))
}

const MIDDLE: readonly (readonly [role: BlockRole, line: string])[] = [
  ['credit', 'Anna Holm/Getty Images'],
  ['credit', 'Voices of Tartu/Facebook'],
  ['credit', 'Photo: Anna Holm'],
  ['credit', 'Photo by Anna Holm'],
  ['credit', 'AP Photo/Ivan Petrov'],
  ['credit', 'REUTERS/Ivan Petrov'],
  ['credit', 'Getty Images'],
  ['credit', '(AFP)'],
  ['credit', 'Image copyright Reuters'],
  ['credit', 'Image: Library Friends (CC BY 4.0)'],
  ['credit', '© Anna Holm'],
  ['credit', 'Courtesy of the town archive'],
  ['credit', 'Anna Holm / EPA-EFE'],
  [
    'caption',
    'TARTU, ESTONIA - MAY 17: Readers hold up books in front of the town hall. (Photo by Anna Holm/Getty Images)',
  ],
  ['caption', 'LIMA, PERU – AUG 3, 2019: A woman waves a flag at police.'],
  ['caption', 'Readers gather at the library on Saturday. Photo: Anna Holm'],
  ['caption', 'The library before the war. (AP Photo/Ivan Petrov)'],
  ['caption', 'The closed reading room. Image: Anna Holm.'],
  ['caption', 'Librarian Pia Kask (left) with the letter'],
  ['caption', 'Pia Kask, right, and her dog at the town hall'],
  ['caption', 'Image caption Readers came with their children'],
  ['caption', 'FILE PHOTO: A policeman stands outside the library'],
  ['caption', 'File - The library in 2009'],
  ['caption', 'Photo: readers walk to the town hall with their books'],
  ['caption', 'In this photo taken on Saturday, readers sit on the steps of the town hall.'],
  ['caption', 'This picture shows the letter with all its signatures'],
  ['caption', 'Children hold books during a rally outside the town hall in Tartu on Saturday.'],
  ['caption', 'Police stand in front of the library in central Tartu, Estonia, on 17 May 2019.'],
  ['byline', 'Additional reporting by Anna Holm and Ivan Petrov'],
  ['byline', '(Reporting by Anna Holm; editing by Ivan Petrov)'],
  ['byline', 'Ivan Petrov contributed to this report.'],
  ['correction', 'Correction: an earlier version gave the wrong number of readers.'],
  ['correction', 'This article was amended on 20 May 2019 to correct the name of the library.'],
  ['correction', 'An earlier version of this story misspelt the name of the mayor.'],
  ['correction', "Editor's note: the library is a sponsor of this paper."],
  ['correction', 'CLARIFICATION (May 20): The library closed in 2018.'],
  ['boilerplate', 'Read more: Who closed the library?'],
  ['boilerplate', 'READ MORE'],
  ['boilerplate', 'Related: A town without books'],
  ['boilerplate', 'Sign up for our daily newsletter'],
  ['boilerplate', 'Subscribe to our channel'],
  ['boilerplate', 'Share this article'],
  ['boilerplate', 'Facebook Twitter Linkedin Mail'],
  ['boilerplate', 'Share on Facebook'],
  ['boilerplate', 'Follow us on Twitter'],
  ['boilerplate', 'Follow Anna Holm on Twitter @annaholm'],
  ['boilerplate', '© 2019 The Tartu Reader. All rights reserved.'],
  ['boilerplate', 'Copyright 2019 Tartu Reader'],
  ['boilerplate', 'ADVERTISEMENT'],
  ['boilerplate', 'Story continues below'],
  ['boilerplate', '12 comments'],
  ['boilerplate', 'Most read'],
  ['boilerplate', 'More from Estonia'],
  ['boilerplate', 'Click here to see the pictures'],
  ['boilerplate', '3 min read'],
  ['headline', 'What the letter asks for'],
  ['headline', 'A long winter'],
  ['list', '• a new roof for the reading room'],
  ['quote', '“We have waited two years, and we will wait no longer for a roof over our books.”'],
  ['quote', '> We have waited two years, and we will wait no longer.'],
  ['quote', '—Pia Kask, on the day after'],
  // Ordinary paragraphs that begin or end like something else.
  ['paragraph', 'More than three hundred people signed the letter in the first week.'],
  ['paragraph', 'Share prices of the builder fell by two per cent on the news.'],
  ['paragraph', 'Following the march, the council met behind closed doors.'],
  ['paragraph', 'Readers from the villages around came too, said Pia Kask, who had organised the buses.'],
  ['paragraph', '"We have waited two years," said Pia Kask. "We will wait no longer."'],
  ['paragraph', '“We have waited two years," said Pia Kask. "But we are patient people.”'],
  ['paragraph', 'By Friday the number of names on the letter had grown to two thousand.'],
  ['paragraph', 'The ombudsman opened an inquiry into the arrests on Saturday night.'],
  ['paragraph', 'In May 2019 the council sold the building to a hotel.'],
  ['paragraph', 'Photographs of the march were shown on television the same evening.'],
  ['paragraph', 'Correction fluid was thrown at the town hall, a policeman said.'],
  ['paragraph', 'The poll also found that:'],
  ['paragraph', 'Right-wing parties in the council had asked for the sale three times before.'],
]

describe('readBlocks, for a line between paragraphs', () => {
  test.each(MIDDLE)('gives the role %s to "%s"', (role, line) => {
    expect(inReport(line)).toEqual([`${role}: ${line}`])
  })
})

const OPENINGS: readonly (readonly [dateline: string, line: string])[] = [
  ['TARTU, May 17 (Reuters) -', `TARTU, May 17 (Reuters) - ${BODY}`],
  ['TARTU, Estonia, May 17, 2019 -', `TARTU, Estonia, May 17, 2019 - ${BODY}`],
  ['SPRINGFIELD, N.H. (AP) --', `SPRINGFIELD, N.H. (AP) -- ${BODY}`],
  ['TARTU —', `TARTU — ${BODY}`],
  ['Tartu (AFP) –', `Tartu (AFP) – ${BODY}`],
  ['Tartu, 17 May:', `Tartu, 17 May: ${BODY}`],
  ['NEW DELHI:', `NEW DELHI: ${BODY} ${MORE}`],
  ['Tartu, Estonia —', `Tartu, Estonia — ${BODY}`],
  ['new delhi:', `new delhi: ${BODY.toLowerCase()} ${MORE.toLowerCase()}`],
]

const PARAGRAPHS_ALONE: readonly string[] = [
  BODY,
  `On Friday, the Court of Readers (COR) — the highest of its kind — ruled for the library. ${MORE}`,
  `BREAKING: ${BODY} ${MORE}`,
  `Police: ${BODY} ${MORE}`,
]

describe('readBlocks, at the start of a paragraph', () => {
  test.each(OPENINGS)('sets the dateline "%s" apart', (dateline, line) => {
    const blocks = rolesOf(`Readers march for their library\n\n${line}\n\n${MORE}`)
    expect(blocks[1]).toBe(`dateline: ${dateline}`)
    expect(blocks[2]).toBe(`paragraph: ${line.slice(dateline.length + 1)}`)
  })

  test.each(PARAGRAPHS_ALONE)('finds no dateline in "%s"', (line) => {
    expect(rolesOf(`Readers march for their library\n\n${line}\n\n${MORE}`)[1]).toBe(`paragraph: ${line}`)
  })
})

const HEADS: readonly (readonly [title: string, text: readonly string[], roles: readonly BlockRole[]])[] = [
  [
    'a headline and its paragraphs',
    ['Readers march for their library', BODY, MORE],
    ['headline', 'paragraph', 'paragraph'],
  ],
  [
    'a standfirst without a full stop',
    ['Readers march for their library', 'Mayor promises an answer within the week', BODY, MORE],
    ['headline', 'standfirst', 'paragraph', 'paragraph'],
  ],
  [
    'a standfirst of one short sentence',
    ['Readers March for Library', 'They carried books and silence.', BODY, MORE],
    ['headline', 'standfirst', 'paragraph', 'paragraph'],
  ],
  [
    'a standfirst that the first paragraph repeats',
    ['Readers march', BODY, `${BODY} ${MORE}`, CLOSE],
    ['headline', 'standfirst', 'paragraph', 'paragraph'],
  ],
  [
    'byline and date between standfirst and report',
    ['Readers march', 'Mayor promises an answer', 'By Anna Holm', '17 May 2019', BODY, MORE],
    ['headline', 'standfirst', 'byline', 'dateline', 'paragraph', 'paragraph'],
  ],
  [
    'a name alone as byline',
    ['Readers march for their library', 'Anna Holm', 'Published 17 May 2019, 10:32 GMT', BODY],
    ['headline', 'byline', 'dateline', 'paragraph'],
  ],
  [
    'a kicker in capitals above the headline',
    ['CULTURE', 'Readers march for their library', BODY, MORE],
    ['headline', 'headline', 'paragraph', 'paragraph'],
  ],
  [
    'a headline with a full stop',
    ['Readers March for Library, Mayor Silent.', BODY, MORE],
    ['headline', 'paragraph', 'paragraph'],
  ],
  [
    'a first sentence that is no headline',
    ['The march was small and quiet.', BODY, MORE],
    ['paragraph', 'paragraph', 'paragraph'],
  ],
  ['a question as headline', ['Who closed the library?', BODY, MORE], ['headline', 'paragraph', 'paragraph']],
  [
    'WATCH above everything as headline',
    ['WATCH: Readers march for their library', BODY, MORE],
    ['headline', 'paragraph', 'paragraph'],
  ],
  [
    'an agency as byline',
    ['Readers march for their library', 'Associated Press', BODY],
    ['headline', 'byline', 'paragraph'],
  ],
  [
    'a staff reporter as byline',
    ['Readers march', 'By a staff reporter | 17 May 2019', BODY],
    ['headline', 'byline', 'paragraph'],
  ],
  [
    'a short lead with a day in it',
    ['Readers march', 'Forty people marched on Saturday.', BODY, MORE],
    ['headline', 'paragraph', 'paragraph', 'paragraph'],
  ],
  [
    'a caption by its credit',
    ['Readers march', BODY, 'Books on the steps of the town hall', 'Anna Holm/Reuters', MORE],
    ['headline', 'paragraph', 'caption', 'credit', 'paragraph'],
  ],
  [
    'a numbered list',
    ['Readers march', BODY, '1. A roof', '2. A door', MORE],
    ['headline', 'paragraph', 'list', 'list', 'paragraph'],
  ],
  [
    'a list with dashes',
    ['Readers march', BODY, '- a roof', '- a door', MORE],
    ['headline', 'paragraph', 'list', 'list', 'paragraph'],
  ],
  [
    'a place and day on a line of their own',
    ['Readers march', 'TARTU, Estonia, 17 May 2019', BODY],
    ['headline', 'dateline', 'paragraph'],
  ],
  ['one sentence alone', [BODY], ['paragraph']],
  ['one line in small letters with a full stop', ['forty readers marched in tartu.'], ['paragraph']],
  ['a headline alone', ['Forty readers march in Tartu'], ['headline']],
  ['a headline alone in small letters', ['upheaval in the reading room; town hall silent'], ['headline']],
  ['nothing', [], []],
  ['white space', ['  ', ' '], []],
]

describe('readBlocks, for the head of a report', () => {
  test.each(HEADS)('tells %s', (_, lines, roles) => {
    expect(readBlocks(lines.join('\n\n')).map((block) => block.role)).toEqual(roles)
  })

  test('takes the title that came with the text for the headline, whatever its form', () => {
    const title = 'The march was small, and it was quiet.'
    expect(rolesOf(`${title}\n\n${BODY}`, title)[0]).toBe(`headline: ${title}`)
  })

  test('joins lines that were wrapped at a column', () => {
    const wrapped =
      'About forty people walked from the station\nto the town hall on Saturday and handed\nthe mayor a letter about the library.'
    expect(rolesOf(`Readers march\n\n${wrapped}`)).toEqual(['headline: Readers march', `paragraph: ${wrapped}`])
  })

  test('keeps lines apart that follow each other without an empty line', () => {
    expect(readBlocks(`Readers march\n${BODY}\n${MORE}`).map((block) => block.role)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ])
  })
})

const PIECES = [
  'Police',
  '300',
  '“',
  '”',
  '"',
  '—',
  '-',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00A0',
  ':',
  '.',
  'Photo',
  '/',
  '(',
  ')',
  'AP',
  'MINSK',
  'May 17',
  '👩‍👩‍👧',
  'e\u0301',
  'שלום',
  '\u200F',
  '•',
  '1.',
  'By',
  '©',
  '\u200B',
]
const wildText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
)

const TRAILING: readonly (readonly [what: string, paragraph: string, caption: string])[] = [
  [
    'a picture told without a full stop',
    `${BODY} ${MORE} ${CLOSE}`,
    'Readers with candles on the steps of the town hall',
  ],
  [
    'a person pointed out',
    `${BODY} ${MORE} ${CLOSE}`,
    'Tartu (pictured) was one of many towns where readers were on the streets',
  ],
  ['nothing in a sentence that was cut off', `${BODY} ${MORE} ${CLOSE} Readers with candles on the steps of the`, ''],
  ['nothing in a sentence told as past', `${BODY} ${MORE} ${CLOSE} The council said it had sold the building`, ''],
  ['nothing in a paragraph that ends', `${BODY} ${MORE} ${CLOSE}`, ''],
]

describe('readBlocks, at the end of a long paragraph', () => {
  test.each(TRAILING)('sets %s apart', (_, paragraph, caption) => {
    const blocks = rolesOf(`Readers march\n\n${`${paragraph} ${caption}`.trim()}`)
    expect(blocks.slice(1)).toEqual([`paragraph: ${paragraph}`, ...(caption === '' ? [] : [`caption: ${caption}`])])
  })
})

describe('readBlocks, for any text', () => {
  test('blocks are in order, never overlap, are trimmed and hold every character that is no white space', () => {
    fc.assert(
      fc.property(wildText, (wild) => {
        const text = freezeText(wild)
        let last = 0
        let outside = ''
        for (const { start, end } of readBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          outside += text.slice(last, start)
          last = end
        }
        expect((outside + text.slice(last)).replace(/\u200B/g, '').trim()).toBe('')
      }),
    )
  })

  test('the same text gives the same blocks', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        expect(readBlocks(text)).toEqual(readBlocks(text))
      }),
    )
  })

  test('long lines take time in proportion', () => {
    const line = 'A (b/c) “d” - E: f, '.repeat(50_000)
    const started = performance.now()
    expect(readBlocks(line).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

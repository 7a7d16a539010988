import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { freezeText } from './freeze-text.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

const BODY =
  'About forty people walked from the station to the town hall on Saturday and handed the mayor a letter about the closed library, a witness said.'
const codesOf = (source: Source): readonly string[] => readSource(source).problems.map(({ code }) => code)
const GIVEN = { published: '2019-05-18', language: 'en' }

describe('readSource', () => {
  test('names a report by the bytes that came, and a text by its UTF-8', () => {
    const bytes = Buffer.from(`\uFEFFReaders march\r\n\r\n${BODY}`)
    const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    expect(readSource({ content: bytes, ...GIVEN }).report.id).toBe(id)
    expect(readSource({ content: bytes.toString(), ...GIVEN }).report.id).toBe(id)
  })

  test('hands on what the source says of it', () => {
    const { report, problems } = readSource({
      content: BODY,
      ref: 'r-1',
      url: 'https://example.org/1',
      publisher: 'The Reader',
      ...GIVEN,
    })
    expect(report).toMatchObject({
      ref: 'r-1',
      url: 'https://example.org/1',
      publisher: 'The Reader',
      published: '2019-05-18',
      language: 'en',
      text: BODY,
    })
    expect(problems).toEqual([])
  })

  test('takes title, author and day from the words where the source does not say', () => {
    const { report } = readSource({
      content: `Readers march\nBy Anna Holm and Ivan Petrov in Tartu\n18 May 2019\n\n${BODY}`,
      language: 'en',
    })
    expect(report).toMatchObject({
      title: 'Readers march',
      authors: ['Anna Holm', 'Ivan Petrov'],
      published: '2019-05-18',
    })
  })

  test('puts a title that the text does not have before it as a headline', () => {
    const { report } = readSource({ content: BODY, title: 'Readers  march', ...GIVEN })
    expect(report.text).toBe(`Readers march\n\n${BODY}`)
    expect(report.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph'])
  })

  test('leaves a text alone that begins with its title', () => {
    const content = `READERS MARCH\n\n${BODY}`
    expect(readSource({ content, title: 'Readers march', ...GIVEN }).report.text).toBe(content)
  })

  test.each([
    ['', ['EMPTY_INPUT']],
    [' \n\t\u00A0', ['EMPTY_INPUT']],
  ])('says that %j is empty', (content, codes) => {
    expect(codesOf({ content })).toEqual(codes)
  })

  test('says that bytes are no text', () => {
    expect(codesOf({ content: Uint8Array.from([0, 1, 2, 3]) })).toEqual(['BINARY_INPUT'])
  })

  test('says that a day does not exist, and reads on', () => {
    const { report, problems } = readSource({ content: BODY, published: '2019-02-30', language: 'en' })
    expect(problems).toEqual([{ code: 'PUBLISHED_INVALID', reason: '"2019-02-30" is no day of the calendar' }])
    expect(report).not.toHaveProperty('published')
    expect(report.blocks).toHaveLength(1)
  })

  test('says that no day is known', () => {
    expect(codesOf({ content: BODY, language: 'en' })).toEqual(['PUBLISHED_UNKNOWN'])
  })

  test('returns text and blocks of a language without a pack', () => {
    const { report, problems, isCodable } = readSource({
      content: 'Вчера у мэрии прошёл пикет, никто не задержан.',
      published: '2019-05-18',
      language: 'ru',
    })
    expect(problems).toEqual([{ code: 'LANGUAGE_UNSUPPORTED', reason: 'there is no language pack for "ru"' }])
    expect(report.blocks).toHaveLength(1)
    expect(isCodable).toBe(false)
  })

  test.each([
    ['EN-gb', 'en-GB', true],
    ['en', 'en', true],
    ['no such tag', undefined, false],
  ])('understands the language tag "%s"', (tag, language, isCodable) => {
    const read = readSource({ content: BODY, published: '2019-05-18', language: tag })
    expect(read.report.language).toBe(language)
    expect(read.isCodable).toBe(isCodable)
  })

  test('looks for the language where none is given', () => {
    const read = readSource({ content: BODY, published: '2019-05-18' }, () => 'en')
    expect(read.report.language).toBe('en')
    expect(codesOf({ content: BODY, published: '2019-05-18' })).toEqual(['LANGUAGE_UNSUPPORTED'])
  })

  test('cuts a text that is too long before a word and says so', () => {
    const { report, problems } = readSource({ content: 'march '.repeat(40_000), ...GIVEN })
    expect(report.text.length).toBeLessThanOrEqual(200_000)
    expect(problems.map(({ code }) => code)).toEqual(['TEXT_TOO_LONG'])
  })

  test('reads HTML as a page', () => {
    const html = `<html lang="en"><head><title>Readers march</title><meta property="article:published_time" content="2019-05-18"></head><body><article><h1>Readers march</h1><p>${BODY}</p><p>${BODY}</p></article></body></html>`
    const { report } = readSource({ content: html, format: 'html' })
    expect(report).toMatchObject({ title: 'Readers march', published: '2019-05-18', language: 'en' })
    expect(report.blocks[0]).toMatchObject({ role: 'headline' })
  })

  test('for any text, the frozen text differs from it in white space alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (content) => {
        const { report } = readSource({ content, ...GIVEN })
        expect(report.text).toBe(freezeText(content))
        for (const { start, end } of report.blocks) expect(report.text.slice(start, end).trim()).not.toBe('')
      }),
    )
  })
})

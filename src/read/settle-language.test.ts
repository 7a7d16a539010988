import { describe, expect, test } from 'vitest'
import { settleLanguage } from './settle-language.ts'

const LONG = 'Forty readers marched to the town hall in Tartu on Saturday. '.repeat(8)
const blocks = [{ role: 'paragraph' as const, start: 0, end: 10, rule: 'x' }]

describe('settleLanguage', () => {
  type Case = readonly [
    title: string,
    source: string | undefined,
    stated: string | undefined,
    found: string | undefined,
    value: string | undefined,
    codes: readonly string[],
  ]
  const CASES: readonly Case[] = [
    ['the source is believed before the page and the words', 'en', 'de', 'fr', 'en', []],
    ['the page is believed where its words agree', undefined, 'en-GB', 'en', 'en-GB', []],
    [
      'a page that states English around another language',
      undefined,
      'en',
      'et',
      'et',
      ['LANGUAGE_DISAGREES', 'LANGUAGE_UNSUPPORTED'],
    ],
    ['a page that states another language around English', undefined, 'de', 'en', 'en', ['LANGUAGE_DISAGREES']],
    ['two languages that nobody reads here are left as stated', undefined, 'sr', 'hr', 'sr', ['LANGUAGE_UNSUPPORTED']],
    ['words alone', undefined, undefined, 'en', 'en', []],
    ['nothing to go by', undefined, undefined, undefined, undefined, ['LANGUAGE_UNSUPPORTED']],
  ]
  test.each(CASES)('%s', (_title, language, stated, found, value, codes) => {
    const source = { content: LONG, ...(language === undefined ? {} : { language }) }
    const report = { text: LONG, blocks, ...(stated === undefined ? {} : { language: stated }) }
    const settled = settleLanguage(source, report, () => found)
    expect(settled.value).toBe(value)
    expect(settled.problems.map(({ code }) => code)).toEqual(codes)
  })

  test('a few words in other letters do', () => {
    const settled = settleLanguage({ content: '' }, { text: 'Тихий марш в Твери.', blocks, language: 'en' }, () => 'bg')
    expect(settled.value).toBe('bg')
    expect(settled.problems[0]?.code).toBe('LANGUAGE_DISAGREES')
  })

  test('a few words do not outweigh what the page states', () => {
    const settled = settleLanguage({ content: '' }, { text: 'Kurz.', blocks, language: 'en' }, () => 'de')
    expect(settled).toEqual({ value: 'en', problems: [], isCodable: true })
  })
})

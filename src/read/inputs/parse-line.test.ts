import { describe, expect, test } from 'vitest'
import { parseLine } from './parse-line.ts'

describe('parseLine', () => {
  test('reads a text with all that is said of it', () => {
    const line =
      '{"id":"a","text":"March","title":"T","published":"2019-05-18","url":"u","publisher":"p","language":"en","more":1}'
    expect(parseLine(line, 3)).toEqual({
      id: 'a',
      source: {
        content: 'March',
        ref: 'a',
        title: 'T',
        published: '2019-05-18',
        url: 'u',
        publisher: 'p',
        language: 'en',
      },
    })
  })

  test('reads HTML, a number as id, and passes over nulls', () => {
    expect(parseLine('{"id":7,"html":"<p>March","title":null,"text":null}', 1)).toEqual({
      id: 7,
      source: { content: '<p>March', format: 'html', ref: '7' },
    })
  })

  test.each([
    ['{bad', 'it is not valid JSON'],
    ['', 'it is not valid JSON'],
    ['[1]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['"text"', 'it is not a JSON object'],
    ['{"id":1}', 'it has neither "text" nor "html"'],
    ['{"text":5}', '"text" and "html" have to be strings'],
    ['{"text":"a","id":{}}', '"id" has to be a string or a number'],
    ['{"text":"a","published":20190518}', '"published" has to be a string'],
  ])('names what is the matter with %s', (line, reason) => {
    expect(parseLine(line, 12)).toEqual({ problem: { code: 'LINE_INVALID', reason, line: 12 } })
  })
})

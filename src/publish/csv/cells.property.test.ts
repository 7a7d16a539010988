import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCells, type Line } from './read-cells.ts'
import { writeCells } from './write-cells.ts'

async function readAll(text: string, size = text.length): Promise<readonly Line[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += Math.max(1, size)) yield text.slice(at, at + Math.max(1, size))
  }
  const lines: Line[] = []
  for await (const line of readCells(pieces())) lines.push(line)
  return lines
}

const HARD = ['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', "'", '"', ',', ' ', '＝', 'a', '1', 'ж', '🐝', '\uFEFF']
const cell = fc.oneof(
  fc.array(fc.constantFrom(...HARD), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })

const SAFE: readonly (readonly [string, string])[] = [
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+49 30', "'+49 30"],
  ['-05-17', "'-05-17"],
  ['@home', "'@home"],
  ['\tindented', "'\tindented"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['a, b', '"a, b"'],
  ['said "no"', '"said ""no"""'],
  ['two\nlines', '"two\nlines"'],
]

describe('the cells of a table', () => {
  test.each(SAFE)('write %j as %s', (words, written) => {
    expect(writeCells([words])).toBe(`${written}\r\n`)
  })

  test('leave numbers and truth values as they are', () => {
    expect(writeCells([-4.56, true, undefined, 0])).toBe('-4.56,true,,0\r\n')
  })

  test('come back as they were, however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(7), async (rows, size) => {
        const text = rows.map(writeCells).join('')
        const expected = rows.map((row) => row.map((one) => (one === '' ? undefined : one)))
        expect(await readAll(text, size)).toEqual(expected)
      }),
    )
  })

  test('never begin with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(cell, (words) => {
        const written = writeCells([words]).replace(/^"/, '')
        expect(written === '\r\n' || !/^[=+\-@\t\r\n＝＋－＠]/.test(written)).toBe(true)
      }),
    )
  })

  test('are read with line breaks of any system, a mark at the start, and without a last break', async () => {
    expect(await readAll('\uFEFFa,b\nc,"d"\r\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ])
  })

  test.each(['a"b', '"a"b', '"a'])('are refused where a quotation mark stands wrong: %s', async (text) => {
    await expect(readAll(text)).rejects.toMatchObject({ code: 'TABLE_INVALID' })
  })

  test('are read in time that grows with the text alone', async () => {
    const long = `"${'x'.repeat(2_000_000)}"\r\n`
    expect((await readAll(long, 1000))[0]?.[0]).toHaveLength(2_000_000)
  })
})

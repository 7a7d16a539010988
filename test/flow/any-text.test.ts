import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presentRecord } from '../../src/model/present-record.ts'
import { renderRecord } from '../../src/cli/view/render-record.ts'
import { readReport } from '../../src/pipeline.ts'
import { loadResources } from '../../src/resources.ts'

const resources = loadResources()

const PIECES = [
  'Police',
  'arrested',
  'about 300',
  'protesters',
  'rally',
  'in Minsk',
  'on Monday',
  'said',
  'that',
  'denied',
  '“',
  '”',
  '"',
  "'",
  '’',
  '.',
  ',',
  '\n\n',
  '\r\n',
  '\u00A0',
  '\t',
  'e\u0301',
  'Łódź',
  '👩‍👩‍👧',
  '✊🏽',
  'שלום עולם',
  '\u200F',
  '集会',
  'Photo:',
  'Jane Roe/AP',
  '-',
  '—',
  '17 May',
]
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join(' ')),
)

type Piece = { readonly start: number; readonly end: number; readonly quote: string }

/** Every object of a record that cites words. */
function piecesOf(value: unknown): readonly Piece[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'quote' in value ? [value as Piece] : []
  return [...own, ...Object.values(value).flatMap((inner) => piecesOf(inner))]
}

const read = (content: string): string =>
  presentRecord(readReport({ content, published: '2019-05-20', language: 'en' }, resources))

test('whatever the text, every quote and every block of the record is its slice', () => {
  fc.assert(
    fc.property(anyText, (content) => {
      const record = JSON.parse(read(content)) as {
        readonly report: { readonly text: string; readonly blocks: readonly Piece[] }
      }
      const { text, blocks } = record.report
      for (const { start, end, quote } of piecesOf(record)) expect(text.slice(start, end)).toBe(quote)
      for (const { start, end } of blocks) expect(text.slice(start, end).trim()).toHaveLength(end - start)
    }),
    { numRuns: 150 },
  )
})

test('the same text gives the same bytes, whatever was read between', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const first = read(one)
      read(other)
      expect(read(one)).toBe(first)
    }),
    { numRuns: 60 },
  )
})

test('any record can be shown on any page', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 24, max: 100 }), fc.boolean(), (content, width, hasColor) => {
      const record = readReport({ content, published: '2019-05-20', language: 'en' }, resources)
      expect(renderRecord(record, { width, hasColor }).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText, type Mark } from './segment-text.ts'

const TEXT = 'Over 300 people marched through Leeds on Monday'

function mark(id: string, words: string): Mark {
  const start = TEXT.indexOf(words)
  return { id, look: 'count', start, end: start + words.length }
}

function cut(...marks: readonly Mark[]): readonly string[] {
  return segmentText({ start: 0, end: TEXT.length }, marks).map(
    ({ start, end, marks }) =>
      `${TEXT.slice(start, end)}${marks.length > 0 ? `<${marks.map(({ id }) => id).join(' ')}>` : ''}`,
  )
}

describe('text cut at its marks', () => {
  it.each<[string, readonly Mark[], readonly string[]]>([
    ['no marks', [], [TEXT]],
    ['one mark', [mark('a', 'Leeds')], ['Over 300 people marched through ', 'Leeds<a>', ' on Monday']],
    [
      'at the ends',
      [mark('a', 'Over'), mark('b', 'Monday')],
      ['Over<a>', ' 300 people marched through Leeds on ', 'Monday<b>'],
    ],
    [
      'one in another, the narrower first',
      [mark('wide', 'Over 300 people'), mark('size', '300')],
      ['Over <wide>', '300<size wide>', ' people<wide>', ' marched through Leeds on Monday'],
    ],
    [
      'crossing',
      [mark('a', 'people marched'), mark('b', 'marched through')],
      ['Over 300 ', 'people <a>', 'marched<a b>', ' through<b>', ' Leeds on Monday'],
    ],
    [
      'the same words twice',
      [mark('b', 'Leeds'), mark('a', 'Leeds')],
      ['Over 300 people marched through ', 'Leeds<a b>', ' on Monday'],
    ],
    [
      'beside each other',
      [mark('a', 'Over '), mark('b', '300')],
      ['Over <a>', '300<b>', ' people marched through Leeds on Monday'],
    ],
  ])('%s', (_title, marks, segments) => {
    expect(cut(...marks)).toEqual(segments)
  })

  it('keeps to its range', () => {
    const wide = { id: 'a', look: 'said', start: 0, end: 40 }
    expect(segmentText({ start: 10, end: 20 }, [wide])).toEqual([{ start: 10, end: 20, marks: [wide] }])
    expect(segmentText({ start: 45, end: 47 }, [wide])).toEqual([{ start: 45, end: 47, marks: [] }])
  })

  it('joins to the text again, with each mark on all of its words', () => {
    const marks = fc.array(
      fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) }).map(({ start, length }, ...rest) => ({
        id: `m${start}-${length}-${rest.length}`,
        look: 'who',
        start,
        end: start + length,
      })),
    )
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), marks, (start, length, marks) => {
        const range = { start, end: start + length }
        const segments = segmentText(range, marks)
        let at = start
        for (const segment of segments) {
          expect(segment.start).toBe(at)
          at = segment.end
          const lying = marks.filter((one) => one.start <= segment.start && segment.end <= one.end)
          expect(new Set(segment.marks)).toEqual(new Set(lying))
        }
        expect(at).toBe(length === 0 ? start : range.end)
      }),
    )
  })
})

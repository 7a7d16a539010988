import { describe, expect, test } from 'vitest'
import { pairUp, type Placed } from './pair-up.ts'

type Thing = { readonly name: string; readonly value: number }

const placed = (name: string, span: readonly [number, number], value = 0): Placed<Thing> => ({
  thing: { name, value },
  group: 'size',
  spans: [{ start: span[0], end: span[1] }],
})
const sameValue = (a: Thing, b: Thing): number => (a.value === b.value ? 1 : 0)

function pairsOf(before: readonly Placed<Thing>[], after: readonly Placed<Thing>[]): readonly string[] {
  return [...pairUp(before, after, sameValue)].map(([a, b]) => `${a.name}-${b.name}`).toSorted()
}

describe('things on overlapping words', () => {
  test('are paired, and those that only touch are not', () => {
    expect(pairsOf([placed('a', [0, 5]), placed('b', [5, 9])], [placed('c', [4, 5]), placed('d', [9, 12])])).toEqual([
      'a-c',
    ])
  })

  test('are paired by rank before words that they share', () => {
    expect(pairsOf([placed('a', [0, 9], 1)], [placed('c', [0, 9], 2), placed('d', [8, 12], 1)])).toEqual(['a-d'])
  })

  test('are in one pair at most, those that share most first', () => {
    const before = [placed('a', [0, 4]), placed('b', [0, 9])]
    expect(pairsOf(before, [placed('c', [0, 9])])).toEqual(['b-c'])
    expect(pairsOf(before, [placed('c', [0, 9]), placed('d', [2, 6])])).toEqual(['a-d', 'b-c'])
  })

  test('find each other behind long ones that reach over many', () => {
    const after = [placed('whole', [0, 100], 9), placed('c', [10, 12]), placed('d', [50, 52])]
    expect(pairsOf([placed('a', [10, 12]), placed('b', [50, 52])], after)).toEqual(['a-c', 'b-d'])
  })

  test('are never paired across groups', () => {
    expect(pairsOf([placed('a', [0, 5])], [{ ...placed('c', [0, 5]), group: 'date' }])).toEqual([])
  })

  test('take bounded time however many stand on the same words', () => {
    const many = (name: string): readonly Placed<Thing>[] =>
      Array.from({ length: 5000 }, (_, at) => placed(`${name}${at}`, [0, 5], at))
    expect(pairUp(many('a'), many('b'), sameValue).size).toBeGreaterThanOrEqual(64)
  })
})

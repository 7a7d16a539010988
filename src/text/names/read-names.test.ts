import { describe, expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const CASES: readonly (readonly [string, string, string])[] = [
  ['Yesterday Maria Petrova, a lawyer, was freed.', 'person', 'Maria Petrova'],
  ['He works for the Interior Ministry.', 'authority', 'Interior Ministry'],
  ['It was read by the Committee to Defend Teachers in full.', 'organisation', 'Committee to Defend Teachers'],
]

describe('a name is found with its kind', () => {
  test.each(CASES)('%s', (text, kind, quote) => {
    expect(readNames(text).map((name) => [name.kind, name.quote])).toContainEqual([kind, quote])
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DripstoneError } from '../../model/problem.ts'
import { foldName } from './fold-name.ts'
import { countryOf, kindOf, labelOf, loadGazetteer, seatOf } from './gazetteer.ts'
import { ALTERNATE, beginsName, EMPTY_HASH, entryOf, extendHash, lookUp, postingsOf } from './name-index.ts'

const bytes = readFileSync(new URL('../../../data/gazetteer/places.bin', import.meta.url))
const gazetteer = loadGazetteer(bytes)
const { names } = gazetteer.lexicon
const entriesOf = (name: string): readonly number[] => Array.from(postingsOf(names, lookUp(names, foldName(name))))

describe('loadGazetteer', () => {
  it('finds a place by its name, by its alternates and in Cyrillic', () => {
    for (const name of ['Saint Petersburg', 'St. Petersburg', 'Leningrad', 'Санкт-Петербург']) {
      const ids = entriesOf(name).map((posting) => gazetteer.id[entryOf(posting)])
      expect(ids, name).toContain(498817)
    }
  })

  it('puts the best known place of a name first', () => {
    const first = (name: string): string => countryOf(gazetteer, entryOf(entriesOf(name)[0] ?? 0))
    expect(['Paris', 'London', 'Moscow', 'Berlin', 'Cairo'].map(first)).toEqual(['FR', 'GB', 'RU', 'DE', 'EG'])
  })

  it('marks names that are not the own one of the entry', () => {
    const bombay = entriesOf('Bombay').find((posting) => labelOf(gazetteer, entryOf(posting)) === 'Mumbai') ?? 0
    expect(bombay).toBeGreaterThanOrEqual(ALTERNATE)
  })

  it('knows what kind of place an entry is, and of which places capitals are made', () => {
    const [oslo] = entriesOf('Oslo')
      .map(entryOf)
      .filter((entry) => kindOf(gazetteer, entry) === 'settlement')
    expect(seatOf(gazetteer, oslo ?? 0)).toBe(3)
    expect(kindOf(gazetteer, entryOf(entriesOf('Norway')[0] ?? 0))).toBe('country')
  })

  it('knows names by what is left of them where letters were lost', () => {
    const ids = (name: string): readonly number[] =>
      entriesOf(name).map((posting) => gazetteer.id[entryOf(posting)] ?? 0)
    expect(ids('s o paulo')).toContain(3448439)
    expect(ids('n djamena')).toContain(2427123)
    expect(ids('k ln')).toEqual([])
  })

  it('knows the beginnings of longer names', () => {
    expect(beginsName(names, extendHash(EMPTY_HASH, 'new'))).toBe(true)
  })

  it('refuses bytes that are no gazetteer', () => {
    for (const broken of [new Uint8Array(0), new Uint8Array(100), bytes.subarray(0, 5000)]) {
      expect(() => loadGazetteer(broken)).toThrow(DripstoneError)
    }
  })

  it('answers any name without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const found = lookUp(names, foldName(name))
        expect(found).toBeGreaterThanOrEqual(-1)
      }),
    )
  })
})

describe('foldName', () => {
  it.each([
    ['São Tomé', 'sao tome'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['St. John’s', 'saint john'],
    ['Mt. Vernon', 'mount vernon'],
    ['Ivano-Frankivsk', 'ivano frankivsk'],
    ['Łódź', 'lodz'],
    ['Ёлкино', 'елкино'],
  ])('spells "%s" as "%s"', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})

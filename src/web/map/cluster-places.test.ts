import { describe, expect, test } from 'vitest'
import type { PlaceCount } from '../../model/query.ts'
import { clusterPlaces, radiusOf } from './cluster-places.ts'
import { sortIntoLayers } from './map-layers.ts'

const NONE = { assembly: 0, violation: 0, response: 0 }
const count = (place: PlaceCount['place'], events: number): PlaceCount => ({
  place,
  events,
  byClass: { ...NONE, assembly: events },
})

const VARNA = count({ name: 'Varna', country: 'BG', lat: 43.2, lon: 27.9, precision: 'settlement' }, 4)
const DEVNYA = count({ name: 'Devnya', country: 'BG', lat: 43.22, lon: 27.56, precision: 'settlement' }, 2)
const CUSCO = count({ name: 'Cusco', country: 'PE', lat: -13.5, lon: -71.97, precision: 'site' }, 1)
const CHUBUT = count({ name: 'Chubut', country: 'AR', lat: -44, lon: -69, precision: 'admin' }, 3)
const PERU = count({ name: 'Peru', country: 'PE', lat: -10, lon: -76, precision: 'country' }, 9)
const NOWHERE = count({ name: 'Lower Fen' }, 1)

describe('the layers of the map', () => {
  const layers = sortIntoLayers([VARNA, DEVNYA, CUSCO, CHUBUT, PERU, NOWHERE])

  test('a country is no dot, and an area no town', () => {
    expect(layers.points).toEqual([VARNA, DEVNYA, CUSCO])
    expect(layers.areas).toEqual([CHUBUT])
    expect(layers.countries.map(({ country, events }) => [country, events])).toEqual([['PE', 9]])
  })

  test('a place without coordinates is told of, not drawn', () => {
    expect(layers.unplaced).toEqual([NOWHERE])
  })
})

describe('marks', () => {
  const { points } = sortIntoLayers([VARNA, DEVNYA, CUSCO])
  const find = clusterPlaces(points)
  const world: [number, number, number, number] = [-180, -85, 180, 85]

  test('places too near to tell apart are one mark with the sum of their events', () => {
    const marks = find(world, 2)
    expect(marks.map(({ events, places }) => `${events} in ${places}`).toSorted()).toEqual(['1 in 1', '6 in 2'])
  })

  test('fall apart where they can be told apart', () => {
    const opensAt = find(world, 2).find(({ places }) => places === 2)?.opensAt ?? 0
    expect(
      find(world, opensAt)
        .map(({ place }) => place?.place.name ?? '')
        .toSorted(),
    ).toEqual(['Cusco', 'Devnya', 'Varna'])
  })

  test('no event is lost at any zoom', () => {
    for (let zoom = 0; zoom <= 16; zoom++) {
      expect(find(world, zoom).reduce((sum, { events }) => sum + events, 0)).toBe(7)
    }
  })

  test('more events make a larger mark, and the largest is never huge', () => {
    expect(radiusOf(10, 10)).toBeGreaterThan(radiusOf(1, 10))
    expect(radiusOf(5000, 5000)).toBe(32)
    expect(radiusOf(1, 1)).toBeLessThan(8)
  })
})

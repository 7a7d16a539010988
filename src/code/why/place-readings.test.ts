import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'
import { loadGazetteer } from '../../text/places/gazetteer.ts'
import { placeReadings } from './place-readings.ts'

const gazetteer = loadGazetteer(readFileSync(new URL('../../../data/gazetteer/places.bin', import.meta.url)))
const record = recordOf('About 40 nurses protested in Portland, Oregon, on Monday. They marched to the city hall.')

test('names the other places of a name, and what spoke against each', () => {
  const place = record.statements.find(({ field }) => field === 'place')
  const readings = place ? placeReadings(record, place, gazetteer) : []
  expect(place?.evidence[0].quote).toBe('Portland')
  expect(readings.length).toBeGreaterThan(1)
  expect(readings[0]?.reason).toBe('does not lie where the words beside the name put it')
})

test('has none for other fields', () => {
  const size = record.statements.find(({ field }) => field === 'size')
  expect(size && placeReadings(record, size, gazetteer)).toEqual([])
})

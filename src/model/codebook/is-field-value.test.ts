import { describe, expect, test } from 'vitest'
import type { Field } from '../statement.ts'
import { isField, isFieldValue } from './is-field-value.ts'

const ALLOWED: readonly (readonly [Field, unknown])[] = [
  ['date', { start: '2017-05-17', end: '2017-05-17', precision: 'day' }],
  ['date', { start: '--05-17', end: '--05-17', precision: 'day' }],
  ['date', { start: '--12-30', end: '--01-02', precision: 'week' }],
  ['place', { name: 'Ruse', country: 'BG', lat: 43.85, lon: 25.95, geonames: 727523, precision: 'settlement' }],
  ['place', { name: 'Upper Meadow', aliases: ['The Meadow'] }],
  ['site', { name: 'Freedom Square' }],
  ['size', { low: 300 }],
  ['killed', { low: 0, high: 0 }],
  ['victim', { name: 'a teacher', kind: 'person', role: 'teacher' }],
  ['demand', { text: 'to raise pensions', addressee: 'the government' }],
  ['claim', { text: 'It is a dark day.' }],
  ['issue', 'labour'],
  ['authorisation', 'banned'],
  ['authorities', 'escort'],
  ['participantViolence', false],
  ['about', 'e2'],
]

const REFUSED: readonly (readonly [Field, unknown, string])[] = [
  ['date', { start: '2017-02-30', end: '2017-03-01', precision: 'day' }, 'a day that does not exist'],
  ['date', { start: '2017-05-18', end: '2017-05-17', precision: 'day' }, 'an end before its start'],
  ['date', { start: '--05-18', end: '2017-05-18', precision: 'day' }, 'one end with a year'],
  ['date', { start: '2017-05-17', end: '2017-05-17', precision: 'hour' }, 'a precision that is none'],
  ['date', '2017-05-17', 'a bare day'],
  ['place', { name: ' ' }, 'a blank name'],
  ['place', { name: 'Ruse', lat: 43.85 }, 'half a position'],
  ['place', { name: 'Ruse', lat: 99, lon: 1 }, 'a position off the globe'],
  ['place', { name: 'Ruse', country: 'Bulgaria' }, 'a country that is no code'],
  ['size', {}, 'no bound'],
  ['size', { low: 20, high: 10 }, 'bounds out of order'],
  ['size', { low: 1.5 }, 'half a person'],
  ['size', { low: -1 }, 'fewer than none'],
  ['size', { low: 5, high: 5, unit: 'people' }, 'a key that the field does not have'],
  ['victim', { name: 'a teacher' }, 'a party without a kind'],
  ['issue', 'weather', 'a term that the codebook does not have'],
  ['issue', 'toString', 'the name of something inherited'],
  ['happened', 'true', 'a word for a truth value'],
  ['claim', { text: 'x'.repeat(5001) }, 'a text without end'],
  ['victim', null, 'nothing'],
  ['victim', [], 'a list'],
]

describe('a value of a field', () => {
  test.each(ALLOWED)('%s may be %j', (field, value) => {
    expect(isFieldValue(field, value)).toBe(true)
  })

  test.each(REFUSED)('%s may not be %j: %s', (field, value) => {
    expect(isFieldValue(field, value)).toBe(false)
  })

  test('is of a field of the codebook', () => {
    expect([isField('size'), isField('weather'), isField('constructor')]).toEqual([true, false, false])
  })
})

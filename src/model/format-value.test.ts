import { describe, expect, test } from 'vitest'
import { formatDate, formatInterval, formatValue } from './format-value.ts'

test.each([
  [{ low: 300 }, '300 and up'],
  [{ high: 40 }, 'up to 40'],
  [{ low: 24, high: 99 }, '24 to 99'],
  [{ low: 2000, high: 2000 }, '2,000'],
  [{ low: 0, high: 0 }, 'none'],
  [{}, 'some'],
])('the interval %j is "%s"', (interval, words) => {
  expect(formatInterval(interval)).toBe(words)
})

test.each([
  ['2017-05-17', '2017-05-17', 'day', '17 May 2017'],
  ['--05-17', '--05-17', 'day', '17 May, year open'],
  ['2017-05-08', '2017-05-14', 'week', '8 to 14 May 2017 (week)'],
  ['2017-05-29', '2017-06-04', 'week', '29 May to 4 June 2017 (week)'],
  ['2018-12-31', '2019-01-06', 'week', '31 December 2018 to 6 January 2019 (week)'],
  ['2017-05-01', '2017-05-31', 'month', 'May 2017'],
  ['2017-01-01', '2017-12-31', 'year', '2017'],
] as const)('%s to %s by the %s is "%s"', (start, end, precision, words) => {
  expect(formatDate({ start, end, precision })).toBe(words)
})

describe('formatValue', () => {
  test.each([
    ['place', { name: 'Tartu', country: 'EE', precision: 'settlement' }, 'Tartu, EE'],
    ['place', { name: 'Estonia', country: 'EE', precision: 'country' }, 'Estonia'],
    ['site', { name: 'Town Hall Square' }, 'Town Hall Square'],
    ['organiser', { name: 'Pia Kask', kind: 'person', role: 'librarian' }, 'Pia Kask (librarian)'],
    ['victim', { name: 'two men', kind: 'group' }, 'two men (group)'],
    ['demand', { text: 'a roof', addressee: 'the mayor' }, 'a roof (of the mayor)'],
    ['occasion', { text: 'Book Day' }, 'Book Day'],
    ['issue', 'education', 'education'],
    ['participantViolence', false, 'participants were peaceful'],
    ['happened', false, 'it did not happen'],
    ['size', { low: 300 }, '300 and up'],
  ] as const)('of the field %s, %j is "%s"', (field, value, words) => {
    expect(formatValue({ field, value })).toBe(words)
  })
})

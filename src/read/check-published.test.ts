import { expect, test } from 'vitest'
import { isPublished } from './check-published.ts'

test.each([
  '2017-05-18',
  '2017',
  '2017-05',
  '2020-02-29',
  '2017-05-18T10:30Z',
  '2017-05-18T10:30:15.250+03:00',
  '2017-05-18 10:30',
  '2017-05-18T23:59:60Z',
])('%s is a day of publication', (value) => {
  expect(isPublished(value)).toBe(true)
})

test.each([
  '2017-02-30',
  '2019-02-29',
  '2017-13-01',
  '2017-00-10',
  '2017-05-18T25:00',
  '18.05.2017',
  'yesterday',
  '',
  '0017-05-18',
  '2017-5-18',
])('"%s" is none', (value) => {
  expect(isPublished(value)).toBe(false)
})

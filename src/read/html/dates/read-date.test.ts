import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDay } from './page-date.ts'
import { readDate, readDates, readStamp } from './read-date.ts'
import { readUrlDate } from './read-url-date.ts'

const WRITTEN: readonly (readonly [text: string, iso: string | undefined])[] = [
  ['2019-05-03T10:15:30+02:00', '2019-05-03T10:15:30+02:00'],
  ['2019-05-03 10:15', '2019-05-03T10:15'],
  ['2019/5/3', '2019-05-03'],
  ['3 May 2019', '2019-05-03'],
  ['3rd of May, 2019', '2019-05-03'],
  ['May 3, 2019, 4:05 p.m.', '2019-05-03T16:05'],
  ['Sept. 3, 2019 12:05 am', '2019-09-03T00:05'],
  ['Friday, 3 May 2019 at 09:00', '2019-05-03T09:00'],
  ['3. Mai 2019, 10.15 Uhr', '2019-05-03T10:15'],
  ['03.05.2019', '2019-05-03'],
  ['03.05.19, 18:40 Uhr', '2019-05-03T18:40'],
  ['le 3 février 2019', '2019-02-03'],
  ['3 de mayo de 2019', '2019-05-03'],
  ['3 мая 2019 г., 10:15', '2019-05-03T10:15'],
  ['3 maja 2019', '2019-05-03'],
  ['3 Mayıs 2019', '2019-05-03'],
  ['2019年5月3日', '2019-05-03'],
  ['2019년 5월 3일', '2019-05-03'],
  ['३ मई २०१९', '2019-05-03'],
  ['٣ مايو ٢٠١٩', '2019-05-03'],
  ['13/4/2019', '2019-04-13'],
  ['4/13/2019', '2019-04-13'],
  ['31 February 2019', undefined],
  ['99.99.2019', undefined],
  ['Room 3 of 2019', undefined],
  ['version 1.2.3', undefined],
  ['in May 2019', undefined],
]

const ADDRESSES: readonly (readonly [url: string, day: string | undefined])[] = [
  ['https://example.org/2019/05/03/canteen', '2019-05-03'],
  ['https://example.org/2019/5/3/canteen.html', '2019-05-03'],
  ['https://example.org/news/20190503-canteen', '2019-05-03'],
  ['https://example.org/world/2019/may/03/canteen', '2019-05-03'],
  ['https://example.org/news/03-05-2019', '2019-05-03'],
  ['https://archive.example/web/20200101000000/https://example.org/2019/05/03/canteen', '2019-05-03'],
  ['https://example.org/article/20193377', undefined],
  ['https://example.org/2019/05/canteen', undefined],
]

describe('dates of pages', () => {
  test.each(WRITTEN)('%s is %s', (text, iso) => {
    expect(readDate(text)?.iso).toBe(iso)
  })

  test.each(ADDRESSES)('the address %s says %s', (url, day) => {
    expect(readUrlDate(url)?.day).toBe(day)
  })

  test('a machine may leave out the hyphens', () => {
    expect(readStamp('20190503T101500Z')?.iso).toBe('2019-05-03T10:15')
  })

  test('where the month comes first it is read first', () => {
    expect(readDate('3/4/2019', 'month-first')?.day).toBe('2019-03-04')
    expect(readDate('3/4/2019', 'day-first')?.day).toBe('2019-04-03')
  })

  test('a line can write several dates, and none is read twice', () => {
    expect(readDates('Published 3 May 2019, updated 2019-05-07').map((date) => date.day)).toEqual([
      '2019-05-03',
      '2019-05-07',
    ])
  })

  test('every day of the calendar is read back as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1991, max: 2060 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const iso = makeDay(year, month, day)
          fc.pre(iso !== undefined)
          expect(readDate(`on ${iso} it rained`)?.day).toBe(iso)
          expect(readDate(`${day}.${month}.${year}`)?.day).toBe(iso)
        },
      ),
    )
  })
})

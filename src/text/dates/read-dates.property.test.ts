import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDay, toDay, weekdayOf, writeDay } from './calendar.ts'
import { readDates } from './read-dates.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Words that dates are made of, and some that they are not. */
const SCRAPS = [
  ...MONTHS,
  ...WEEKDAYS,
  ...SHORT,
  'may march sun sat the a of on in from to between and until by last next this previous following same that early late mid - – — ( ) , . : ; / \' "',
  'day days week weeks weekend month year years ago later earlier before after today tonight yesterday tomorrow overnight morning night',
  "1 5 17 31 32 0 17th 31st 2017 1999 1990s '95 2,000 05/17/2017 2017-05-17 30.02.2017 99/99/9999 5-9 twenty first nineteen ninety six two thousand",
  "will said planned was called for Christmas Easter International Women's Day Against Homophobia , Transphobia Independence anniversary quarter half spring",
  'people police \n \n\n \t 😀 \uD800 é ё İ ﬁ',
].flatMap((scraps) => scraps.split(' '))

const day = fc.integer({ min: toDay(1900, 1, 1), max: toDay(2099, 12, 31) })
const soup = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join(' '))
const glue = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join(''))
const context = fc.record(
  {
    published: fc.oneof(day.map(writeDay), fc.constantFrom('', '2017', '2017-13-40', 'yesterday')),
    country: fc.constantFrom('US', 'GB', 'RU', 'AU', 'XX'),
    language: fc.constantFrom('en', 'en-GB', 'ru'),
  },
  { requiredKeys: [] },
)

/** A date as writers write it, each with its name and a country that tells the order of figures. */
const FORMS: readonly (readonly [name: string, country: string, render: (day: number) => string])[] = [
  ['month, day and year', 'XX', (at) => `${MONTHS[fromDay(at).month - 1]} ${fromDay(at).day}, ${fromDay(at).year}`],
  ['day, month and year', 'XX', (at) => `${fromDay(at).day} ${MONTHS[fromDay(at).month - 1]} ${fromDay(at).year}`],
  ['capitals', 'XX', (at) => `${MONTHS[fromDay(at).month - 1]} ${fromDay(at).day}, ${fromDay(at).year}`.toUpperCase()],
  [
    'small letters',
    'XX',
    (at) => `${MONTHS[fromDay(at).month - 1]} ${fromDay(at).day}, ${fromDay(at).year}`.toLowerCase(),
  ],
  ['short months', 'XX', (at) => `${SHORT[fromDay(at).month - 1]} ${fromDay(at).day}, ${fromDay(at).year}`],
  ['ordinals', 'XX', (at) => `the ${nth(fromDay(at).day)} of ${MONTHS[fromDay(at).month - 1]} ${fromDay(at).year}`],
  [
    'a weekday',
    'XX',
    (at) => `${WEEKDAYS[weekdayOf(at) - 1]}, ${MONTHS[fromDay(at).month - 1]} ${fromDay(at).day}, ${fromDay(at).year}`,
  ],
  [
    'a weekday in brackets',
    'XX',
    (at) => `${fromDay(at).day} ${MONTHS[fromDay(at).month - 1]} ${fromDay(at).year} (${WEEKDAYS[weekdayOf(at) - 1]})`,
  ],
  ['ISO figures', 'XX', writeDay],
  ['figures with slashes', 'GB', (at) => writeDay(at).split('-').reverse().join('/')],
  ['figures with points', 'DE', (at) => writeDay(at).split('-').reverse().join('.')],
  ['figures month first', 'US', (at) => `${fromDay(at).month}/${fromDay(at).day}/${fromDay(at).year}`],
]

function nth(of: number): string {
  const tail =
    of % 10 === 1 && of !== 11 ? 'st' : of % 10 === 2 && of !== 12 ? 'nd' : of % 10 === 3 && of !== 13 ? 'rd' : 'th'
  return `${of}${tail}`
}

describe('any text', () => {
  it.each([
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['scraps of dates', soup],
    ['scraps without spaces', glue],
  ])('is read without a throw or a wrong quote: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, context, (text, known) => {
        let end = 0
        for (const found of readDates(text, known)) {
          expect(found.quote).toBe(text.slice(found.start, found.end))
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.value.start <= found.value.end).toBe(true)
          expect(found.value.start).toMatch(/^(?:\d{4}|-)-\d{2}-\d{2}$/)
          expect(found.value.end).toMatch(/^(?:\d{4}|-)-\d{2}-\d{2}$/)
          end = found.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(soup, context, (text, known) => {
        expect(readDates(text, known)).toEqual(readDates(text, known))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    'the ',
    'May ',
    'Monday ',
    'May 5, 6 and ',
    'from May 5 to ',
    'a day after ',
    '5-',
    '1/2/',
    "'95 ",
    'twenty-',
    'international day against ',
    '(',
    '. ',
  ])('takes time that grows with its length alone: "%s" over and over', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    for (const { quote, start, end } of readDates(text, { published: '2017-05-18' }))
      expect(quote).toBe(text.slice(start, end))
  })
})

describe('a date that is written and read', () => {
  it.each(FORMS)('comes back from %s', (_name, country, render) => {
    fc.assert(
      fc.property(day, (at) => {
        const words = render(at)
        const found = readDates(`They met on ${words} in town.`, { published: '2017-05-18', country })
        expect(found.map(({ value }) => value)).toEqual([{ start: writeDay(at), end: writeDay(at), precision: 'day' }])
        expect(found[0]?.quote).toBe(words)
        expect(found[0]?.problem).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  it('lies in the week up to the report when a weekday looks back, in the week from it when it looks ahead', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (published, back) => {
        const name = (at: number): string => WEEKDAYS[weekdayOf(at) - 1] ?? ''
        const read = (text: string): string | undefined =>
          readDates(text, { published: writeDay(published) })[0]?.value.start
        expect(read(`They met on ${name(published - back)}.`)).toBe(writeDay(published - back))
        expect(read(`They will meet on ${name(published + back)}.`)).toBe(writeDay(published + back))
      }),
    )
  })

  it('leaves the year open without a publication date', () => {
    fc.assert(
      fc.property(day, (at) => {
        const { month, day: of } = fromDay(at)
        const [found] = readDates(`They met on ${MONTHS[month - 1]} ${of}.`)
        expect(found?.value).toEqual({
          start: `-${writeDay(at).slice(4)}`,
          end: `-${writeDay(at).slice(4)}`,
          precision: 'day',
        })
      }),
    )
  })
})

import { MONTHS } from './month-names.ts'
import { makeDay, type PageDate } from './page-date.ts'

/** Which comes first in `3/4/2020`. */
export type DateOrder = 'day-first' | 'month-first'

const TIME =
  /^(?:[T\s,|•·–—-]|г\.?|um|at|às|à|kl\.?|Uhr)*(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2}|[ap]\.?m\.?)?/iu

type Match = { readonly year: number; readonly month: number; readonly day: number }
type Reader = {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[], order: DateOrder) => Match | undefined
}

const NAME = '[\\p{L}][\\p{L}\\p{M}]{1,15}'
const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)
const fullYear = (text: string | undefined): number => {
  const year = number(text)
  return year >= 100 ? year : year >= 90 ? 1900 + year : 2000 + year
}

/** The ways pages write a day, most certain first. */
const READERS: readonly Reader[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu,
    read: ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(?<![\d/.])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/])/gu,
    read: ([y, , m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu,
    read: ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?(?:de |-\s?|\s)?tháng\s?(\d{1,2}),?\s?(?:năm )?(\d{4})/giu,
    read: ([d, m, y]) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: /(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/gu,
    read: ([y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[\\s/-]?\\s?(?:de |of |d')?(${NAME})\\.?,?[\\s/-]\\s?(?:de |del )?['’]?(\\d{4}|\\d{2}(?=[\\s,|]*(?:$|[\\d|])))(?!\\d)`,
      'giu',
    ),
    read: ([d, name, y]) => named(name, { year: fullYear(y), day: number(d) }),
  },
  {
    pattern: new RegExp(`(${NAME})\\.?[\\s-]\\s?(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]\\s?(\\d{4})(?!\\d)`, 'giu'),
    read: ([name, d, y]) => named(name, { year: number(y), day: number(d) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})[\\s.-]{1,2}(${NAME})[\\s.-]{1,2}(\\d{1,2})(?!\\d)`, 'giu'),
    read: ([y, name, d]) => named(name, { year: number(y), day: number(d) }),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\2(\d{4})(?![\d/])/gu,
    read: ([a, separator, b, y], order) =>
      ordered({ a: number(a), b: number(b), year: number(y) }, (separator ?? '').trim() === '.' ? 'day-first' : order),
  },
  {
    pattern: /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/.:-])/gu,
    read: ([a, separator, b, y], order) =>
      ordered({ a: number(a), b: number(b), year: fullYear(y) }, separator === '.' ? 'day-first' : order),
  },
]

/** Cheap to ask, and most lines of a page have neither a year nor a short date. */
const MAYBE_DATE = /\d{4}|\d[/.-]\s?\d{1,2}[/.-]\s?\d{2}|\p{L}[\s/.-]{1,2}['’]?\d{2}(?!\d)/u

/** The first date that `text` writes, or undefined. Bounded: looks at the first 2,000 characters. */
export function readDate(text: string, order: DateOrder = 'day-first'): PageDate | undefined {
  return readDates(text.slice(0, 2000), order)[0]
}

/** Every date that `text` writes, in order. */
export function readDates(written: string, order: DateOrder = 'day-first'): readonly PageDate[] {
  const text = withPlainDigits(written)
  if (!MAYBE_DATE.test(text)) return []
  const found: (PageDate & { readonly end: number })[] = []
  for (const { pattern, read } of READERS) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match.slice(1), order)
      const day = date === undefined ? undefined : makeDay(date.year, date.month, date.day)
      const end = match.index + match[0].length
      if (day === undefined || found.some((other) => match.index < other.end && other.at < end)) continue
      found.push({ iso: day + readTime(text.slice(end, end + 40)), day, at: match.index, end })
    }
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ iso, day, at }) => ({ iso, day, at }))
}

/** The date of a machine-written value: ISO 8601 in full or packed (`20190503T1015`), RFC 2822, or anything a page writes. */
export function readStamp(text: string, order: DateOrder = 'day-first'): PageDate | undefined {
  const packed = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?/u.exec(text)
  if (packed !== null && !/^\s*\d{9,}\s*$/u.test(text.slice(0, 40))) {
    const day = makeDay(number(packed[1]), number(packed[2]), number(packed[3]))
    if (day !== undefined)
      return { iso: packed[4] === undefined ? day : `${day}T${packed[4]}:${packed[5]}`, day, at: 0 }
  }
  return readDate(text.slice(0, 100), order)
}

/** First digits of the scripts that pages write dates in; a digit takes one code unit in all of them, so offsets stay. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10]
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\uff10-\uff19]/gu

function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (DIGIT_ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}

function named(name: string | undefined, rest: { readonly year: number; readonly day: number }): Match | undefined {
  const month = MONTHS.get((name ?? '').toLowerCase())
  return month === undefined ? undefined : { year: rest.year, month, day: rest.day }
}

function ordered(parts: { readonly a: number; readonly b: number; readonly year: number }, order: DateOrder): Match {
  const { a, b, year } = parts
  const isMonthFirst = order === 'month-first' ? a <= 12 : b > 12
  return isMonthFirst ? { year, month: a, day: b } : { year, month: b, day: a }
}

function readTime(after: string): string {
  const match = TIME.exec(after)
  if (match === null) return ''
  const half = /^[ap]/iu.test(match[4] ?? '') ? (match[4] ?? '').slice(0, 1).toLowerCase() : ''
  const hour = half === 'p' ? (number(match[1]) % 12) + 12 : half === 'a' ? number(match[1]) % 12 : number(match[1])
  if (hour > 23 || number(match[2]) > 59) return ''
  const zone = half === '' ? (match[4] ?? '').toUpperCase() : ''
  return `T${String(hour).padStart(2, '0')}:${match[2]}${match[3] === undefined ? '' : `:${match[3]}`}${zone}`
}

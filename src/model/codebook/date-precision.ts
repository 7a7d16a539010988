import type { DatePrecision } from '../value.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** How closely the words name a date. */
export const DATE_PRECISION = {
  label: 'Precision of a date',
  question: 'How closely do the words name the date?',
  definition: 'The unit of the words, not of the interval: a weekend is days, "in May" is a month.',
  columns: ['date_precision'],
  terms: {
    day: {
      label: 'Day',
      definition: 'A day, or several named by first and last.',
      examples: ['on Wednesday', '3 to 5 May'],
    },
    week: { label: 'Week', definition: 'A week, Monday to Sunday.', examples: ['last week'] },
    month: { label: 'Month', definition: 'A month.', examples: ['in March 2015'] },
    year: { label: 'Year', definition: 'A year or several.', examples: ['in 2012'] },
  } satisfies Readonly<Record<DatePrecision, TermEntry>>,
} as const satisfies ListEntry

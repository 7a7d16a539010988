import type { FieldEntry } from './entry.ts'

/** Field date: when it was. */
export const DATE = {
  label: 'Date',
  question: 'When did it happen, or when is it to happen?',
  definition:
    'The day or days of the event, both ends included, as far as the words and the publication date tell. Relative words are resolved against the publication date and look back unless the words look ahead.',
  classes: ['assembly', 'violation', 'response'],
  value:
    'first and last day as ISO 8601 dates, with the precision of the words (day, week, month, year); a year that stays open is left out of both (--05-17)',
  columns: ['date_start', 'date_end', 'date_precision'],
  examples: [
    ['On Wednesday, in a report of Thursday 18 May 2017', '2017-05-17 to 2017-05-17, day'],
    ['last week, in the same report', '2017-05-08 to 2017-05-14, week'],
    ['in March 2015', '2015-03-01 to 2015-03-31, month'],
  ],
  notWhen: 'The day belongs to the publication, to another event in the sentence, or to the law or body that is named.',
} as const satisfies FieldEntry

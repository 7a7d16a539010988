import type { FieldEntry } from './entry.ts'

/** Field arrested: how many were arrested or detained. */
export const ARRESTED = {
  label: 'Arrested',
  question: 'How many people were arrested or detained?',
  definition:
    'The number of people arrested or detained in or by the event, as an interval; read like size. That nobody was is a value (0 to 0) with the words that say so.',
  classes: ['assembly', 'violation'],
  value: 'whole numbers low and high, both included; an absent end is open',
  columns: ['arrested_low', 'arrested_high'],
  examples: [
    ['14 people were detained', '14'],
    ['police made no arrests', '0'],
  ],
  notWhen: 'The number is a total over years or other events.',
} as const satisfies FieldEntry

import type { FieldEntry } from './entry.ts'

/** Field injured: how many were injured. */
export const INJURED = {
  label: 'Injured',
  question: 'How many people were injured?',
  definition:
    'The number of people injured in or by the event, as an interval; read like size. That nobody was is a value (0 to 0) with the words that say so.',
  classes: ['assembly', 'violation'],
  value: 'whole numbers low and high, both included; an absent end is open',
  columns: ['injured_low', 'injured_high'],
  examples: [
    ['dozens were hurt', '24 to 99'],
    ['at least three officers were injured', '3 or more'],
  ],
  notWhen: 'The number is a total over years or other events.',
} as const satisfies FieldEntry

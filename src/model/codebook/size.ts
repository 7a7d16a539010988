import type { FieldEntry } from './entry.ts'

/** Field size: how many took part. */
export const SIZE = {
  label: 'Size',
  question: 'How many people took part?',
  definition:
    'The number of participants as an interval. Words are taken at what they say: over 300 is 300 and more, dozens is 24 to 99. Rival counts stay separate statements with their speakers.',
  classes: ['assembly'],
  value: 'whole numbers low and high, both included; an absent end is open',
  columns: ['size_low', 'size_high'],
  examples: [
    ['Over 300 activists', '300 or more'],
    ['between 40 and 50 people', '40 to 50'],
    ['dozens of pensioners', '24 to 99'],
    ['no one came', '0'],
  ],
  notWhen: 'The number counts police, arrests, signatures on something else, or the people who were meant to come.',
} as const satisfies FieldEntry

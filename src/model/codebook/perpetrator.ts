import type { FieldEntry } from './entry.ts'

/** Field perpetrator: who did it. */
export const PERPETRATOR = {
  label: 'Perpetrator',
  question: 'Who did it, or is said to have done it?',
  definition:
    'Those who did the act, from the grammar of the sentence, active or passive. That they are only accused is in the stance, speaker and basis.',
  classes: ['violation'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['perpetrator'],
  examples: [
    ['Police beat two students', 'police, authority'],
    ['was abducted by masked men', 'masked men, group'],
  ],
} as const satisfies FieldEntry

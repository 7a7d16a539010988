import type { FieldEntry } from './entry.ts'

/** Field victim: to whom it was done. */
export const VICTIM = {
  label: 'Victim',
  question: 'To whom was it done?',
  definition: 'Those who suffered the act, people or bodies.',
  classes: ['violation'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['victim'],
  examples: [
    ['Police beat two students', 'two students, group'],
    ['the closing of the Herald', 'the Herald, outlet'],
  ],
} as const satisfies FieldEntry

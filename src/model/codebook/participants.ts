import type { FieldEntry } from './entry.ts'

/** Field participants: who took part. */
export const PARTICIPANTS = {
  label: 'Participants',
  question: 'Who took part?',
  definition: 'The people or bodies that took part, by the words for them.',
  classes: ['assembly'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['participants'],
  examples: [
    ['LGBT rights activists gathered', 'LGBT rights activists, group'],
    ['striking nurses', 'nurses, group'],
  ],
  notWhen: 'They only watched, spoke about it, or were sent to guard it.',
} as const satisfies FieldEntry

import type { FieldEntry } from './entry.ts'

/** Field participantViolence: whether those who took part used violence. */
export const PARTICIPANT_VIOLENCE = {
  label: 'Violence by participants',
  question: 'Did those who took part use violence?',
  definition:
    'True when participants attacked people or destroyed things; false when the report says that it was peaceful. Silence is neither.',
  classes: ['assembly'],
  value: 'true or false',
  columns: ['participant_violence'],
  examples: [
    ['Some threw bottles at police', 'true'],
    ['The march passed off peacefully', 'false'],
  ],
  notWhen: 'The violence was done to them.',
} as const satisfies FieldEntry

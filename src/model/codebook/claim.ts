import type { FieldEntry } from './entry.ts'

/** Field claim: what a speaker says that no other field holds. */
export const CLAIM = {
  label: 'Claim',
  question: 'What else does a speaker say about it?',
  definition:
    'What somebody says about an event, or about the matter, that no other field holds, in the words of the report.',
  classes: ['assembly', 'violation', 'response'],
  value: 'text',
  columns: ['claim'],
  examples: [['"This is a dark day for the press," she said', 'This is a dark day for the press']],
  notWhen: 'The words carry a value of another field: they are a statement of that field.',
} as const satisfies FieldEntry

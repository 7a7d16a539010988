import type { FieldEntry } from './entry.ts'

/** Field happened: a claim about the event as a whole. */
export const HAPPENED = {
  label: 'Happened',
  question: 'Does somebody say that it did, or did not, take place?',
  definition: 'A claim that the event as a whole took place or did not, with its speaker.',
  classes: ['assembly', 'violation', 'response'],
  value: 'true or false',
  columns: ['happened'],
  examples: [
    ['"There was no purge," the spokesman said', 'false, stance denies'],
    ['the ministry confirmed the raid', 'true, stance confirms'],
  ],
  notWhen: 'A detail is denied, not the event.',
} as const satisfies FieldEntry

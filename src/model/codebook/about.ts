import type { FieldEntry } from './entry.ts'

/** Field about: what a response answers. */
export const ABOUT = {
  label: 'About',
  question: 'Which event does the response answer?',
  definition: 'The event of the same report that the response is about.',
  classes: ['response'],
  value: 'id of an event',
  columns: ['about'],
  examples: [['an inquiry into the deaths', 'the event of the killings']],
} as const satisfies FieldEntry

import type { FieldEntry } from './entry.ts'

/** Field killed: how many were killed. */
export const KILLED = {
  label: 'Killed',
  question: 'How many people were killed?',
  definition:
    'The number of people killed in or by the event, as an interval; read like size. That nobody was is a value (0 to 0) with the words that say so.',
  classes: ['assembly', 'violation'],
  value: 'whole numbers low and high, both included; an absent end is open',
  columns: ['killed_low', 'killed_high'],
  examples: [
    ['seven people died', '7'],
    ['up to 20 dead', '20 at most'],
  ],
  notWhen: 'The number is a total over years or other events.',
} as const satisfies FieldEntry

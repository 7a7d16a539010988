import type { FieldEntry } from './entry.ts'

/** Field occasion: what it marks. */
export const OCCASION = {
  label: 'Occasion',
  question: 'What does it mark?',
  definition: 'The day, anniversary or news that the event is held on account of.',
  classes: ['assembly'],
  value: 'text',
  columns: ['occasion'],
  examples: [
    ["to mark International Women's Day", "International Women's Day"],
    ['ten years after the fire', 'ten years after the fire'],
  ],
} as const satisfies FieldEntry

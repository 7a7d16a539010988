import type { FieldEntry } from './entry.ts'

/** Field speaker: who spoke at it. */
export const SPEAKER = {
  label: 'Speaker',
  question: 'Who spoke at the assembly?',
  definition: 'Those who made a speech or read something out there.',
  classes: ['assembly'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['speaker'],
  examples: [['Mayor Ana Ruiz told the crowd', 'Ana Ruiz, person, mayor']],
  notWhen: 'Somebody spoke to a reporter about it: that is the speaker of a statement.',
} as const satisfies FieldEntry

import type { FieldEntry } from './entry.ts'

/** Field actor: who responded. */
export const ACTOR = {
  label: 'Actor',
  question: 'Who gave the response?',
  definition: 'The person, body or state that did what the response tells.',
  classes: ['response'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['actor'],
  examples: [['The prosecutor opened a case', 'prosecutor, authority']],
} as const satisfies FieldEntry

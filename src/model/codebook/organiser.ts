import type { FieldEntry } from './entry.ts'

/** Field organiser: who called or ran it. */
export const ORGANISER = {
  label: 'Organiser',
  question: 'Who called it, applied for it or ran it?',
  definition: 'The person or body behind the assembly, by name or description.',
  classes: ['assembly'],
  value:
    'name as the report gives it, with its kind (person, organisation, group, authority, outlet) and role where told',
  columns: ['organiser'],
  examples: [
    ["organised by the teachers' union", "teachers' union, organisation"],
    ['said organiser Yosef Kristian', 'Yosef Kristian, person'],
  ],
} as const satisfies FieldEntry

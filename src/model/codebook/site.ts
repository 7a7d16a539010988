import type { FieldEntry } from './entry.ts'

/** Field site: the street, square or building. */
export const SITE = {
  label: 'Site',
  question: 'At which street, square or building was it?',
  definition: 'The spot inside the place, by the name or description that the report gives.',
  classes: ['assembly', 'violation', 'response'],
  value: 'name',
  columns: ['site_name'],
  examples: [
    ['on Freedom Square', 'Freedom Square'],
    ['outside the Chinese embassy', 'Chinese embassy'],
  ],
  notWhen: 'A building is named only because of who sits in it ("the Kremlin said").',
} as const satisfies FieldEntry

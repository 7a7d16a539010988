import type { FieldEntry } from './entry.ts'

/** Field demand: what is asked, and of whom. */
export const DEMAND = {
  label: 'Demand',
  question: 'What do they ask for, and of whom?',
  definition:
    'What those who assemble ask to be done, stopped or given, in the words of the report, and who is to do it.',
  classes: ['assembly'],
  value: 'text, and the addressee where told',
  columns: ['demand_text', 'demand_addressee'],
  examples: [
    ['called on the government to raise pensions', 'to raise pensions, of the government'],
    ['demanding the release of the sailors', 'the release of the sailors'],
  ],
  notWhen: 'A view without anything asked (see issue), or a demand that somebody else makes.',
} as const satisfies FieldEntry

import type { PlacePrecision } from '../value.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** How closely the words name a place. */
export const PLACE_PRECISION = {
  label: 'Precision of a place',
  question: 'How closely do the words name the place?',
  definition: 'The sort of place that is named; coordinates of an area are those of its middle or seat.',
  columns: ['place_precision'],
  terms: {
    site: { label: 'Site', definition: 'A street, square or building.', examples: ['Maidan Nezalezhnosti'] },
    settlement: { label: 'Settlement', definition: 'A city, town or village.', examples: ['Kyiv'] },
    admin: {
      label: 'Area',
      definition: 'A district, region, province or federal state.',
      examples: ['Donetsk region'],
    },
    country: { label: 'Country', definition: 'A country as a whole.', examples: ['Ukraine'] },
  } satisfies Readonly<Record<PlacePrecision, TermEntry>>,
} as const satisfies ListEntry

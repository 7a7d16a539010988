import type { Conduct } from '../statement.ts'
import type { FieldEntry, TermEntry } from './entry.ts'

/** Field authorities: what police and officials did at an assembly. */
export const AUTHORITIES = {
  label: 'Authorities',
  question: 'What did police and officials do at the assembly?',
  definition: 'What those in charge of order did there. Several may hold, one statement each.',
  classes: ['assembly'],
  value: 'one of the terms below',
  columns: ['authorities'],
  examples: [
    ['police led away five people', 'arrests'],
    ['it ended with no trouble from either side', 'no-interference'],
  ],
  notWhen: 'They did it before or after, elsewhere: that is a response or a violation.',
  terms: {
    'no-interference': {
      label: 'No interference',
      definition: 'The report says that they let it go on, or that it passed off without trouble.',
      examples: ['Police did not step in.'],
    },
    dispersal: {
      label: 'Dispersal',
      definition: 'They broke it up or cleared the place.',
      examples: ['Officers drove the crowd off the square.'],
    },
    arrests: {
      label: 'Arrests',
      definition: 'They arrested or detained people there.',
      examples: ['More than 40 people were detained at the rally.'],
    },
    force: {
      label: 'Force',
      definition: 'They used batons, gas, water cannon, rounds or other means of force.',
      examples: ['Police answered with tear gas.'],
    },
    escort: {
      label: 'Escort',
      definition: 'They went along with it, closed roads for it or kept sides apart.',
      examples: ['Officers walked beside the column and stopped the traffic.'],
    },
    deployment: {
      label: 'Deployment',
      definition: 'They were there in number, or stood ready.',
      examples: ['Hundreds of riot police ringed the park.'],
    },
  } satisfies Readonly<Record<Conduct, TermEntry>>,
} as const satisfies FieldEntry

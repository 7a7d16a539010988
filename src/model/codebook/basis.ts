import type { Basis } from '../event.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** The basis of an event: on whose word it stands. */
export const BASIS = {
  label: 'Basis',
  question: 'On whose word does it stand?',
  definition:
    'Whether the report tells it as its own, passes on what others say, or passes on a denial as well. Printing an allegation does not make it a fact.',
  columns: ['basis'],
  terms: {
    reported: {
      label: 'Reported',
      definition: 'The report tells it in its own voice.',
      examples: ['Police detained two reporters on Monday.'],
    },
    alleged: {
      label: 'Alleged',
      definition: 'It is told only as what a speaker says, or with a word of doubt.',
      examples: ['Activists say that two men were beaten in custody.', 'the alleged abduction'],
    },
    disputed: {
      label: 'Disputed',
      definition: 'Somebody says that it is so, and somebody denies it in the same report.',
      examples: ['Relatives say that he was taken by police; the ministry denies holding him.'],
    },
  } satisfies Readonly<Record<Basis, TermEntry>>,
} as const satisfies ListEntry

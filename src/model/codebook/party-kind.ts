import type { PartyKind } from '../value.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** What sort of party somebody is who acts, suffers or speaks. */
export const PARTY_KIND = {
  label: 'Kind of party',
  question: 'What sort of party is it?',
  definition: 'For participants, organiser, speaker, perpetrator, victim and actor.',
  terms: {
    person: {
      label: 'Person',
      definition: 'One person, by name or description.',
      examples: ['Ana Ruiz', 'a 19-year-old student'],
    },
    organisation: {
      label: 'Organisation',
      definition: 'A body with a name: a union, a party, a company, an association.',
      examples: ["the Railway Workers' Union"],
    },
    group: {
      label: 'Group',
      definition: 'People without a body: a crowd, a trade, a people.',
      examples: ['nurses', 'masked men'],
    },
    authority: {
      label: 'Authority',
      definition: 'A state, an office or its forces.',
      examples: ['police', "the mayor's office", 'a district court'],
    },
    outlet: {
      label: 'Outlet',
      definition: 'A paper, broadcaster, agency or site that publishes.',
      examples: ['the Herald', 'state television'],
    },
  } satisfies Readonly<Record<PartyKind, TermEntry>>,
} as const satisfies ListEntry

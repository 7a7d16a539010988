import type { Authorisation } from '../statement.ts'
import type { FieldEntry, TermEntry } from './entry.ts'

/** Field authorisation: how the assembly stands to leave from the authorities. */
export const AUTHORISATION = {
  label: 'Authorisation',
  question: 'Did the authorities give leave for the assembly?',
  definition: 'What the report says of leave for this very assembly.',
  classes: ['assembly'],
  value: 'one of the terms below',
  columns: ['authorisation'],
  examples: [
    ['officials permitted the demonstration', 'permitted'],
    ['the unauthorised rally', 'refused'],
  ],
  notWhen: 'The law on assemblies in general is meant.',
  terms: {
    permitted: {
      label: 'Permitted',
      definition: 'Leave was given, or the assembly is called sanctioned.',
      examples: ['The city had approved the route.'],
    },
    notified: {
      label: 'Notified',
      definition: 'The authorities were told of it, and no answer is reported.',
      examples: ['The organisers had given notice of the picket.'],
    },
    refused: {
      label: 'Refused',
      definition: 'Leave was asked for and not given, or there was none.',
      examples: ['The rally had no permit.', 'Officials turned down three requests.'],
    },
    banned: {
      label: 'Banned',
      definition: 'The assembly was forbidden, by an official or a court.',
      examples: ['A court upheld the ban on the parade.'],
    },
  } satisfies Readonly<Record<Authorisation, TermEntry>>,
} as const satisfies FieldEntry

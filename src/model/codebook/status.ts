import type { Status } from '../event.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** The status of an event: whether it has come about. */
export const STATUS = {
  label: 'Status',
  question: 'Has it come about?',
  definition: "Where the event stands at the time of the report, by the report's own words.",
  columns: ['status'],
  terms: {
    happened: {
      label: 'Happened',
      definition: 'It took place and is over, or is told in the past.',
      examples: ['Some 300 people gathered on Wednesday.'],
    },
    ongoing: {
      label: 'Ongoing',
      definition: 'It has begun and goes on.',
      examples: ['The strike has entered its third week.'],
    },
    planned: {
      label: 'Planned',
      definition: 'It is announced, called for or expected on a named occasion.',
      examples: ['Unions have called a rally for Saturday.'],
      notWhen: 'Somebody merely might (set aside as hypothetical).',
    },
    cancelled: {
      label: 'Cancelled',
      definition: 'Those who planned it called it off or put it off.',
      examples: ['The organisers called off the march because of the storm.'],
    },
    prevented: {
      label: 'Prevented',
      definition: 'Others kept it from taking place.',
      examples: ['Police sealed off the park, and the picket did not take place.'],
    },
  } satisfies Readonly<Record<Status, TermEntry>>,
} as const satisfies ListEntry

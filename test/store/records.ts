import type { ReportRecord } from '../../src/model/record.ts'
import type { SourceFacts } from '../../src/read/source.ts'
import { readRecord } from '../flow/read-record.ts'

/** The record of a report in our own words, as of Friday, 12 May 2023 unless its facts say otherwise. */
export function recordOf(text: string, facts: SourceFacts = {}): ReportRecord {
  return readRecord(new TextEncoder().encode(text), { published: '2023-05-12', ...facts })
}

export const RALLY = recordOf(
  'About 300 people rallied in Minsk on Wednesday against the call-up of reservists. Police arrested 12 of them.',
  { title: 'Rally against the call-up', publisher: 'Evening News' },
)
export const MARCH = recordOf(
  'Some 5,000 teachers marched in Tbilisi on 3 April 2023 and demanded higher pay. The march ended at the parliament.',
  { title: 'Teachers march', publisher: 'Morning Post', published: '2023-04-04' },
)
export const WEATHER = recordOf('It will rain in the north tomorrow. The south stays dry.', {
  title: 'Weather',
  publisher: 'Morning Post',
  published: '2023-04-05',
})

import { REVIEW_STATES, type ReviewedReport } from '../../model/reviewed.ts'
import type { Table } from './column.ts'

/** Reports, a row each: where to find them, not what they say. */
export const REPORTS_TABLE: Table<ReviewedReport> = {
  name: 'reports',
  title: 'Reports',
  description:
    'The published reports that events and statements are from. Their texts belong to their publishers and are left out.',
  key: 'report',
  links: [],
  columns: [
    {
      name: 'report',
      type: 'string',
      description: 'Key: sha256: and the digest of the captured bytes.',
      constraints: { required: true, unique: true },
      of: ({ report }) => report.id,
    },
    { name: 'title', type: 'string', description: 'Its headline.', of: ({ report }) => report.title },
    {
      name: 'publisher',
      type: 'string',
      description: 'The outlet or body that published it.',
      of: ({ report }) => report.publisher,
    },
    {
      name: 'authors',
      type: 'string',
      description: 'Who signed it; several are parted by semicolons.',
      of: ({ report }) => report.authors?.join('; '),
    },
    {
      name: 'published',
      type: 'string',
      description: 'When, as an ISO 8601 date or date-time, as far as it is known.',
      of: ({ report }) => report.published,
    },
    {
      name: 'updated',
      type: 'string',
      description: 'When its page says that it was last changed.',
      of: ({ report }) => report.updated,
    },
    { name: 'language', type: 'string', description: 'BCP 47.', of: ({ report }) => report.language },
    { name: 'url', type: 'string', description: 'Its address.', of: ({ report }) => report.url ?? report.capture?.url },
    {
      name: 'review_state',
      type: 'string',
      description: 'How far people are with it.',
      constraints: { required: true, enum: REVIEW_STATES },
      of: ({ state }) => state,
    },
    { name: 'coder', type: 'string', description: 'What coded it.', of: ({ coding }) => coding.coder },
    {
      name: 'ref',
      type: 'string',
      description: 'The reference that the collection has for it.',
      isPrivate: true,
      of: ({ report }) => report.ref,
    },
  ],
}

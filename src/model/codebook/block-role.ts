import type { BlockRole } from '../report.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** What a block of the text is for. */
export const BLOCK_ROLE = {
  label: 'Block role',
  question: 'What is this run of the text for?',
  definition: 'Each run of the text has one role, found by its form alone, in plain text as in marked-up pages.',
  terms: {
    headline: {
      label: 'Headline',
      definition: 'The title of the report, or a heading inside it.',
      examples: ['Teachers March on Ministry'],
    },
    standfirst: {
      label: 'Standfirst',
      definition: 'A sentence or two under the headline that sum the report up.',
      examples: ['Thousands demand back pay as talks break down.'],
    },
    byline: { label: 'Byline', definition: 'Who wrote it.', examples: ['By Maria Keller'] },
    dateline: { label: 'Dateline', definition: 'Where and when it was written.', examples: ['TBILISI, 4 June -'] },
    paragraph: {
      label: 'Paragraph',
      definition: 'The running text.',
      examples: ['The march set off at noon and reached the ministry an hour later.'],
    },
    quote: {
      label: 'Quote',
      definition: 'A quotation set apart from the running text.',
      examples: ['"We are not leaving until we are paid."'],
    },
    list: { label: 'List', definition: 'Items, one under the other.', examples: ['- pay for May'] },
    caption: {
      label: 'Caption',
      definition: 'The words under a picture.',
      examples: ['Demonstrators outside the ministry on Tuesday.'],
    },
    credit: { label: 'Credit', definition: 'Whose picture it is.', examples: ['Photo: Lena Ortiz'] },
    correction: {
      label: 'Correction',
      definition: 'A note that the report was changed, and why.',
      examples: ['Correction: an earlier version misstated the date.'],
    },
    boilerplate: {
      label: 'Boilerplate',
      definition: 'What stands around the report: links, sharing, appeals, notices.',
      examples: ['Sign up for our newsletter'],
    },
  } satisfies Readonly<Record<BlockRole, TermEntry>>,
} as const satisfies ListEntry

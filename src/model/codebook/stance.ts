import type { Stance } from '../statement.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** The stance of a statement: how its speaker stands to what is said. */
export const STANCE = {
  label: 'Stance',
  question: 'How does the speaker stand to what is said?',
  definition: "What the speaker does in saying it, by the verb and its context. The report's own voice asserts.",
  columns: ['stance'],
  terms: {
    asserts: { label: 'Asserts', definition: 'Says that it is so.', examples: ['she said', 'the statement reads'] },
    alleges: {
      label: 'Alleges',
      definition: "Says that it is so, of another's misdeed, without proof in the report.",
      examples: ['he accuses the guards of', 'they claim that'],
    },
    denies: {
      label: 'Denies',
      definition: 'Says that it is not so.',
      examples: ['the ministry denied', 'he rejected the accusation'],
    },
    confirms: {
      label: 'Confirms',
      definition: 'Says that what others have said is so, or owns up to it.',
      examples: ['police confirmed the arrests', 'the mayor admitted'],
    },
    condemns: {
      label: 'Condemns',
      definition: 'Says that it is wrong.',
      examples: ['the union condemned', 'she called it a disgrace'],
    },
    supports: {
      label: 'Supports',
      definition: 'Says that it is right, or stands by somebody.',
      examples: ['he welcomed the verdict', 'they backed the strikers'],
    },
    announces: {
      label: 'Announces',
      definition: 'Says what is going to be, or makes something known by office.',
      examples: ['the party announced a march'],
    },
    demands: {
      label: 'Demands',
      definition: 'Says what somebody is to do.',
      examples: ['they called for his release', 'she urged the court to'],
    },
    estimates: {
      label: 'Estimates',
      definition: 'Gives a number or date as a judgement.',
      examples: ['organisers put the crowd at 5,000'],
    },
    promises: {
      label: 'Promises',
      definition: 'Says what the speaker will do.',
      examples: ['the governor pledged to'],
    },
    'declines-comment': {
      label: 'Declines to comment',
      definition: 'Refuses to say anything, or could not be reached.',
      examples: ['a spokeswoman would not comment'],
    },
  } satisfies Readonly<Record<Stance, TermEntry>>,
} as const satisfies ListEntry

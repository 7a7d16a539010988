import type { SetAsideReason } from '../event.ts'
import type { ListEntry, TermEntry } from './entry.ts'

/** Why a passage that looks like an event is none. */
export const SET_ASIDE = {
  label: 'Reason for setting aside',
  question: 'Why is a passage that looks like an event none?',
  definition:
    'Only a specific occasion is an event. A passage with the words of one that tells of none is kept with the reason.',
  terms: {
    habitual: {
      label: 'Habitual',
      definition: 'It tells what usually happens, of no occasion.',
      examples: ['Police routinely break up unauthorised rallies.'],
    },
    hypothetical: {
      label: 'Hypothetical',
      definition: 'It might, could or would happen, or is a condition, a wish or a fear.',
      examples: ['If the law passes, drivers could strike.'],
    },
    negated: {
      label: 'Negated',
      definition: 'It says that there was none.',
      examples: ['No protests were held in the south.'],
    },
    caption: {
      label: 'Caption',
      definition: 'The caption of a picture from another occasion.',
      examples: ['A rally in the same square in 2013. (Photo: archive)'],
      notWhen: 'The picture shows the event of the report.',
    },
    metaphor: {
      label: 'Metaphor',
      definition: 'A word of events stands for something else.',
      examples: ['a storm of protest', 'the plan came under attack'],
    },
    name: {
      label: 'Name',
      definition: 'The word is part of a name: of a body, a book, a street, a person.',
      examples: ['the Strike Debt group', 'Judge Mark March'],
    },
    sport: {
      label: 'Sport',
      definition: 'It tells of a game.',
      examples: ['The visitors rallied in the second half.'],
    },
    market: {
      label: 'Market',
      definition: 'It tells of prices and trade.',
      examples: ['Oil shares rallied on Friday.'],
    },
    historical: {
      label: 'Historical',
      definition: 'A comparison with, or the memory of, something long past that is no matter of the report.',
      examples: ['the largest crowd since the marches of 1968'],
      notWhen: 'An earlier event that belongs to the news (an event with background true).',
    },
    slogan: {
      label: 'Slogan',
      definition: 'The words stand on a placard, in a chant, a motto or a title.',
      examples: ["a banner that read 'Strike now'"],
    },
    boilerplate: {
      label: 'Boilerplate',
      definition: 'Links, appeals and notices around the report.',
      examples: ['Read more: Thousands march in the capital'],
    },
    'other-sense': {
      label: 'Other sense',
      definition: 'The word means something else here.',
      examples: ['on 3 March', 'cardiac arrest', 'the film was released'],
    },
  } satisfies Readonly<Record<SetAsideReason, TermEntry>>,
} as const satisfies ListEntry

import { DOER_NOUNS, HARM_VERBS, NAMING_VERBS, SUFFERER_NOUNS, SUSPECT_NOUNS } from './lexicon/en/deeds.ts'
import { DEMANDING_NOUNS, DEMAND_VERBS } from './lexicon/en/demands.ts'
import { ORGANISER_NOUNS, ORGANISING_VERBS } from './lexicon/en/taking-part.ts'

/** All such words in one set: every word of a report is looked up here. */
const TELLING: ReadonlySet<string> = new Set([
  'responsibility',
  'speak',
  'address',
  'speaker',
  'speech',
  ...HARM_VERBS,
  ...NAMING_VERBS,
  ...DOER_NOUNS,
  ...SUSPECT_NOUNS,
  ...SUFFERER_NOUNS,
  ...DEMAND_VERBS,
  ...DEMANDING_NOUNS,
  ...ORGANISING_VERBS,
  ...ORGANISER_NOUNS,
])

/** True for a word (lemma) that may tell a field of an event named elsewhere: its sentence is worth parsing. */
export function tellsField(lemma: string): boolean {
  return TELLING.has(lemma)
}

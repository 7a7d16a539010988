import { partOf } from './deed/known-as.ts'
import { HARM_VERBS, NAMING_VERBS } from './lexicon/en/deeds.ts'
import { DEMANDING_NOUNS, DEMAND_VERBS } from './lexicon/en/demands.ts'
import { ORGANISER_NOUNS, ORGANISING_VERBS } from './lexicon/en/taking-part.ts'

const OTHERS = new Set(['responsibility', 'speak', 'address', 'speaker', 'speech'])

/** True for a word (lemma) that may tell a field of an event named elsewhere: its sentence is worth parsing. */
export function tellsField(lemma: string): boolean {
  if (OTHERS.has(lemma) || HARM_VERBS.has(lemma) || NAMING_VERBS.has(lemma) || partOf(lemma) !== undefined) return true
  if (DEMAND_VERBS.has(lemma) || DEMANDING_NOUNS.has(lemma)) return true
  return ORGANISING_VERBS.has(lemma) || ORGANISER_NOUNS.has(lemma)
}

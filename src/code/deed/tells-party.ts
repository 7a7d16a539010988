import { HARM_VERBS, NAMING_VERBS } from '../lexicon/en/deeds.ts'
import { partOf } from './known-as.ts'

/** True for a word (lemma) that may say who did or suffered a deed told of elsewhere: its sentence is worth parsing. */
export function tellsParty(lemma: string): boolean {
  return lemma === 'responsibility' || HARM_VERBS.has(lemma) || partOf(lemma) !== undefined || NAMING_VERBS.has(lemma)
}

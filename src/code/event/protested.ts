import type { ReadSentence } from '../clause/reading.ts'
import { dependents } from '../clause/tree.ts'
import {
  ASSEMBLING_WORDS,
  CONDEMNING_VERBS,
  HOLDING_VERBS,
  MEMORY_NOUNS,
  PROTEST_WORDS,
  TOPIC_PREPOSITIONS,
} from '../lexicon/en/modality.ts'

/** "marched over the shooting of a boy", "signs condemning the raid": what an assembly is about came before it. */
export function isProtested(sentence: ReadSentence, head: number): boolean {
  if (!sentence.parsed || sentence.tokens[head]?.upos !== 'NOUN') return false
  const noun = firstOfList(sentence, head)
  const token = sentence.tokens[noun]
  const above = sentence.tokens[token?.head ?? -1]
  if (token === undefined || above === undefined) return false
  if (/^(?:nmod|obl)/.test(token.relation) && MEMORY_NOUNS.has(above.lemma)) return true
  if (token.relation === 'obj')
    return (
      above.lemma === 'protest' ||
      (above.form === 'following' && isAssembling(sentence, above.head)) ||
      (CONDEMNING_VERBS.has(above.lemma) && sentence.tokens.some((one) => PROTEST_WORDS.has(one.lemma)))
    )
  return isAssembling(sentence, token.head) && hasTopicWord(sentence, noun)
}

/** "racism and police brutality": the first of a list hangs where all of it does. */
function firstOfList(sentence: ReadSentence, head: number): number {
  let at = head
  for (let steps = 0; steps < 4; steps++) {
    const token = sentence.tokens[at]
    const above = sentence.tokens[token?.head ?? -1]
    if (token?.relation !== 'conj' || (above?.upos !== 'NOUN' && above?.upos !== 'PROPN')) return at
    at = token.head
  }
  return at
}

/** "protested", "a vigil", "joined protests and held vigils". */
function isAssembling(sentence: ReadSentence, index: number): boolean {
  const lemma = sentence.tokens[index]?.lemma ?? ''
  if (ASSEMBLING_WORDS.has(lemma)) return true
  return (
    HOLDING_VERBS.has(lemma) &&
    dependents(sentence, index, 'obj', 'nsubj', 'nsubj:pass', 'conj').some((each) =>
      ASSEMBLING_WORDS.has(sentence.tokens[each]?.lemma ?? ''),
    )
  )
}

function hasTopicWord(sentence: ReadSentence, noun: number): boolean {
  return dependents(sentence, noun, 'case', 'mark').some((index) =>
    TOPIC_PREPOSITIONS.has(sentence.tokens[index]?.lower ?? ''),
  )
}

/** "against police brutality", "over killings": a bare noun for what is done time and again, to nobody named. */
export function isGenerality(sentence: ReadSentence, head: number): boolean {
  return dependents(sentence, head, 'det', 'nmod', 'nmod:poss', 'nummod', 'acl', 'acl:relcl').length === 0
}

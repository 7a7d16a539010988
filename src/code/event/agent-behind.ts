import type { Sentence } from '../../text/syntax/token.ts'
import { dependent, dependents } from '../clause/tree.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'

const HURTING = new Set([
  'kill',
  'die',
  'perish',
  'murder',
  'slay',
  'gun',
  'shoot',
  'leave',
  'death',
  'injure',
  'wound',
])
/** What armed hands do, as a noun behind their name: "in police firing". */
const DEEDS = new Set([
  'firing',
  'fire',
  'shooting',
  'action',
  'custody',
  'encounter',
  'charge',
  'crackdown',
  'beating',
  'bullet',
  'shelling',
  'raid',
  'operation',
])
const DOING = new Set([
  'fire',
  'open',
  'shoot',
  'resort',
  'charge',
  'attack',
  'beat',
  'bomb',
  'shell',
  'storm',
  'raid',
  'use',
])
const REACH = 9

/**
 * Who kills where the verb has no agent of its own: "died in police firing", "was killed when soldiers opened fire", "police fired
 * forty rounds, killing two". The index of the noun, or undefined.
 */
export function agentBehind(sentence: Sentence, head: number): number | undefined {
  const token = sentence.tokens[head]
  if (!token || !HURTING.has(token.lemma)) return undefined
  return (
    inPhrase(sentence, head) ??
    (sentence.parsed
      ? (inClause(sentence, head) ?? ofMainVerb(sentence, head) ?? ofSubject(sentence, head))
      : undefined)
  )
}

function isArmed(sentence: Sentence, index: number): boolean {
  const lemma = sentence.tokens[index]?.lemma ?? ''
  return NOUN_CLASSES.police.has(lemma) || NOUN_CLASSES.armed.has(lemma)
}

function inPhrase(sentence: Sentence, head: number): number | undefined {
  for (let index = head + 1; index < head + REACH; index++) {
    const [at, next] = [sentence.tokens[index], sentence.tokens[index + 1]]
    if (!at || at.form === ',' || at.form === ';') return undefined
    const isDeed = next !== undefined && (DEEDS.has(next.lower) || DEEDS.has(next.lemma))
    if (isArmed(sentence, index) && isDeed) return index
  }
  return undefined
}

function inClause(sentence: Sentence, head: number): number | undefined {
  for (const clause of dependents(sentence, head, 'advcl')) {
    if (!DOING.has(sentence.tokens[clause]?.lemma ?? '')) continue
    const subject = dependent(sentence, clause, 'nsubj')
    if (subject !== undefined && isArmed(sentence, subject)) return subject
  }
  return undefined
}

/** "police firing left two dead": the hand before the noun of the deed. */
function ofSubject(sentence: Sentence, head: number): number | undefined {
  const subject = dependent(sentence, head, 'nsubj')
  if (subject === undefined || !DEEDS.has(sentence.tokens[subject]?.lower ?? '')) return undefined
  return dependents(sentence, subject, 'compound', 'nmod:poss').find((index) => isArmed(sentence, index))
}

/** A participle behind what was fired: its doer is the subject of the firing. */
function ofMainVerb(sentence: Sentence, head: number): number | undefined {
  const token = sentence.tokens[head]
  if (token?.xpos !== 'VBG' || !/^(?:acl|advcl)/.test(token.relation)) return undefined
  const above = sentence.tokens[token.head]
  const verb = above?.upos === 'VERB' ? token.head : (above?.head ?? -1)
  if (!DOING.has(sentence.tokens[verb]?.lemma ?? '')) return undefined
  const subject = dependent(sentence, verb, 'nsubj')
  return subject !== undefined && isArmed(sentence, subject) ? subject : undefined
}

import type { Sentence, Token } from '../../text/syntax/token.ts'
import { withConjuncts } from './conjuncts.ts'

const LONGEST_LIST = 10
const INNER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const JOINTS = new Set(['and', 'or', '&'])

/**
 * The heads listed with the noun at `head`, itself the first: what the tree conjoins and what the order of words goes on to
 * list ("A, B and C"). The parser loses one conjunct in three; a list by order has to end in "and" and no verb may follow it.
 */
export function listedWith(sentence: Sentence, head: number): readonly number[] {
  const byTree = withConjuncts(sentence, [head])
  const byOrder = listByOrder(sentence, head)
  return [...new Set([...byTree, ...byOrder])].sort((a, b) => a - b)
}

function listByOrder(sentence: Sentence, head: number): readonly number[] {
  const items: number[] = []
  let at = endOfPhrase(sentence, head)
  for (let count = 0; count < LONGEST_LIST; count++) {
    const joint = jointAt(sentence, at + 1)
    if (joint === undefined) return []
    const first = joint.next
    const last = phraseFrom(sentence, first)
    if (last === undefined) return []
    if (!(!joint.isLast && isApposition(sentence, first, last))) items.push(last)
    at = endOfPhrase(sentence, last)
    if (joint.isLast) return startsClause(sentence, at + 1) ? [] : items
  }
  return []
}

type Joint = { readonly next: number; readonly isLast: boolean }

/** A comma, "and" or ", and" at a token, and where the next item begins. */
function jointAt(sentence: Sentence, at: number): Joint | undefined {
  const form = sentence.tokens[at]?.form.toLowerCase() ?? ''
  if (JOINTS.has(form)) return { next: at + 1, isLast: true }
  if (form !== ',') return undefined
  const after = sentence.tokens[at + 1]?.form.toLowerCase() ?? ''
  return JOINTS.has(after) ? { next: at + 2, isLast: true } : { next: at + 1, isLast: false }
}

/** The last nominal token of the run of nominal words that begins at `first`, or undefined where none does. */
function phraseFrom(sentence: Sentence, first: number): number | undefined {
  let last: number | undefined
  for (let index = first; index < sentence.tokens.length && index - first < 9; index++) {
    const token = sentence.tokens[index]
    if (!token) break
    if (token.form === '-' && last !== undefined) continue
    if (!INNER.has(token.upos)) break
    if (isNominal(token)) last = index
  }
  return last
}

/** Past the name and what is put behind it: "of the army", ", 39,". */
function endOfPhrase(sentence: Sentence, head: number): number {
  let at = head
  while (isNominal(sentence.tokens[at + 1]) || isHyphenated(sentence, at + 1)) at++
  const preposition = sentence.tokens[at + 1]
  if (preposition?.upos === 'ADP' && (preposition.lemma === 'of' || preposition.lemma === 'from')) {
    const last = phraseFrom(sentence, at + 2)
    if (last !== undefined) at = last
  }
  if (sentence.tokens[at + 1]?.form === ',' && sentence.tokens[at + 2]?.upos === 'NUM') at += 2
  return at
}

function isHyphenated(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.form === '-' && isNominal(sentence.tokens[at + 1])
}

function isNominal(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

/** "Ann Lee, the mayor, and Bo Ek": an item with "the" between commas says who the one before is. */
function isApposition(sentence: Sentence, first: number, last: number): boolean {
  const form = sentence.tokens[first]?.form.toLowerCase() ?? ''
  return (form === 'the' || form === 'a' || form === 'an') && sentence.tokens[last]?.upos === 'NOUN'
}

/** "police and the crowd went home": a finite verb right behind the last item makes it a subject of its own. */
function startsClause(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return token !== undefined && (token.upos === 'AUX' || (token.upos === 'VERB' && /^VB[DPZ]$/.test(token.xpos)))
}

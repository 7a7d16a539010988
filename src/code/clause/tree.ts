import type { Sentence, Token } from '../../text/syntax/token.ts'

const kids = new WeakMap<Sentence, readonly (readonly number[])[]>()

/** For each token of a parsed sentence the indices of its dependents, in order. Computed once a sentence. */
export function dependentsOf(sentence: Sentence, head: number): readonly number[] {
  let all = kids.get(sentence)
  if (!all) {
    const lists: number[][] = sentence.tokens.map(() => [])
    sentence.tokens.forEach((token, index) => lists[token.head]?.push(index))
    all = lists
    kids.set(sentence, all)
  }
  return all[head] ?? []
}

/** The first dependent of `head` with one of the relations. A relation without subtype stands for all its subtypes. */
export function dependent(sentence: Sentence, head: number, ...relations: readonly string[]): number | undefined {
  return dependentsOf(sentence, head).find((index) => isRelation(sentence.tokens[index], relations))
}

/** All dependents of `head` with one of the relations, in order. */
export function dependents(sentence: Sentence, head: number, ...relations: readonly string[]): readonly number[] {
  return dependentsOf(sentence, head).filter((index) => isRelation(sentence.tokens[index], relations))
}

function isRelation(token: Token | undefined, relations: readonly string[]): boolean {
  if (!token) return false
  return relations.some((relation) => token.relation === relation || token.relation.startsWith(`${relation}:`))
}

/** The lemma of the preposition that marks a token ("by", "of"), or ''. */
export function prepositionOf(sentence: Sentence, index: number): string {
  const marker = dependent(sentence, index, 'case')
  return marker === undefined ? '' : (sentence.tokens[marker]?.lemma ?? '')
}

/** True when `inner` hangs, by however many steps, under `outer`. */
export function isUnder(sentence: Sentence, inner: number, outer: number): boolean {
  let at = inner
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    if (at === outer) return true
    at = sentence.tokens[at]?.head ?? -1
  }
  return false
}

import type { Sentence, Token } from '../../text/syntax/token.ts'
import { dependents } from './tree.ts'

/** The tokens and everything conjoined to them. */
export function withConjuncts(sentence: Sentence, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => [
    head,
    ...dependents(sentence, head, 'conj').filter((index) => isNounLike(sentence.tokens[index])),
  ])
}

/** True for a token that can head a noun phrase. */
export function isNounLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      token.upos === 'PRON' ||
      token.upos === 'NUM' ||
      token.upos === 'ADJ')
  )
}

import type { Span } from '../../model/span.ts'

/** Universal Dependencies v2 part of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * One token of a sentence with what the syntax layer says of it. `head` is the index of its governor in the sentence's
 * tokens, -1 for the root; `relation` is the Universal Dependencies v2 relation with its subtype (`nsubj:pass`).
 * In a sentence that was only tagged, `head` is -1 and `relation` is ''.
 */
export type Token = Span & {
  readonly form: string
  /** The form in small letters. */
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  readonly head: number
  readonly relation: string
}

/** A sentence with its tokens. `parsed` says whether heads and relations are filled. */
export type Sentence = Span & { readonly tokens: readonly Token[]; readonly parsed: boolean }

/**
 * The token under another head. Written out, not spread, as in `retagged`: what is made by spreading has a shape of its own in the
 * engine, and all that reads tokens runs slower for it.
 */
export function hungOn(token: Token, head: number, relation: string): Token {
  const { start, end, form, lower, lemma, upos, xpos } = token
  return { start, end, form, lower, lemma, upos, xpos, head, relation }
}

/** The token as another part of speech, or of another lemma. */
export function retagged(token: Token, as: Partial<Pick<Token, 'lemma' | 'upos' | 'xpos'>>): Token {
  const { start, end, form, lower, head, relation } = token
  const { lemma = token.lemma, upos = token.upos, xpos = token.xpos } = as
  return { start, end, form, lower, lemma, upos, xpos, head, relation }
}

/** The sentence with other tokens. */
export function withTokens(sentence: Sentence, tokens: readonly Token[], parsed = sentence.parsed): Sentence {
  return { start: sentence.start, end: sentence.end, tokens, parsed }
}

const PARTS: readonly string[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] satisfies readonly Upos[]

/** True for the name of a part of speech of Universal Dependencies. */
export function isUpos(name: string): name is Upos {
  return PARTS.includes(name)
}

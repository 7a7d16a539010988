import type { Sentence, Token } from '../../text/syntax/token.ts'

/** A phrase as a list of places, each with its alternatives. */
export type Phrase = readonly (readonly string[])[]

const SKIPPED = new Set(['DET', 'PRON', 'ADV', 'ADJ', 'NUM'])
const LONGEST_SKIP = 2

/** Takes "throw stone|stones" apart. */
export function phraseOf(words: string): Phrase {
  return words.split(' ').map((place) => place.split('|'))
}

/** The tokens of a phrase that begins at `first`, by lemma or form, articles and the like skipped; undefined when it does not stand there. */
export function phraseAt(sentence: Sentence, first: number, phrase: Phrase): number | undefined {
  let at = first - 1
  for (const [step, alternatives] of phrase.entries()) {
    at += 1
    if (step > 0) at = skipSmallWords(sentence, at, alternatives)
    if (!isOne(sentence, at, alternatives)) return undefined
  }
  return at
}

function skipSmallWords(sentence: Sentence, from: number, alternatives: readonly string[]): number {
  let at = from
  while (at - from < LONGEST_SKIP && !isOne(sentence, at, alternatives) && SKIPPED.has(sentence.tokens[at]?.upos ?? ''))
    at += 1
  return at
}

function isOne(sentence: Sentence, index: number, alternatives: readonly string[]): boolean {
  const token = sentence.tokens[index]
  return token !== undefined && (alternatives.includes(token.lemma) || alternatives.includes(token.lower))
}

/** Rows by the words that may begin them, so that a sentence is scanned once for all of them. */
export function indexPhrases<R extends { readonly words: string }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly (R & { readonly phrase: Phrase })[]> {
  const index = new Map<string, (R & { readonly phrase: Phrase })[]>()
  for (const row of rows) {
    const phrase = phraseOf(row.words)
    for (const word of phrase[0] ?? []) index.set(word, [...(index.get(word) ?? []), { ...row, phrase }])
  }
  return index
}

/** The rows of an index whose words may begin at a token. */
export function rowsAt<R>(index: ReadonlyMap<string, readonly R[]>, sentence: Sentence, at: number): readonly R[] {
  const token = sentence.tokens[at]
  return token === undefined ? [] : rowsOf(index, token)
}

const NONE: readonly never[] = []

/** The rows of an index by a token's lemma, then by its form. Asked of every token, so it makes no list where it needs none. */
export function rowsOf<R>(index: ReadonlyMap<string, readonly R[]>, { lemma, lower }: Token): readonly R[] {
  const byLemma = index.get(lemma)
  const byForm = lower === lemma ? undefined : index.get(lower)
  if (byLemma === undefined || byForm === undefined) return byLemma ?? byForm ?? NONE
  return byLemma.concat(byForm)
}

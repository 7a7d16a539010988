import type { Syntax } from '../../src/text/syntax/syntax.ts'
import type { Sentence, Token } from '../../src/text/syntax/token.ts'
import { figuresOf } from './figures.ts'
import type { Figures, Guess } from './figures.ts'
import type { TreeSentence } from './treebank.ts'

const SHOWN = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'nmod',
  'acl:relcl',
  'acl',
  'advcl',
  'ccomp',
  'xcomp',
  'conj',
  'appos',
  'compound',
  'amod',
  'case',
  'aux:pass',
  'cop',
]

/** The figures of a model on sentences of a treebank, with its words as given and its own tags. */
export function report(
  syntax: Syntax,
  { name, sentences }: { readonly name: string; readonly sentences: readonly TreeSentence[] },
): string {
  const started = performance.now()
  const tagged = sentences.map((sentence) => syntax.tagWords(sentence.forms))
  const between = performance.now()
  const parsed = tagged.map((sentence) => syntax.parse(sentence))
  const ended = performance.now()
  const figures = figuresOf(sentences, parsed.map(guessOf))
  const rate = (milliseconds: number): string => `${(figures.tokens / milliseconds).toFixed(0)}k tokens/s`
  return [
    `${name}: ${figures.tokens} tokens, tagged at ${rate(between - started)}, tagged and parsed at ${rate(ended - started)}`,
    `  UPOS ${show(figures.upos)}  XPOS ${show(figures.xpos)}  lemma ${show(figures.lemma)}  UAS ${show(figures.uas)}  LAS ${show(figures.las)}`,
    `  F1 ${SHOWN.map((relation) => `${relation} ${show(relationOf(figures, relation))}`).join('  ')}  negation ${show(figures.negation)}`,
  ].join('\n')
}

function relationOf(figures: Figures, relation: string): number {
  return figures.relations.get(relation) ?? 0
}

function show(share: number): string {
  return share.toFixed(3)
}

function guessOf({ tokens }: Sentence): Guess {
  const column = <T>(pick: (token: Token) => T): T[] => tokens.map(pick)
  return {
    lemmas: column((token) => token.lemma),
    tags: column((token) => `${token.upos}|${token.xpos}`),
    heads: column((token) => token.head),
    relations: column((token) => token.relation),
  }
}

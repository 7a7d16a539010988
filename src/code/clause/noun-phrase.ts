import type { Span } from '../../model/span.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import { dependentsOf, prepositionOf } from './tree.ts'

const INNER = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'nmod:unmarked',
  'det:predet',
  'nmod:desc',
  'compound:prt',
  'goeswith',
])
/** Heads that only measure what follows "of": the phrase goes on into it. */
const MEASURES = new Set(
  'thousand hundred dozen score ten million group crowd number member handful couple majority some many most all one two three several lot sort kind pair team family leader head chief spokesman spokeswoman resident part half'.split(
    ' ',
  ),
)
const STARTS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV', 'PART', 'SYM', 'X', 'PRON', 'VERB'])

/**
 * The noun phrase of a head noun without relative clauses and appositions: "about 300 opposition activists". A measure
 * word takes its "of" phrase along: "thousands of people". In a sentence that was not parsed, the run of nominal words around the head.
 */
export function nounPhrase(sentence: Sentence, head: number): Span {
  return sentence.parsed ? byTree(sentence, head) : byOrder(sentence, head)
}

function byTree(sentence: Sentence, head: number): Span {
  let first = head
  let last = head
  const visit = (index: number): void => {
    first = Math.min(first, index)
    last = Math.max(last, index)
    for (const child of dependentsOf(sentence, index)) {
      const token = sentence.tokens[child]
      if (!token || Math.abs(child - index) > 12 || (child > index && token.relation === 'amod')) continue
      const isMeasured =
        token.relation === 'nmod' &&
        prepositionOf(sentence, child) === 'of' &&
        MEASURES.has(sentence.tokens[index]?.lemma ?? '')
      if (
        INNER.has(token.relation) ||
        isMeasured ||
        (index !== head && (token.relation === 'case' || token.relation === 'advmod'))
      )
        visit(child)
    }
  }
  visit(head)
  return tokensSpan(sentence, first, last)
}

function byOrder(sentence: Sentence, head: number): Span {
  let first = head
  while (first > 0 && head - first < 6 && isNominal(sentence, first - 1)) first--
  let last = head
  while (
    last + 1 < sentence.tokens.length &&
    sentence.tokens[last + 1]?.upos === 'PROPN' &&
    sentence.tokens[last]?.upos === 'PROPN'
  )
    last++
  return tokensSpan(sentence, first, last)
}

function isNominal(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  return (
    token !== undefined &&
    STARTS.has(token.upos) &&
    token.upos !== 'VERB' &&
    token.upos !== 'ADV' &&
    token.upos !== 'PRON'
  )
}

/** The span from the first to the last of two tokens. */
export function tokensSpan(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]?.start ?? sentence.start, end: sentence.tokens[last]?.end ?? sentence.end }
}

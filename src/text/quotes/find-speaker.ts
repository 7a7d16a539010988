import type { Span } from '../../model/span.ts'
import { cover } from '../../model/span.ts'
import { agentsOf, subjectsOf } from '../syntax/clause.ts'
import type { Sentence } from '../syntax/token.ts'
import { appositionsOf, dependents, nounPhraseSpan } from '../syntax/tree.ts'

/** Who speaks, and for a relative pronoun what it stands for. */
export type Who = { readonly speaker: Span | null; readonly antecedent?: Span }

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
const EMPTY = new Set(['it', 'there', 'what'])

/** The subject of the verb at `index`. */
export function speakerOf(sentence: Sentence, index: number): Who {
  const own = dependents(sentence, index, 'nsubj').find((child) => !EMPTY.has(lower(sentence, child)) || child < index)
  const heads = subjectsOf(sentence, index)
  if (own !== undefined && RELATIVE.has(lower(sentence, own)) && sentence.tokens[index]?.relation === 'acl:relcl') {
    const token = sentence.tokens[own]
    const antecedent = spanOf(sentence, heads)
    if (token !== undefined)
      return { speaker: { start: token.start, end: token.end }, ...(antecedent && { antecedent }) }
  }
  return { speaker: spanOf(sentence, heads) }
}

/** Who does it to the subject of a passive verb. */
export function agentOf(sentence: Sentence, index: number): Who {
  return { speaker: spanOf(sentence, agentsOf(sentence, index)) }
}

/** The noun phrases at `heads`, from the first to the last, with the names that stand beside them. */
function spanOf(sentence: Sentence, heads: readonly number[]): Span | null {
  let span: Span | null = null
  for (const head of heads) {
    const own = phraseOf(sentence, head)
    span = span === null ? own : cover(span, own)
  }
  return span
}

/** The noun phrase at `head`; a title takes the name that is hung on it ("spokesman John Roe"). */
function phraseOf(sentence: Sentence, head: number): Span {
  let span = nounPhraseSpan(sentence, head)
  for (const beside of appositionsOf(sentence, head)) {
    const token = sentence.tokens[beside]
    if (token === undefined || beside !== sentence.tokens.findIndex((each) => each.start >= span.end)) continue
    if (token.upos === 'PROPN') span = cover(span, nounPhraseSpan(sentence, beside))
  }
  return span
}

function lower(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.lower ?? ''
}

import type { Span } from '../../model/span.ts'
import { partyNounKind } from '../names/party-nouns.ts'
import type { Sentence } from '../syntax/token.ts'
import { dependent, dependents, nounPhraseSpan, subtreeSpan } from '../syntax/tree.ts'
import { endOf, has } from './taken.ts'
import type { How, Taken } from './taken.ts'

/** Verbs that stand beside what they report ("..., she argues, ..."). */
const ASIDES = new Set(
  `say add note tell think believe argue claim suggest warn insist contend explain acknowledge admit predict recall report write reason fear maintain
  observe concede complain declare assert allege hope suspect figure estimate`.split(/\s+/),
)
/** Verbs that may have their speaker behind them ("..., said officials"). */
const REPORTING = new Set('say report add note announce tell write argue warn claim explain'.split(' '))
/** Plain verbs of saying and thinking, which hardly stand without a clause. */
const PLAIN = new Set(
  'say tell add claim insist argue announce state note warn contend believe think testify allege explain reply respond assert'.split(
    ' ',
  ),
)
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/** "said that ...": the clause under the verb, in front of it or behind. */
export function takeClause(sentence: Sentence, index: number, { verb }: How): Taken | undefined {
  if (!has(verb, 'clause')) return undefined
  const clause = dependents(sentence, index, 'ccomp').at(-1) ?? bareClause(sentence, index)
  if (clause === undefined) return undefined
  const span = withoutVerb(sentence, clause < index ? fronted(sentence, clause) : subtreeSpan(sentence, clause), index)
  return { content: span, cueEnd: endOf(sentence, index), frame: 'clause' }
}

/** What is said in front of the verb begins with the sentence, however little of it the parser hung on the verb. */
function fronted(sentence: Sentence, clause: number): Span {
  const span = subtreeSpan(sentence, clause)
  const first = sentence.tokens.find((token) => token.upos !== 'PUNCT')
  return first === undefined || first.start > span.start ? span : { start: first.start, end: span.end }
}

/** A clause that the parser hung on as an open one: "said protesters blocked the road" read as "said ... blocked". */
function bareClause(sentence: Sentence, index: number): number | undefined {
  return dependents(sentence, index, 'xcomp', 'advcl', 'csubj').find((child) => {
    const mark = dependent(sentence, child, 'mark')
    const word = mark === undefined ? '' : (sentence.tokens[mark]?.lemma ?? '')
    return child > index && (word === 'that' || word === 'whether')
  })
}

function withoutVerb(sentence: Sentence, span: Span, index: number): Span {
  const token = sentence.tokens[index]
  if (token === undefined || span.start >= token.end || span.end <= token.start) return span
  return { start: token.end, end: Math.max(span.end, token.end + 1) }
}

/** "The road, he said, was blocked": the verb is the aside, the sentence around it what is reported. */
export function takeAside(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  const token = sentence.tokens[index]
  if (!has(verb, 'clause') || passive || !ASIDES.has(verb.lemma) || token?.relation !== 'parataxis' || token.head < 0)
    return undefined
  const subject = dependent(sentence, index, 'nsubj')
  if (subject === undefined || dependent(sentence, index, 'obj', 'xcomp', 'ccomp', 'mark') !== undefined)
    return undefined
  if (RELATIVE.has(sentence.tokens[subject]?.lemma ?? '')) return undefined
  const own = subtreeSpan(sentence, index)
  const all = subtreeSpan(sentence, token.head)
  if (token.head > index)
    return { content: { start: own.end, end: all.end }, cueEnd: endOf(sentence, index), frame: 'aside' }
  const end = all.end > own.end ? all.end : own.start
  return all.start < end
    ? { content: { start: all.start, end }, cueEnd: endOf(sentence, index), frame: 'aside' }
    : undefined
}

/** "Two people were hurt, said officials": the speaker stands behind the verb, what is said in front of it. */
export function takeInverted(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  const { tokens } = sentence
  if (passive || !REPORTING.has(verb.lemma) || tokens[index - 1]?.form !== ',' || tokens[index]?.xpos === 'VBG')
    return undefined
  const speaker = dependents(sentence, index, 'nsubj', 'obj').find((child) => child > index && child < index + 6)
  if (speaker === undefined || dependents(sentence, index, 'nsubj').some((child) => child < index)) return undefined
  if (
    tokens
      .slice(index + 1, index + 4)
      .some((token) => token.lemma === 'that' || token.form === ':' || token.form === ',')
  )
    return undefined
  const head = tokens[speaker]
  if (head?.upos !== 'PROPN' && partyNounKind(head?.form ?? '') === undefined) return undefined
  const last = tokens[index - 2]
  const first = tokens.find((token) => token.upos !== 'PUNCT')
  if (first === undefined || last === undefined || index < 4) return undefined
  const span = nounPhraseSpan(sentence, speaker)
  return {
    content: { start: first.start, end: last.end },
    cueEnd: endOf(sentence, index),
    frame: 'inverted',
    speaker: span,
  }
}

/** Where the parser hung the clause elsewhere, what stands behind a plain verb of saying is what is said. */
export function takeRest(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  if (passive || !PLAIN.has(verb.lemma) || dependent(sentence, index, 'nsubj') === undefined) return undefined
  const rest = sentence.tokens.slice(index + 1)
  const that = rest.slice(0, 20).findIndex((token) => token.lemma === 'that' && token.upos === 'SCONJ')
  const from = that >= 0 ? that : rest.findIndex((token) => token.upos !== 'PUNCT' && token.upos !== 'ADV')
  const first = rest[from]
  const words = rest.slice(from).filter((token) => token.upos !== 'PUNCT')
  const last = words.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    words.length < 3 ||
    !words.some((token) => token.upos === 'VERB' || token.upos === 'AUX')
  )
    return undefined
  return { content: { start: first.start, end: last.end }, cueEnd: endOf(sentence, index), frame: 'rest' }
}

import { cover } from '../../model/span.ts'
import type { Sentence } from '../syntax/token.ts'
import { dependent, dependents, hasRelation, prepositionOf, subtreeSpan } from '../syntax/tree.ts'
import { agentOf } from './find-speaker.ts'
import { endOf, has } from './taken.ts'
import type { How, Taken } from './taken.ts'

const NAMING = new Set(['call', 'label', 'dub', 'brand', 'term'])
const CLAUSE_ENDS = /^(?:[,;:.?!—–]|--|\.\.\.|when|after|before|while|because|since|during)$/
const DOCUMENTS = new Set(
  'poll survey study report data figure result document record email letter statistic number research average analysis filing'.split(
    ' ',
  ),
)

/** "called the raid a disgrace": what is named and the name that it gets, up to the end of the clause. */
export function takeNaming(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  if (!NAMING.has(verb.lemma) || passive) return undefined
  const { tokens } = sentence
  const object = dependents(sentence, index, 'obj', 'iobj').find((child) => child > index) ?? index + 1
  let last = index
  let marks = 0
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (/^["“”'’‘`]+$/.test(token.form) && token.upos === 'PUNCT') marks += 1
    else if (marks % 2 === 0 && CLAUSE_ENDS.test(token.form)) break
    else if (marks % 2 === 0 && token.upos === 'CCONJ' && tokens[at + 1]?.upos === 'VERB') break
    last = at
  }
  const start = tokens[index + 1]?.start
  const end = tokens[last]?.end
  if (start === undefined || end === undefined || last <= object || last - index < 2) return undefined
  const behind = tokens.slice(object + 1, last + 1)
  if (!behind.some((token) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.upos)) || behind[0]?.upos === 'ADV')
    return undefined
  return { content: { start, end }, cueEnd: endOf(sentence, index), frame: 'object' }
}

/** "condemned the raid", with what else the verb says of it. */
export function takeObject(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  if (verb.lemma === 'show' && !passive && !hasDocument(sentence, index)) return undefined
  if (!has(verb, 'object') || (verb.lemma === 'call' && !passive)) return undefined
  if (passive) return takePassive(sentence, index)
  const object = dependents(sentence, index, 'obj', 'ccomp').find((child) => child > index)
  if (object === undefined) return undefined
  const rest = dependents(sentence, index, 'obl', 'xcomp', 'nmod', 'ccomp').filter(
    (child) => child > object && !isAgentOrTime(sentence, child),
  )
  const span = rest.reduce((whole, child) => cover(whole, subtreeSpan(sentence, child)), subtreeSpan(sentence, object))
  return { content: span, cueEnd: endOf(sentence, index), frame: 'object' }
}

/** Polls and papers show things in words, people do not. */
function hasDocument(sentence: Sentence, index: number): boolean {
  const subject = dependent(sentence, index, 'nsubj')
  return subject !== undefined && DOCUMENTS.has(sentence.tokens[subject]?.lemma.toLowerCase() ?? '')
}

/** "The ban was condemned by the union": the subject is what the verb is about. */
function takePassive(sentence: Sentence, index: number): Taken | undefined {
  const subject = dependent(sentence, index, 'nsubj')
  if (
    subject === undefined ||
    (NAMING.has(sentence.tokens[index]?.lemma ?? '') && agentOf(sentence, index).speaker === null)
  )
    return undefined
  const rest = dependents(sentence, index, 'obl', 'xcomp').filter(
    (child) => child > index && !isAgentOrTime(sentence, child),
  )
  const span = rest.reduce((whole, child) => cover(whole, subtreeSpan(sentence, child)), subtreeSpan(sentence, subject))
  return { content: span, cueEnd: endOf(sentence, index), frame: 'passive' }
}

function isAgentOrTime(sentence: Sentence, index: number): boolean {
  return (
    hasRelation(sentence.tokens[index], ['obl:agent', 'obl:tmod', 'obl:unmarked']) ||
    prepositionOf(sentence, index) === 'by'
  )
}

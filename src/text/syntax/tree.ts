import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from './token.ts'

/** What stands between a relation and its subtype. */
const COLON = 58

/** Relations that begin something of its own behind a noun: clauses, appositions, asides, the rest of a list. */
const OUTSIDE_PHRASE = new Set([
  'acl',
  'acl:relcl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'case',
  'mark',
  'punct',
  'cop',
  'nsubj',
  'nsubj:pass',
  'aux',
  'advcl',
  'advcl:relcl',
  'discourse',
  'dep',
  'list',
  'orphan',
  'expl',
  'nsubj:outer',
  'csubj',
  'ccomp',
  'vocative',
  'dislocated',
  'reparandum',
])

const lists = new WeakMap<readonly Token[], readonly (readonly number[])[]>()
const NONE: readonly number[] = []

/** The indices of the dependents of the token at `head`, in order. Nothing in a sentence that was not parsed. Computed once a sentence. */
export function dependentsOf({ tokens }: Sentence, head: number): readonly number[] {
  let all = lists.get(tokens)
  if (all === undefined) {
    all = listsOf(tokens)
    lists.set(tokens, all)
  }
  return all[head] ?? NONE
}

function listsOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const all: number[][] = []
  tokens.forEach(({ head }, index) => {
    if (head < 0) return
    const list = all[head]
    if (list === undefined) all[head] = [index]
    else list.push(index)
  })
  return all
}

/** True for a token with one of the relations. A relation without subtype stands for all its subtypes. */
export function hasRelation(token: Token | undefined, relations: readonly string[]): boolean {
  if (token === undefined) return false
  const { relation } = token
  for (const name of relations) {
    if (relation === name) return true
    if (relation.charCodeAt(name.length) === COLON && relation.startsWith(name)) return true
  }
  return false
}

/** All dependents of `head` with one of the relations, in order. */
export function dependents(sentence: Sentence, head: number, ...relations: readonly string[]): readonly number[] {
  return dependentsOf(sentence, head).filter((index) => hasRelation(sentence.tokens[index], relations))
}

/** The first dependent of `head` with one of the relations. */
export function dependent(sentence: Sentence, head: number, ...relations: readonly string[]): number | undefined {
  return dependentsOf(sentence, head).find((index) => hasRelation(sentence.tokens[index], relations))
}

/** The lemma of the preposition that marks a token ("by", "of"), or ''. */
export function prepositionOf(sentence: Sentence, index: number): string {
  const marker = dependent(sentence, index, 'case')
  return marker === undefined ? '' : (sentence.tokens[marker]?.lemma ?? '')
}

/** True when `inner` is `outer` or hangs under it, by however many steps. */
export function isUnder(sentence: Sentence, inner: number, outer: number): boolean {
  let at = inner
  for (let steps = 0; steps <= sentence.tokens.length && at >= 0; steps++) {
    if (at === outer) return true
    at = sentence.tokens[at]?.head ?? -1
  }
  return false
}

/** The token at `index` and all that hangs under it, in order. */
export function subtreeOf(sentence: Sentence, index: number): readonly number[] {
  const found: number[] = []
  const open = [index]
  while (open.length > 0) {
    const at = open.pop()
    if (at === undefined) break
    found.push(at)
    open.push(...dependentsOf(sentence, at))
  }
  return found.sort((a, b) => a - b)
}

/** From the first to the last word under the token, without punctuation at either end. */
export function subtreeSpan(sentence: Sentence, index: number): Span {
  const indices = subtreeOf(sentence, index)
  return hullOf(sentence, indices[0] ?? index, indices.at(-1) ?? index)
}

/**
 * The noun phrase around a noun: determiners, adjectives, names and what hangs on with a preposition, without its own preposition,
 * clauses, appositions and further members of a list. Contiguous, and the noun is always in it.
 */
export function nounPhraseSpan(sentence: Sentence, index: number): Span {
  const kept = new Set<number>([index])
  for (const child of dependentsOf(sentence, index)) {
    const token = sentence.tokens[child]
    if (token === undefined || OUTSIDE_PHRASE.has(token.relation)) continue
    for (const inner of subtreeOf(sentence, child)) kept.add(inner)
  }
  let first = index
  while (kept.has(first - 1) || joinsParts(sentence, first - 1, kept)) first--
  let last = index
  while (kept.has(last + 1) || joinsParts(sentence, last + 1, kept)) last++
  return hullOf(sentence, first, last)
}

/** A hyphen, quotation mark or comma between two kept words ("plain-clothes officers"). */
function joinsParts(sentence: Sentence, index: number, kept: ReadonlySet<number>): boolean {
  return sentence.tokens[index]?.upos === 'PUNCT' && kept.has(index - 1) && kept.has(index + 1)
}

function hullOf({ tokens, start, end }: Sentence, from: number, to: number): Span {
  let first = from
  let last = to
  while (first < last && tokens[first]?.upos === 'PUNCT') first++
  while (last > first && tokens[last]?.upos === 'PUNCT') last--
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end }
}

/** The token and those joined to it by "and", "or" or commas. For a later member of a list: itself and those behind it. */
export function conjunctsOf(sentence: Sentence, index: number): readonly number[] {
  const found = [index]
  for (const at of found) found.push(...dependents(sentence, at, 'conj'))
  return found.sort((a, b) => a - b)
}

/** What stands beside a noun to say who or what it is ("Anna Lee, the mayor"). */
export function appositionsOf(sentence: Sentence, index: number): readonly number[] {
  return dependents(sentence, index, 'appos')
}

import type { Sentence, Token } from '../../text/syntax/token.ts'
import { rowsOf } from '../clause/find-phrase.ts'
import { isVerbal } from '../clause/roles.ts'
import type { LexiconEntry } from '../lexicon/entry.ts'

/** A sense with its words taken apart: alternatives at each place, and the lemmas that narrow it as sets. */
export type Sense = {
  readonly entry: LexiconEntry
  /** What stands beside the head, nearest first: to its left in a noun phrase, to its right in a verb phrase. */
  readonly rest: readonly (readonly string[])[]
  readonly with: ReadonlySet<string> | null
  readonly without: ReadonlySet<string> | null
}

/** Senses by the lemma of their head, longest phrase first. */
export type LexiconIndex = ReadonlyMap<string, readonly Sense[]>

/** A match of a sense: the tokens from `first` to `last`, the head among them. */
export type Match = { readonly sense: Sense; readonly first: number; readonly last: number }

const SKIPPED = new Set(['DET', 'ADJ', 'PRON', 'ADV', 'NUM'])
const LONGEST_SKIP = 3
/** Stands in a verb phrase for an object of a few words: "pull * into van". */
const GAP = '*'
const LONGEST_GAP = 6

/** Makes the index of some lexicon tables. */
export function indexLexicon(entries: readonly LexiconEntry[]): LexiconIndex {
  const index = new Map<string, Sense[]>()
  for (const entry of entries) {
    const places = entry.words.split(' ').map((place) => place.split('|'))
    const heads = entry.pos === 'VERB' ? places[0] : places.at(-1)
    const rest = entry.pos === 'VERB' ? places.slice(1) : places.slice(0, -1).reverse()
    const sense: Sense = { entry, rest, with: setOf(entry.with), without: setOf(entry.without) }
    for (const head of heads ?? []) index.set(head, [...(index.get(head) ?? []), sense])
  }
  for (const senses of index.values()) senses.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** True for a token whose words may head a sense: most of a text's do not, and are ruled out by this alone. */
export function isListed(index: LexiconIndex, token: Token | undefined): boolean {
  return token !== undefined && (index.has(token.lemma) || (token.lower !== token.lemma && index.has(token.lower)))
}

/** The first sense of the token at `head` whose words stand there, or undefined. `accept` has the last word on each. */
export function matchSense(
  index: LexiconIndex,
  sentence: Sentence,
  options: { readonly head: number; readonly accept: (match: Match) => boolean },
): Match | undefined {
  const { head, accept } = options
  const token = sentence.tokens[head]
  if (!token) return undefined
  for (const sense of rowsOf(index, token)) {
    if (!fitsPart(sentence, head, sense)) continue
    const edge =
      sense.entry.pos === 'VERB' ? matchRight(sentence, head, sense.rest) : matchLeft(sentence, head, sense.rest)
    if (edge === undefined) continue
    const match = { sense, first: Math.min(head, edge), last: Math.max(head, edge) }
    if (accept(match)) return match
  }
  return undefined
}

function setOf(lemmas: string | undefined): ReadonlySet<string> | null {
  return lemmas === undefined ? null : new Set(lemmas.split(' '))
}

function fitsPart(sentence: Sentence, head: number, { entry, rest }: Sense): boolean {
  const token = sentence.tokens[head]
  if (!token) return false
  if (entry.pos === 'VERB') return isVerbal(sentence, head) || (rest.length > 0 && isHeadlineVerb(sentence, head))
  if (entry.pos === 'ADJ') return token.upos === 'ADJ' || isVerbal(sentence, head)
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    (token.upos === 'VERB' && token.xpos === 'VBG' && token.lower === entry.words.split(' ').at(-1))
  )
}

/** "Minister signs decree": in a sentence without a finite verb before it, an "s" after a name is a verb's as soon as a noun's. */
function isHeadlineVerb(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  const before = sentence.tokens[head - 1]
  if (token?.xpos !== 'NNS' || before === undefined || !/^(?:NNP|NNPS|NN)$/.test(before.xpos)) return false
  return !sentence.tokens.slice(0, head).some((one) => /^(?:VBD|VBZ|VBP|MD|DT)$/.test(one.xpos))
}

function matchLeft(sentence: Sentence, head: number, rest: readonly (readonly string[])[]): number | undefined {
  let at = head
  for (const alternatives of rest) {
    at -= 1
    const before = sentence.tokens[at]
    if (before?.form === '-') at -= 1
    if (!fits(sentence.tokens[at], alternatives)) return undefined
  }
  return at
}

function matchRight(sentence: Sentence, head: number, rest: readonly (readonly string[])[]): number | undefined {
  let at = head
  let gap = 0
  for (const alternatives of rest) {
    if (alternatives[0] === GAP) {
      gap = LONGEST_GAP
      continue
    }
    at += 1
    while (gap > 0 && isInGap(sentence.tokens[at]) && !fits(sentence.tokens[at], alternatives)) {
      at += 1
      gap -= 1
    }
    gap = 0
    for (
      let skipped = 0;
      skipped < LONGEST_SKIP && !fits(sentence.tokens[at], alternatives) && isSkipped(sentence.tokens[at]);
      skipped++
    )
      at += 1
    if (!fits(sentence.tokens[at], alternatives)) return undefined
  }
  return at
}

function isSkipped(token: Token | undefined): boolean {
  return token !== undefined && (SKIPPED.has(token.upos) || /^["'“”‘’`]+$/.test(token.form))
}

function isInGap(token: Token | undefined): boolean {
  return (
    token !== undefined && token.upos !== 'PUNCT' && token.upos !== 'CCONJ' && !/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)
  )
}

function fits(token: Token | undefined, alternatives: readonly string[]): boolean {
  return token !== undefined && (alternatives.includes(token.lemma) || alternatives.includes(token.lower))
}

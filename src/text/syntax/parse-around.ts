import type { Syntax } from './syntax.ts'
import { hungOn, retagged, withTokens, type Sentence, type Token } from './token.ts'

type Range = { readonly from: number; readonly to: number }

const LEAST_INSIDE = 2
const OPEN = new Set(['(', '['])
const CLOSE = new Set([')', ']'])

/**
 * Parses a sentence with what stands in brackets taken out, and each bracket by itself, hung on the word before it as
 * `parataxis`: an aside in the middle costs a greedy parser the clause around it.
 */
export function parseAround(syntax: Pick<Syntax, 'parse'>, sentence: Sentence): Sentence {
  const colon = colonOfHead(sentence)
  return colon === undefined ? parseAsides(syntax, sentence) : parseBehindHead(syntax, sentence, colon)
}

const LATEST_COLON = 6
const HEAD_PARTS = /^(?:NOUN|PROPN|ADJ|NUM|DET|PUNCT|ADP)$/

/** Where "kochi: police fired ..." has the colon of its standing head: a few words without a verb before it, a clause behind. */
function colonOfHead({ tokens }: Sentence): number | undefined {
  const colon = tokens.findIndex((token, index) => index > 0 && index <= LATEST_COLON && token.form === ':')
  if (colon < 0 || !tokens.slice(0, colon).every((token) => HEAD_PARTS.test(token.upos))) return undefined
  return tokens.slice(colon + 1).some((token) => FINITE.test(token.xpos)) ? colon : undefined
}

/** Parses what stands behind a standing head by itself, and hangs the head on it. */
function parseBehindHead(syntax: Pick<Syntax, 'parse'>, sentence: Sentence, colon: number): Sentence {
  const offset = colon + 1
  const rest = parseAsides(syntax, { ...sentence, tokens: sentence.tokens.slice(offset) }).tokens
  const root = offset + rest.findIndex((token) => token.head < 0)
  const head = syntax.parse({ ...sentence, tokens: sentence.tokens.slice(0, colon) }).tokens
  const hung = head.map((token) => (token.head < 0 ? { ...token, head: root, relation: 'parataxis' } : token))
  const mark = sentence.tokens.slice(colon, offset).map((token) => ({ ...token, head: root, relation: 'punct' }))
  const moved = rest.map((token) => (token.head < 0 ? token : { ...token, head: token.head + offset }))
  return { ...sentence, tokens: [...hung, ...mark, ...moved], parsed: true }
}

function parseAsides(syntax: Pick<Syntax, 'parse'>, sentence: Sentence): Sentence {
  const asides = bracketsOf(sentence)
  if (asides.length === 0) return parseLead(syntax, sentence)
  const isInside = (index: number): boolean => asides.some((aside) => aside.from <= index && index < aside.to)
  const outer = sentence.tokens.map((_, index) => index).filter((index) => !isInside(index))
  const tokens: Token[] = [...sentence.tokens]
  place(tokens, outer, { parsed: parsePart(syntax, sentence, outer), root: -1 })
  for (const aside of asides) {
    const inner = sentence.tokens.map((_, index) => index).slice(aside.from, aside.to)
    place(tokens, inner, { parsed: parsePart(syntax, sentence, inner), root: aside.from - 1 })
  }
  return withTokens(sentence, tokens, true)
}

function parsePart(syntax: Pick<Syntax, 'parse'>, sentence: Sentence, indices: readonly number[]): readonly Token[] {
  const tokens = indices.flatMap((index) => sentence.tokens[index] ?? [])
  return parseLead(syntax, withTokens(sentence, tokens)).tokens
}

function place(
  tokens: Token[],
  indices: readonly number[],
  options: { readonly parsed: readonly Token[]; readonly root: number },
): void {
  options.parsed.forEach((token, index) => {
    const at = indices[index]
    if (at === undefined) return
    const isRoot = token.head < 0 && options.root >= 0
    tokens[at] = isRoot
      ? hungOn(token, options.root, 'parataxis')
      : hungOn(token, token.head < 0 ? -1 : (indices[token.head] ?? -1), token.relation)
  })
}

/** Bracketed runs, brackets included, that neither begin the sentence nor leave nothing of it. */
function bracketsOf(sentence: Sentence): readonly Range[] {
  const ranges: Range[] = []
  let from = -1
  let depth = 0
  sentence.tokens.forEach((token, index) => {
    if (OPEN.has(token.form)) {
      if (depth === 0) from = index
      depth += 1
    } else if (CLOSE.has(token.form) && depth > 0) {
      depth -= 1
      if (depth === 0 && from > 0 && index - from > LEAST_INSIDE) ranges.push({ from, to: index + 1 })
    }
  })
  const inside = ranges.reduce((sum, range) => sum + range.to - range.from, 0)
  return sentence.tokens.length - inside > LEAST_INSIDE ? ranges : []
}

const LEADS = new Set([
  'as',
  'while',
  'although',
  'though',
  'after',
  'when',
  'because',
  'since',
  'before',
  'whereas',
  'once',
])
const LATEST_LEAD = 2
const LEAST_CLAUSE = 3

/** Words that stand before the mark of a clause without changing what it is: "Even as ...", "Just when ...". */
const BEFORE_LEAD = new Set(['even', 'just', 'only', 'ever', 'especially'])
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Parses a sentence; where the main clause was mistaken for part of the subordinate one before it, each by itself. */
function parseLead(syntax: Pick<Syntax, 'parse'>, tagged: Sentence): Sentence {
  const sentence = tagLead(tagged)
  const whole = syntax.parse(sentence)
  const lead = whole.tokens.slice(0, LATEST_LEAD).some((token) => LEADS.has(token.lower))
  if (!lead) return whole
  const root = whole.tokens.findIndex((token) => token.head < 0)
  const comma = whole.tokens.findIndex((token, index) => token.form === ',' && index > root)
  const rest = whole.tokens.slice(comma + 1)
  if (comma < LEAST_CLAUSE || rest.length < LEAST_CLAUSE || !startsClause(rest)) return whole
  const first = syntax.parse(withTokens(sentence, whole.tokens.slice(0, comma))).tokens
  const second = syntax.parse(withTokens(sentence, rest)).tokens
  const offset = comma + 1
  const main = offset + second.findIndex((token) => token.head < 0)
  const subordinate = first.map((token) => (token.head < 0 ? hungOn(token, main, 'advcl') : token))
  const mark = whole.tokens.slice(comma, offset).map((token) => hungOn(token, main, 'punct'))
  const clause = second.map((token) => (token.head < 0 ? token : hungOn(token, token.head + offset, token.relation)))
  return withTokens(whole, [...subordinate, ...mark, ...clause])
}

/** "Even as much of the town slept, ...": the second word marks a clause, where a finite verb follows before the comma. */
function tagLead(sentence: Sentence): Sentence {
  const [first, mark] = sentence.tokens
  if (first === undefined || mark?.upos !== 'ADV') return sentence
  if (!BEFORE_LEAD.has(first.lower) || !LEADS.has(mark.lower)) return sentence
  const comma = sentence.tokens.findIndex((token) => token.form === ',')
  if (!sentence.tokens.slice(2, Math.max(2, comma)).some((token) => FINITE.test(token.xpos))) return sentence
  return withTokens(sentence, [first, retagged(mark, { upos: 'SCONJ', xpos: 'IN' }), ...sentence.tokens.slice(2)])
}

/** A noun phrase and then a finite verb, before any other comma. */
function startsClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => FINITE.test(token.xpos))
  const comma = tokens.findIndex((token) => token.form === ',')
  const isNominal =
    tokens[0] !== undefined &&
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[0].upos) &&
    !tokens[0].xpos.startsWith('W')
  return isNominal && verb > 0 && (comma < 0 || verb < comma)
}

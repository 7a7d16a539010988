import { cite, type Evidence } from '../model/evidence.ts'
import { readQuotations } from '../text/quotes/read-quotations.ts'
import { tokensSpan } from './clause/noun-phrase.ts'
import type { Reading, ReadSentence } from './clause/reading.ts'
import { dependents, isUnder, prepositionOf } from './clause/tree.ts'
import { ASKING_VERBS, DEMANDING_NOUNS, LISTING_VERBS, SHOWING_VERBS } from './lexicon/en/demands.ts'

/** Words of a demand, and the rule that found them. */
export type DemandWords = { readonly evidence: Evidence; readonly rule: string }

const LONGEST_LIST = 80
const LONGEST_WORDS = 14
const BREAKS = new Set([';', ':', '.', '!', '?'])

/**
 * Demands that hang on a noun which holds them, wherever in the report: "their demands include X, Y and Z", "demands for X",
 * "placards asking the council to", "a banner reading", "slogans supporting".
 */
export function demandsOnNouns(reading: Reading, sentence: ReadSentence): readonly DemandWords[] {
  return sentence.tokens.flatMap((token, index): readonly DemandWords[] => {
    if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || !DEMANDING_NOUNS.has(token.lemma.toLowerCase())) return []
    if (token.lemma === 'demand' || token.lemma === 'goal' || token.lemma === 'aim')
      return [...listBehind(reading, sentence, index), ...forBehind(reading, sentence, index)]
    return shownBehind(reading, sentence, index)
  })
}

/** "include X, Y and Z": each item by itself, cut at commas and the last "and". */
function listBehind(reading: Reading, sentence: ReadSentence, noun: number): readonly DemandWords[] {
  const { tokens } = sentence
  const verb = tokens.findIndex(
    (token, index) => index > noun && index <= noun + 4 && LISTING_VERBS.has(token.lemma) && token.upos === 'VERB',
  )
  if (verb < 0) return []
  const items: DemandWords[] = []
  let from = verb + 1
  const close = (to: number): void => {
    const item = itemOf(reading, sentence, { from, to })
    if (item) items.push(item)
  }
  for (let index = verb + 1; index < tokens.length && index - verb <= LONGEST_LIST; index++) {
    const token = tokens[index]
    const isEnd = token === undefined || BREAKS.has(token.form) || token.lemma === 'but'
    const isCut = token?.form === ',' || (token?.form === 'and' && tokens[index - 1]?.form === ',')
    if (!isEnd && !isCut) continue
    close(index)
    from = index + 1
    if (isEnd) break
  }
  return items
}

function itemOf(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
): DemandWords | undefined {
  const { tokens } = sentence
  const first = ['and', 'or'].includes(tokens[from]?.form ?? '') ? from + 1 : from
  if (to - first < 2) return undefined
  return { evidence: cite(reading, tokensSpan(sentence, first, to - 1)), rule: 'demand.list' }
}

/** "demands for X and Y". */
function forBehind(reading: Reading, sentence: ReadSentence, noun: number): readonly DemandWords[] {
  const hung = dependents(sentence, noun, 'nmod').filter((child) => prepositionOf(sentence, child) === 'for')
  if (hung.length > 0)
    return hung.map((child) => ({ evidence: cite(reading, spanUnder(sentence, child)), rule: 'demand.demands-for' }))
  const isNext = sentence.tokens[noun + 1]?.form === 'for'
  return isNext ? wordsFrom(reading, sentence, { from: noun + 2, rule: 'demand.demands-for-by-order' }) : []
}

/** The words up to the next mark of punctuation, where there are a few: what the tree leaves alone. */
export function wordsFrom(
  reading: Reading,
  sentence: ReadSentence,
  { from, rule }: { readonly from: number; readonly rule: string },
): readonly DemandWords[] {
  const end = sentence.tokens.findIndex(
    (token, index) => index >= from && (token.upos === 'PUNCT' || token.lemma === 'but'),
  )
  const to = end < 0 ? sentence.tokens.length : end
  if (to - from < 1 || to - from > LONGEST_WORDS) return []
  return [{ evidence: cite(reading, tokensSpan(sentence, from, to - 1)), rule }]
}

/** What a placard or a slogan says: quoted behind it, asked for by its participle, or supported by it. */
function shownBehind(reading: Reading, sentence: ReadSentence, noun: number): readonly DemandWords[] {
  if (SHOWING_VERBS.has(sentence.tokens[noun + 1]?.lemma ?? '')) return quotedBehind(reading, sentence, noun + 1)
  return dependents(sentence, noun, 'acl').flatMap((participle): readonly DemandWords[] => {
    const lemma = sentence.tokens[participle]?.lemma ?? ''
    if (SHOWING_VERBS.has(lemma)) return quotedBehind(reading, sentence, participle)
    if (!ASKING_VERBS.has(lemma)) return []
    const asked = dependents(sentence, participle, 'xcomp', 'ccomp')[0] ?? dependents(sentence, participle, 'obj')[0]
    return asked === undefined ? [] : [{ evidence: cite(reading, spanUnder(sentence, asked)), rule: 'demand.shown' }]
  })
}

function quotedBehind(reading: Reading, sentence: ReadSentence, verb: number): readonly DemandWords[] {
  const from = sentence.tokens[verb]?.end ?? sentence.end
  const quotation = readQuotations(reading.text.slice(from, sentence.end))[0]
  if (quotation === undefined || quotation.inner.start > 4) return []
  const span = { start: from + quotation.inner.start, end: from + quotation.inner.end }
  return [{ evidence: cite(reading, span), rule: 'demand.shown-words' }]
}

/** The words under a token, its preposition left out. */
function spanUnder(sentence: ReadSentence, root: number): { readonly start: number; readonly end: number } {
  const inside = sentence.tokens.flatMap((token, index) =>
    isUnder(sentence, index, root) &&
    token.upos !== 'PUNCT' &&
    !(token.head === root && /^(?:case|mark)$/.test(token.relation))
      ? [index]
      : [],
  )
  return tokensSpan(sentence, inside[0] ?? root, inside.at(-1) ?? root)
}

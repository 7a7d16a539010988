import type { ReadSentence } from '../clause/reading.ts'
import {
  CONTEST_WORDS,
  HAND_WORDS,
  LABOUR_WORDS,
  MARKET_WORDS,
  MISHAP_HEADLINE_WORDS,
  NATURE_WORDS,
  SPORT_WORDS,
  STREET_WORDS,
  WAR_WORDS,
} from '../lexicon/en/modality.ts'

/** What a report is about where its words of struggle mean something else. */
export type Topic = 'sport' | 'market' | 'nature' | 'contest' | null

const DENSITY = 0.035
const LEAST = 4
/** So many words of the street say that a rally of this report is one after all. */
const STREET_LEAST = { sport: 2, market: 1 } as const
/** Words of an election stand in other reports too: a contest has to be dense in them, and quiets figures of speech only. */
const CONTEST_DENSITY = 0.012

/** The lists that a word stands in, as bits: every word of a report is looked up, once for all of them. */
const BIT = { street: 1, sport: 2, market: 4, nature: 8, contest: 16 } as const
const LISTS: ReadonlyMap<string, number> = listsOf([
  [STREET_WORDS, BIT.street],
  [SPORT_WORDS, BIT.sport],
  [MARKET_WORDS, BIT.market],
  [NATURE_WORDS, BIT.nature],
  [CONTEST_WORDS, BIT.contest],
])

function listsOf(lists: readonly (readonly [ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** `sport` or `market` when the report's words are dense in theirs; a rally there is no assembly. */
export function topicOf(sentences: readonly ReadSentence[]): Topic {
  let sport = 0
  let market = 0
  let nature = 0
  let contest = 0
  let street = 0
  let words = 0
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PUNCT') continue
      words++
      const lists = LISTS.get(token.lemma)
      if (lists === undefined) continue
      if ((lists & BIT.street) !== 0) street++
      if ((lists & BIT.sport) !== 0) sport++
      if ((lists & BIT.market) !== 0) market++
      if ((lists & BIT.nature) !== 0) nature++
      if ((lists & BIT.contest) !== 0) contest++
    }
  }
  if (sport >= LEAST && sport / words > DENSITY && sport >= market && street < STREET_LEAST.sport) return 'sport'
  if (nature >= LEAST && nature / words > DENSITY) return 'nature'
  if (market >= LEAST && market / words > DENSITY && street < STREET_LEAST.market) return 'market'
  if (contest >= LEAST && contest / words > CONTEST_DENSITY) return 'contest'
  return null
}

/** True when the report speaks of weapons of war and never of work: its strikes are attacks. */
export function isAboutWar(sentences: readonly ReadSentence[]): boolean {
  let isWar = false
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (LABOUR_WORDS.has(token.lemma)) return false
      if (WAR_WORDS.has(token.lemma)) isWar = true
    }
  }
  return isWar
}

/** True when the headline tells of a mishap and of nobody who did it. */
export function isAboutMishap(sentences: readonly ReadSentence[]): boolean {
  const words = sentences.filter((sentence) => sentence.role === 'headline').flatMap((sentence) => sentence.tokens)
  return (
    words.some((token) => MISHAP_HEADLINE_WORDS.has(token.lemma.toLowerCase()) && token.upos !== 'VERB') &&
    !words.some((token) => token.lemma !== 'police' && HAND_WORDS.has(token.lemma.toLowerCase()))
  )
}

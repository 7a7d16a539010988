import type { Span } from '../../model/span.ts'
import { agentsOf, subjectsOf } from '../syntax/clause.ts'
import type { Sentence } from '../syntax/token.ts'
import { dependent, dependents, nounPhraseSpan, prepositionOf, subtreeSpan } from '../syntax/tree.ts'
import { isPassive } from '../syntax/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { SPEECH_ADJECTIVES, speechNoun } from './speech-nouns.ts'
import type { SpeechNoun } from './speech-nouns.ts'

/** Verbs that only lend a noun its subject ("raised doubts", "issued a warning"). */
const LIGHT = new Set(
  `make issue express voice raise give offer repeat reiterate renew level deliver file have hold share announce release launch receive draw face put
  lodge submit present show post send sign throw cast`.split(/\s+/),
)

/** The attributions that nouns ("claims that ...") and adjectives ("confident that ...") of a parsed sentence make. */
export function readNouns(sentence: Sentence): readonly Attribution[] {
  return sentence.tokens.flatMap((token, index) => {
    const read =
      token.upos === 'NOUN'
        ? readFirst(sentence, index, speechNoun(token.lemma))
        : readAdjective(sentence, index, SPEECH_ADJECTIVES.get(token.lower))
    return read === undefined ? [] : [read]
  })
}

function readFirst(sentence: Sentence, index: number, nouns: readonly SpeechNoun[]): Attribution | undefined {
  for (const noun of nouns) {
    const taken = contentOf(sentence, index, noun)
    if (taken === undefined) continue
    const light = lightVerb(sentence, index)
    const start = sentence.tokens[light ?? index]?.start ?? sentence.start
    return {
      speaker: sourceOf(sentence, index, light),
      cue: { start, end: taken.cueEnd },
      content: taken.content,
      voice: noun.voice,
      direct: false,
      rule: 'quote.syntax.noun',
    }
  }
  return undefined
}

function readAdjective(sentence: Sentence, index: number, adjective: SpeechNoun | undefined): Attribution | undefined {
  if (adjective === undefined || dependent(sentence, index, 'cop') === undefined) return undefined
  const taken = contentOf(sentence, index, adjective)
  if (taken === undefined) return undefined
  const token = sentence.tokens[index]
  return {
    speaker: phrases(sentence, subjectsOf(sentence, index)),
    cue: { start: token?.start ?? sentence.start, end: taken.cueEnd },
    content: taken.content,
    voice: adjective.voice,
    direct: false,
    rule: 'quote.syntax.adjective',
  }
}

type Taken = { readonly content: Span; readonly cueEnd: number }

function contentOf(sentence: Sentence, index: number, noun: SpeechNoun): Taken | undefined {
  const end = sentence.tokens[index]?.end ?? sentence.end
  for (const child of dependents(sentence, index, 'acl', 'ccomp', 'xcomp', 'advcl', 'nmod', 'obl')) {
    if (child < index) continue
    const marker = dependents(sentence, child, 'mark', 'case').find((at) =>
      noun.takes.has(sentence.tokens[at]?.lemma ?? ''),
    )
    if (marker === undefined || sentence.tokens[child]?.relation === 'acl:relcl') continue
    const span = subtreeSpan(sentence, child)
    const word = sentence.tokens[marker]
    const isCase = sentence.tokens[marker]?.relation === 'case'
    const content =
      isCase && word !== undefined && word.end < span.end
        ? { start: Math.max(span.start, word.end + 1), end: span.end }
        : span
    if (content.start < content.end) return { content, cueEnd: isCase ? (word?.end ?? end) : end }
  }
  return undefined
}

/** The verb that the noun is only the object of. */
function lightVerb(sentence: Sentence, index: number): number | undefined {
  const token = sentence.tokens[index]
  if (token === undefined || token.head < 0 || (token.relation !== 'obj' && token.relation !== 'nsubj:pass'))
    return undefined
  return token.head < index && LIGHT.has(sentence.tokens[token.head]?.lemma ?? '') ? token.head : undefined
}

function sourceOf(sentence: Sentence, index: number, light: number | undefined): Span | null {
  const own = dependent(sentence, index, 'nmod:poss')
  if (own !== undefined) return nounPhraseSpan(sentence, own)
  const from = dependents(sentence, index, 'nmod', 'obl').find((child) => SOURCES.has(prepositionOf(sentence, child)))
  if (from !== undefined) return nounPhraseSpan(sentence, from)
  if (light !== undefined)
    return phrases(sentence, isPassive(sentence, light) ? agentsOf(sentence, light) : subjectsOf(sentence, light))
  const compound = dependents(sentence, index, 'compound').at(-1)
  return compound === undefined ? null : subtreeSpan(sentence, compound)
}

const SOURCES = new Set(['by', 'from', 'among'])

function phrases(sentence: Sentence, heads: readonly number[]): Span | null {
  const first = heads[0]
  const last = heads.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    start: nounPhraseSpan(sentence, first).start,
    end: Math.max(nounPhraseSpan(sentence, first).end, nounPhraseSpan(sentence, last).end),
  }
}

import { cite } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import { contains, cover } from '../../model/span.ts'
import type { QuoteFound } from '../found.ts'
import type { NameFound } from '../names/name-found.ts'
import { splitSentences } from '../sentences.ts'
import type { Sentence } from '../syntax/token.ts'
import { attachQuotations, isInQuotation } from './attach-quotations.ts'
import type { Attribution } from './attribution.ts'
import { carrySpeaker } from './carry-speaker.ts'
import { completeSpeaker } from './complete-speaker.ts'
import { withSubject } from './cue-subject.ts'
import { findSpeechWords } from './find-speech-words.ts'
import { isSpeech } from './is-speech.ts'
import { lendSpeaker } from './lend-speaker.ts'
import { nearSpeaker } from './near-speaker.ts'
import { quotationParts } from './quotation-parts.ts'
import { readByOrder } from './read-by-order.ts'
import { readClauses } from './read-clauses.ts'
import { readClosing } from './read-closing.ts'
import { readHeadlines } from './read-headlines.ts'
import { readNouns } from './read-nouns.ts'
import { readPhrases } from './read-phrases.ts'
import { readQuotations } from './read-quotations.ts'
import type { Quotation } from './read-quotations.ts'
import { readStance } from './read-stance.ts'
import { resolveSpeakers } from './resolve-speakers.ts'
import type { Behind } from './resolve-speakers.ts'
import { settleAttributions } from './settle-attributions.ts'
import { speechVerb } from './speech-verbs.ts'

/** What is known of the text. Sentences that come parsed are read by their syntax, the others by the order of words. */
export type QuoteContext = {
  readonly language?: string
  readonly sentences?: readonly Sentence[]
  readonly names?: readonly NameFound[]
}

/** Who says what in `text`, in order: quoted, reported, and thought. `quote` runs from the first to the last word of speaker, cue and content. */
export function readQuotes(text: string, context: QuoteContext = {}): readonly QuoteFound[] {
  const quotations = readQuotations(text)
  const names = context.names ?? []
  const spans: readonly Span[] = context.sentences ?? splitSentences(text, undefined, context.language)
  const direct = attachQuotations(text, quotations).map((one) => withSubject(text, one, { sentences: spans, names }))
  const reported = spans.flatMap((span) => readSentence(text, span, { quotations }))
  const own = [...direct, ...withoutRepeats([...readHeadlines(text, names), ...reported], direct)]
  const said = lendSpeaker(text, [...own, ...carrySpeaker(text, quotations, own)], { sentences: spans, names })
  const all = said.map((one) => withName(text, one, names)).filter(hasWords)
  const known = { names, behind: resolveSpeakers(text, all, { names, sentences: spans }) }
  const found = settleAttributions(all).map(({ attribution, within }) => ({
    ...citeAttribution(text, attribution, known),
    ...(within.length > 0 && { within: within.map((inner) => citeAttribution(text, inner, known)) }),
  }))
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

// Where a sentence is broken off, nothing may be left of what was said in it.
function hasWords({ speaker, cue, content }: Attribution): boolean {
  return [speaker, cue, content].every((span) => span === null || span.start < span.end)
}

function readSentence(
  text: string,
  span: Span | Sentence,
  { quotations }: { readonly quotations: readonly Quotation[] },
): readonly Attribution[] {
  const verbs = 'parsed' in span && span.parsed ? readParsed(span) : readByOrder(text, span)
  return [...readPhrases(text, span), ...verbs].filter(({ cue }) => !isInQuotation(quotations, cue))
}

/** By the tree; a speaker and verb that close the sentence by the order of words, where the tree made nothing of them. */
function readParsed(sentence: Sentence): readonly Attribution[] {
  const clauses = readClauses(sentence)
  const closing = readClosing(sentence)
  const isSettled =
    closing === undefined ||
    clauses.some(
      ({ cue, speaker }) => cue.start === closing.cue.start && speaker !== null && isWithin(speaker, closing.speaker),
    )
  if (isSettled) return [...clauses, ...readNouns(sentence)]
  return [...clauses.filter(({ cue }) => cue.start !== closing.cue.start), closing, ...readNouns(sentence)]
}

function isWithin(inner: Span, outer: Span | null): boolean {
  return outer !== null && contains(outer, inner)
}

/** A verb that a quotation has as its cue says nothing of its own besides. */
function withoutRepeats(reported: readonly Attribution[], direct: readonly Attribution[]): readonly Attribution[] {
  const taken = new Set(direct.map(({ cue }) => cue.start))
  return reported.filter(({ cue }) => !taken.has(cue.start))
}

function withName(text: string, read: Attribution, names: readonly NameFound[]): Attribution {
  const speaker = nearSpeaker(text, read, names)
  return speaker === null ? read : { ...read, speaker: completeSpeaker(text, speaker, names) }
}

function citeAttribution(
  text: string,
  read: Attribution,
  known: { readonly behind: ReadonlyMap<Attribution, Behind>; readonly names: readonly NameFound[] },
): QuoteFound {
  const speaker = read.speaker === null ? null : cite({ text }, read.speaker)
  const cue = cite({ text }, read.cue)
  const content = cite({ text }, read.content)
  const parts = quotationParts(text, read)
  const whole = [read.speaker ?? read.cue, read.cue, read.content].reduce<Span>(cover, read.content)
  return {
    ...cite({ text }, whole),
    value: { speaker, cue, content, stance: readStance(read, content.quote), direct: read.direct },
    rule: read.rule,
    speech: isSpeech(text, read, known.names),
    ...(parts && { parts }),
    ...known.behind.get(read),
  }
}

const SIGN = /["“”«»‘]|''|\baccording to\b/i

/** True for a sentence that may report words: it has a quotation mark, a verb of speech or the like. With `thoughts`, a verb of thinking will do. */
export function needsParse(sentence: string, { thoughts = false }: { readonly thoughts?: boolean } = {}): boolean {
  if (SIGN.test(sentence)) return true
  let found = false
  findSpeechWords(sentence, { start: 0, end: sentence.length }, ({ lemma }) => {
    found = thoughts || speechVerb(lemma).some((verb) => verb.aloud)
    return found
  })
  return found
}

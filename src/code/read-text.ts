import type { Block, Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { readDates } from '../text/dates/read-dates.ts'
import { readNames } from '../text/names/read-names.ts'
import type { Gazetteer } from '../text/places/gazetteer.ts'
import { readPlaces } from '../text/places/read-places.ts'
import { needsParse, readQuotes } from '../text/quotes/read-quotes.ts'
import { splitSentences } from '../text/sentences.ts'
import { readSizes } from '../text/sizes/read-sizes.ts'
import { parseAround } from '../text/syntax/parse-around.ts'
import type { Syntax } from '../text/syntax/syntax.ts'
import type { Sentence } from '../text/syntax/token.ts'
import type { Reading, ReadSentence } from './clause/reading.ts'
import { mendTags } from './event/mend-tags.ts'
import { eventVerbOf, mayTell } from './event/find-triggers.ts'
import { tellsField } from './tells-field.ts'

/** The models that the readers lean on. */
export type Models = { readonly syntax: Syntax; readonly gazetteer: Gazetteer }

/**
 * Reads a report's text with every reader. All sentences are tagged; only those are parsed that may tell of an event, or report
 * speech near one that does, since the parser takes most of the time. What only the values of an event need (sizes, places, speech)
 * is read when it is first asked for.
 */
export function readText(report: Report, models: Models): Reading {
  const { text, published } = report
  const language = report.language ?? 'en'
  const context = { language, ...(published === undefined ? {} : { published }) }
  const tagged = report.blocks.flatMap((block, index) => sentencesOf(report, { block, index, models }))
  const told = tagged.map((sentence) => mayTell(sentence))
  const isEventful = told.some((one) => one !== 'nothing')
  const sentences = tagged.map((sentence, index): ReadSentence => {
    const isWorthParsing =
      isEventful &&
      (told[index] !== 'nothing' ||
        sentence.tokens.some((token) => tellsField(token.lemma)) ||
        (isNearEvent(told, index) && mayReportSpeech(text, sentence)))
    const { start, end, tokens, parsed } = isWorthParsing ? parseAround(models.syntax, sentence) : sentence
    return { start, end, tokens, parsed, role: sentence.role, block: sentence.block, index }
  })
  const names = isEventful ? readNames(text, { language }) : []
  const sizes = once(() => readSizes(text, { language }))
  const places = once(() => readPlaces(text, { ...context, gazetteer: models.gazetteer }))
  const quotes = once(() => (isEventful ? readQuotes(text, { language, sentences, names }) : []))
  return {
    text,
    published,
    sentences,
    names,
    dates: readDates(text, context),
    get sizes() {
      return sizes()
    },
    get places() {
      return places()
    },
    get quotes() {
      return quotes()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type Placed = Sentence & Pick<ReadSentence, 'role' | 'block'>

function sentencesOf(
  report: Report,
  options: { readonly block: Block; readonly index: number; readonly models: Models },
): readonly Placed[] {
  const { block, index, models } = options
  return splitSentences(report.text, block, report.language).map((span) => {
    const { start, end, tokens, parsed } = mendTags(tagBehindHead(report.text, span, models.syntax), eventVerbOf)
    return { start, end, tokens, parsed, role: block.role, block: index }
  })
}

const STANDING_HEAD = /^\p{L}[\p{L}\p{M}.'’-]*(?:[ ,-]+\p{L}[\p{L}\p{M}.'’-]*){0,2}:\s/u
const LONGEST_HEAD = 60

/** "kochi: police fired ...": the words before the colon are no part of the clause, and would mislead the tagger about it. */
function tagBehindHead(text: string, span: Span, syntax: Syntax): Sentence {
  const head = STANDING_HEAD.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEAD)))
  const whole = syntax.tag(text, span)
  if (head === null) return whole
  const from = span.start + head[0].length
  const rest = syntax.tag(text, { start: from, end: span.end })
  return { ...whole, tokens: [...whole.tokens.filter((token) => token.end <= from), ...rest.tokens] }
}

/** Sentences this far from one that may tell of an event are read by the order of their words. */
const NEAR = 2

function isNearEvent(told: readonly ReturnType<typeof mayTell>[], index: number): boolean {
  return told.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes('event')
}

function mayReportSpeech(text: string, sentence: Sentence): boolean {
  return needsParse(text.slice(sentence.start, sentence.end))
}

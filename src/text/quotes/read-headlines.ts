import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import { partyNounKind } from '../names/party-nouns.ts'
import type { Attribution } from './attribution.ts'

const COLON = /^([\p{L}\d][^:.!?\n"“”]{1,50}): (\S[^\n]{11,200})$/u
const SOURCES =
  /\b(?:poll|survey|study|report|reports|source|sources|officials|police|court|lawyer|ministry|government|army|party|union|group|watchdog|un|ngo)$/i
const NO_SPEAKERS =
  /^(?:updated?|breaking|watch|video|photos?|read|exclusive|opinion|analysis|editorial|byline|by|note|correction|related|source|sources|tags?|filed under|topics?|location|date|time|when|where|what|who|why|how|image|caption|credit|contact|email|phone)$/i
const FAR = 400

/** "Police: 30 held after march": the headline of a report that names who says it. Only the first lines of the text are looked at. */
export function readHeadlines(text: string, names: readonly NameFound[]): readonly Attribution[] {
  const found: Attribution[] = []
  let start = 0
  while (start < Math.min(text.length, FAR)) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    const read = readLine(text, { start, end }, names)
    if (read !== undefined) found.push(read)
    start = end + 1
  }
  return found
}

function readLine(text: string, line: Span, names: readonly NameFound[]): Attribution | undefined {
  if (line.end - line.start > 260) return undefined
  const match = COLON.exec(text.slice(line.start, line.end).trimEnd())
  const source = match?.[1]
  const words = match?.[2]
  if (source === undefined || words === undefined || NO_SPEAKERS.test(source) || source.split(' ').length > 6)
    return undefined
  const speaker = { start: line.start, end: line.start + source.length }
  const named = names.some(
    (name) =>
      name.start === speaker.start && name.end >= speaker.end - 1 && name.kind !== 'place' && name.start < speaker.end,
  )
  if (!named && !SOURCES.test(source) && partyNounKind(source) === undefined) return undefined
  const start = speaker.end + 2
  const cue = { start: speaker.end, end: speaker.end + 1 }
  return {
    speaker,
    cue,
    content: { start, end: start + words.replace(/[.\s]+$/, '').length },
    voice: { lemma: ':', stance: 'asserts', aloud: true },
    direct: /^["“'‘«]/.test(words),
    rule: 'quote.headline.colon',
  }
}

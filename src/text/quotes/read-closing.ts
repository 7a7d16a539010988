import type { Sentence } from '../syntax/token.ts'
import type { Attribution } from './attribution.ts'
import { SPEECH_FORMS } from './speech-forms.ts'
import { speechVerb } from './speech-verbs.ts'

const TENSED = new Set(['VBD', 'VBZ', 'VBP'])
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART'])
const OF_WHOM = new Set(['for', 'of', 'at', 'from', 'with'])
const LONGEST_PHRASE = 10
const LONGEST_TAIL = 5
const LEAST_CONTENT = 3

/**
 * The speaker and verb that close a sentence (", his family says.", ", an elder told reporters on Monday."), by the order of its
 * words: a parser takes them for a clause about the last noun as often as not.
 */
export function readClosing(sentence: Sentence): Attribution | undefined {
  const { tokens } = sentence
  for (let verb = tokens.length - 1; verb > LEAST_CONTENT && tokens.length - verb <= LONGEST_TAIL + 2; verb--) {
    const token = tokens[verb]
    if (token?.form === ',') return undefined
    const lemma = token && TENSED.has(token.xpos) ? SPEECH_FORMS.get(token.form.toLowerCase()) : undefined
    const voice =
      lemma === undefined ? undefined : speechVerb(lemma).find((one) => one.aloud && one.frames.has('clause'))
    if (token === undefined || voice === undefined) continue
    const comma = commaBefore(sentence, verb)
    const [first, last, end] = [tokens[comma + 1], tokens[verb - 1], tokens[comma - 1]]
    if (comma < LEAST_CONTENT || !first || !last || !end) return undefined
    return {
      speaker: { start: first.start, end: last.end },
      cue: { start: token.start, end: token.end },
      content: { start: tokens[0]?.start ?? sentence.start, end: end.end },
      voice,
      direct: false,
      rule: 'quote.order.closing',
    }
  }
  return undefined
}

/** The comma before the noun phrase in front of the verb; -1 where something else stands there. */
function commaBefore({ tokens }: Sentence, verb: number): number {
  let isNamed = false
  for (let index = verb - 1; index > 0 && verb - index <= LONGEST_PHRASE; index--) {
    const token = tokens[index]
    if (token?.form === ',') return isNamed ? index : -1
    if (!token || (!IN_PHRASE.has(token.upos) && !OF_WHOM.has(token.form))) return -1
    isNamed ||= token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON'
  }
  return -1
}

import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import type { Attribution } from './attribution.ts'
import { firstFrom } from './first-from.ts'
import { isParty } from './is-speech.ts'
import { looksLikeSpeaker, readNounPhraseBefore } from './noun-phrase.ts'
import { withoutDay } from './without-day.ts'

type Around = { readonly sentences: readonly Span[]; readonly names: readonly NameFound[] }

type InOrder = { readonly sorted: readonly Attribution[]; readonly cues: readonly Span[] }

const PARTICIPLE = /ing$/i
/** Frames of a verb that speaks for itself; a passive, a noun and an adverb have no subject that does. */
const OPEN = /^quote\.(?:direct\.before|syntax\.(?:clause|object|infinitive|preposition))$/

/**
 * Gives a cue that the parser left without a subject the speaker of its sentence: a participle ("..., adding: ...", "Asking for calm,
 * she said ...") that of the verb of speech beside it, a verb the noun phrase that stands before it.
 */
export function lendSpeaker(text: string, reads: readonly Attribution[], around: Around): readonly Attribution[] {
  const sorted = [...reads].sort((a, b) => a.cue.start - b.cue.start)
  const cues = sorted.map(({ cue }) => cue)
  return reads.map((read) => {
    const teller = tellerOf({ sorted, cues }, read)
    if (teller) return { ...read, speaker: teller }
    if ((read.speaker !== null && !isDay(text, read.speaker)) || !OPEN.test(read.rule)) return read
    const sentence = around.sentences[firstFrom(around.sentences, read.cue.start + 1) - 1]
    if (sentence === undefined) return read
    const speaker = PARTICIPLE.test(text.slice(read.cue.start, read.cue.end))
      ? besideIt(sorted, read, sentence)
      : beforeIt(text, read, { sentence, names: around.names })
    return speaker ? { ...read, speaker } : read
  })
}

/** "Jane Roe released a statement which said": the words taken for who speaks tell of it themselves, and by whom. */
function tellerOf({ sorted, cues }: InOrder, { rule, speaker }: Attribution): Span | undefined {
  if (rule !== 'quote.direct.before' || speaker === null) return undefined
  const index = firstFrom(cues, speaker.start)
  const one = sorted[index]
  return one && one.cue.end <= speaker.end && one.speaker !== null && one.speaker.start >= speaker.start
    ? one.speaker
    : undefined
}

const WEEKDAY = /^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** "This Monday Mayor Roe said": the parser has taken the first word of the day for who speaks. */
function isDay(text: string, { start, end }: Span): boolean {
  return /^(?:this|last|next)$/i.test(text.slice(start, end)) && WEEKDAY.test(text.slice(end, end + 12))
}

/** Who speaks in the same sentence by the nearest verb in front of the participle, else by the first behind it. */
function besideIt(sorted: readonly Attribution[], read: Attribution, sentence: Span): Span | undefined {
  const at = sorted.indexOf(read)
  for (let index = at - 1; index >= 0; index--) {
    const one = sorted[index]
    if (one === undefined || one.cue.start < sentence.start) break
    if (one.speaker !== null && one.voice.aloud && isVerb(one)) return one.speaker
  }
  for (let index = at + 1; index < sorted.length; index++) {
    const one = sorted[index]
    if (one === undefined || one.cue.start >= sentence.end) break
    if (one.speaker !== null && one.voice.aloud && isVerb(one) && one.speaker.start > read.cue.end) return one.speaker
  }
  return undefined
}

function isVerb({ rule }: Attribution): boolean {
  return !rule.startsWith('quote.phrase') && !rule.endsWith('noun')
}

function beforeIt(
  text: string,
  { cue }: Attribution,
  { sentence, names }: { readonly sentence: Span; readonly names: readonly NameFound[] },
): Span | undefined {
  const before = readNounPhraseBefore(text, { start: sentence.start, end: cue.start })
  const phrase = before && withoutDay(text, before)
  if (phrase === undefined || !looksLikeSpeaker(text.slice(phrase.start, phrase.end))) return undefined
  return isParty(text, phrase, names) ? phrase : undefined
}

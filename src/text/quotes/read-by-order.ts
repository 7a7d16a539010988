import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { findSpeechWords } from './find-speech-words.ts'
import type { SpeechWord } from './find-speech-words.ts'
import { looksLikeSpeaker, readNounPhraseAfter, readNounPhraseBefore } from './noun-phrase.ts'
import { speechVerb } from './speech-verbs.ts'
import type { SpeechVerb } from './speech-verbs.ts'

/** Words behind which a form like "claims" or "plans" is a noun. */
const BEFORE_NOUN =
  /(?:^|\s)(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|some|any|no|of|for|in|on|by|with|from|into|against|about|new|recent|public|[\p{L}]+[’']s?)\s*$/iu
const TENSELESS = /ing$/
const PERSON =
  /^\s+(?:reporters|journalists|the (?:press|media|court|crowd|bbc|ap|agency|newspaper)|(?:\p{Lu}[\p{L}.]*\s?){1,4}|him|her|them|us|me|lawmakers|supporters|police)(?=\s)/u
const ADJUNCT =
  /^\s+(?:on|in|at|during|after|before|late|early|earlier|later|last|this|yesterday|today)\s(?:[^,.;:]{1,50}?)(?=\sthat\s)/iu
const END = /[.!?]+["”’)]*$/
const LONGEST = 1500

/** The attributions of a sentence that nobody has parsed, by the order of its words: sure of plain verbs with a speaker next to them, silent else. */
export function readByOrder(text: string, sentence: Span): readonly Attribution[] {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  const found: Attribution[] = []
  let from = sentence.start
  findSpeechWords(text, { start: sentence.start, end }, (word) => {
    if (word.start < from) return
    const verb = verbAt(word, text.slice(Math.max(sentence.start, word.start - 24), word.start))
    const read = verb && readCue(text, { start: from, end }, { cue: { start: word.start, end: word.end }, verb })
    if (read === undefined) return
    found.push(read)
    from = Math.max(word.end, read.content.end)
  })
  return found
}

function verbAt({ lower, lemma }: SpeechWord, before: string): SpeechVerb | undefined {
  if (TENSELESS.test(lower) || BEFORE_NOUN.test(before)) return undefined
  return speechVerb(lemma).find(
    (verb) => verb.frames.has('clause') || verb.frames.has('infinitive') || verb.frames.has('object'),
  )
}

type Cue = { readonly cue: Span; readonly verb: SpeechVerb }

function readCue(text: string, sentence: Span, { cue, verb }: Cue): Attribution | undefined {
  const after = text.slice(cue.end, sentence.end)
  const before = text.slice(sentence.start, cue.start)
  const shared = { cue, voice: verb, direct: false }
  if (/,\s*$/.test(before) && verb.frames.has('quote')) {
    const speaker = readNounPhraseAfter(text, { start: cue.end, end: sentence.end })
    const content = trimmed(text, { start: sentence.start, end: cue.start })
    if (speaker !== undefined && content !== undefined)
      return { ...shared, speaker, content, rule: 'quote.order.inverted' }
  }
  const speaker = readNounPhraseBefore(text, { start: sentence.start, end: cue.start })
  if (speaker === undefined || !looksLikeSpeaker(text.slice(speaker.start, speaker.end))) return undefined
  if (/^\s*[.,]?\s*$/.test(after) || /^[.,]/.test(after)) {
    const content = trimmed(text, { start: sentence.start, end: speaker.start })
    const isFronted = verb.frames.has('clause') && content !== undefined && content.end - content.start > 12
    return isFronted ? { ...shared, speaker, content, rule: 'quote.order.fronted' } : undefined
  }
  const content = contentAfter(text, { start: cue.end, end: sentence.end }, verb)
  return content === undefined ? undefined : { ...shared, speaker, content, rule: 'quote.order.after' }
}

function contentAfter(text: string, rest: Span, verb: SpeechVerb): Span | undefined {
  let start = rest.start
  const adjunct = ADJUNCT.exec(text.slice(start, rest.end))
  if (adjunct !== null) start += adjunct[0].length
  const person =
    verb.frames.has('person') && !verb.frames.has('object') ? PERSON.exec(text.slice(start, rest.end)) : null
  if (person !== null) start += person[0].length
  const words = text.slice(start, rest.end)
  if (
    verb.frames.has('infinitive') &&
    !verb.frames.has('clause') &&
    !verb.frames.has('object') &&
    !/^\s+to\s/.test(words)
  )
    return undefined
  if (/^\s*(?:for|of|about|on|with|at|by|in|from|as|and|or|is|was|are|were)\s/i.test(words)) return undefined
  return trimmed(text, { start, end: rest.end })
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/.test(text.charAt(from))) from += 1
  const stop = END.exec(text.slice(Math.max(from, to - 8), to))
  if (stop !== null) to -= stop[0].length
  while (to > from && /[\s,;:]/.test(text.charAt(to - 1))) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

import type { Stance } from '../../model/statement.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { SPEECH_FORMS } from './speech-forms.ts'

type Phrase = { readonly words: RegExp; readonly stance: Stance; readonly rule: string }

/** Phrases that attribute without a verb; the source follows. */
const PHRASES: readonly Phrase[] = [
  { words: /\b(?:[Aa]ccording|ACCORDING) to\s/g, stance: 'asserts', rule: 'quote.phrase.according' },
  { words: /\b[Ii]n the words of\s/g, stance: 'asserts', rule: 'quote.phrase.words' },
  { words: /\b[Cc]iting\s/g, stance: 'asserts', rule: 'quote.phrase.citing' },
]
/** Adverbs that attribute to nobody in particular. */
const HEARSAY = /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|seemingly|apparently|presumably)\b/gi
const SOURCE_END =
  /[,;:()"“”\n]|\.(?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Prof|Rev|[A-Z])\.)| (?:who|that|which|said|has|have|had|was|were|is|are|and the|but|while|when|as)\b/
/** Words in front of the cue that only say when and where. */
const ADVERBIAL =
  /^(?:on|in|at|during|after|before|since|by|last|this|earlier|later|yesterday|today)\b(?:[^,]{0,60}|[^,]{0,40}, \p{Lu}\p{L}+)$/iu
const REACH = 240

/** The attributions in `sentence` that stand in a phrase: "according to police", "reportedly". */
export function readPhrases(text: string, sentence: Span): readonly Attribution[] {
  const words = text.slice(sentence.start, sentence.end)
  const sourced = PHRASES.flatMap(({ words: pattern, stance, rule }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length }
      const read = readSource(text, sentence, cue)
      return read === undefined
        ? []
        : [{ ...read, cue, voice: { stance, aloud: true, lemma: match[0].trim() }, direct: false, rule }]
    }),
  )
  return [...sourced, ...readHearsay(words, sentence)]
}

function readSource(text: string, sentence: Span, cue: Span): Pick<Attribution, 'speaker' | 'content'> | undefined {
  const from = cue.end + 1
  const window = text.slice(from, Math.min(sentence.end, from + REACH))
  const stop = SOURCE_END.exec(window)
  const speaker = trim(text, { start: from, end: from + (stop?.index ?? window.replace(/[.!?]+$/, '').length) })
  if (speaker === undefined) return undefined
  const before = trim(text, { start: sentence.start, end: cue.start })
  const after = trim(text, { start: speaker.end, end: sentence.end })
  const lead = before === undefined ? '' : text.slice(before.start, before.end)
  const isLead =
    lead.split(/\s+/).length < 4 || (ADVERBIAL.test(lead) && text.charAt(cue.start - 2) === ',' && after !== undefined)
  const content = isLead ? after && withoutVerb(text, after) : before
  return content === undefined ? undefined : { speaker, content }
}

/** "Witnesses, according to the paper, said ...": the verb is theirs, what follows is told by both. */
function withoutVerb(text: string, span: Span): Span | undefined {
  const verb = /^(\p{L}+) (?:that )?/u.exec(text.slice(span.start, span.end))
  const isVerb = verb?.[1] !== undefined && SPEECH_FORMS.has(verb[1].toLowerCase())
  return isVerb ? trim(text, { start: span.start + verb[0].length, end: span.end }) : span
}

function readHearsay(words: string, sentence: Span): readonly Attribution[] {
  return [...words.matchAll(HEARSAY)].slice(0, 1).flatMap((match) => {
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const content = { start: sentence.start, end: sentence.start + words.trimEnd().replace(/[.!?]+$/, '').length }
    if (content.end <= content.start || isOfVerb(words.slice(match.index + match[0].length))) return []
    return [
      {
        speaker: null,
        cue,
        content,
        voice: { stance: 'alleges' as const, aloud: true, lemma: match[0].toLowerCase() },
        direct: false,
        rule: 'quote.hearsay',
      },
    ]
  })
}

/** "The ministry reportedly said": somebody is named who says so. */
function isOfVerb(behind: string): boolean {
  const verb = /^ (?:also |later |even )?(\p{L}+)/u.exec(behind)?.[1]
  return verb !== undefined && SPEECH_FORMS.has(verb.toLowerCase())
}

function trim(text: string, { start, end }: Span): Span | undefined {
  let from = start
  let to = end
  while (from < to && /[\s,;:)–—.]/.test(text.charAt(from))) from += 1
  while (to > from && /[\s,;:(–—.]/.test(text.charAt(to - 1))) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

import type { Span } from '../../model/span.ts'
import type { Voice } from './attribution.ts'
import { looksLikeSpeaker, readNounPhraseAfter, readNounPhraseBefore } from './noun-phrase.ts'
import type { Quotation } from './read-quotations.ts'
import { SPEECH_FORMS } from './speech-forms.ts'
import { speechVerb } from './speech-verbs.ts'

/** The words beside a quotation that say whose it is. `clauseEnd` is where they end, `contentStart` where what is said begins before the marks. */
export type QuotationCue = {
  readonly speaker: Span | null
  readonly cue: Span
  readonly voice: Voice
  readonly clauseEnd: number
  readonly contentStart?: number
  readonly rule: string
}

type Around = { readonly previous: Quotation | undefined; readonly next: Quotation | undefined }

const WORD = /[\p{L}][\p{L}\p{M}’'-]*/gu
const REACH = 260
const ENDS_OPEN = /[,!?…—–-]["'”’]?$/
const CLAUSE_STOP =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|St|Prof|Rev|Jr|Sr|U\.S|\p{Lu}))[.;!?](?=\s|$)|\n|:\s*$/u
const NO_SPEAKER = new Set([
  'and',
  'but',
  'while',
  'as',
  'because',
  'who',
  'which',
  'that',
  'when',
  'where',
  'if',
  'with',
  'in',
  'to',
  'for',
  'of',
  'or',
  'by',
  'from',
  'at',
  'on',
  'is',
  'was',
  'are',
  'were',
  'has',
  'have',
  'had',
  'it',
])
const HELPERS = new Set([
  'has',
  'have',
  'had',
  'also',
  'later',
  'then',
  'once',
  'recently',
  'further',
  'again',
  'would',
  'will',
  'is',
  'was',
  'to',
  'could',
  'often',
  'repeatedly',
  'both',
  'all',
  'quickly',
  'reportedly',
  'even',
  'famously',
  'once',
])

/** The cue behind a quotation: "..., she said", "..., said Jane Roe, a lawyer". */
export function cueAfter(text: string, quotation: Quotation, { next }: Around): QuotationCue | undefined {
  const window = text.slice(quotation.end, Math.min(next?.start ?? text.length, quotation.end + REACH))
  const inner = text.slice(Math.max(quotation.inner.start, quotation.inner.end - 2), quotation.inner.end)
  const isOpen = ENDS_OPEN.test(inner) || /^ ?[,—–-]/.test(window)
  if (!isOpen && !/^ \p{L}/u.test(window)) return undefined
  const clause = clauseOf(window)
  const words = [...clause.matchAll(WORD)].slice(0, 40)
  const at = words.findIndex((word) => isQuoteVerb(word[0]))
  const cue = words[at]
  const first = words[0]
  if (cue === undefined || first === undefined || at > 26) return undefined
  const start = quotation.end + cue.index
  const span = { start, end: start + cue[0].length }
  const clauseEnd = quotation.end + clause.length + (/^[.;,]/.test(window.slice(clause.length)) ? 1 : 0)
  const shared = { cue: span, voice: voiceOf(cue[0]), clauseEnd }
  if (HELPERS.has(first[0].toLowerCase()) ? at === 1 : at === 0) {
    const speaker = readNounPhraseAfter(text, { start: span.end, end: quotation.end + clause.length })
    if (speaker === undefined) return undefined
    return { ...shared, speaker, rule: 'quote.direct.inverted', ...leadOf(text, quotation) }
  }
  if (!isOpen || NO_SPEAKER.has(first[0].toLowerCase()) || at === 0) return undefined
  const speaker = readNounPhraseBefore(text, { start: quotation.end + first.index, end: start })
  if (speaker === undefined || !looksLikeSpeaker(text.slice(speaker.start, speaker.end))) return undefined
  return { ...shared, speaker, rule: 'quote.direct.after', ...leadOf(text, quotation) }
}

/** The cue in front of a quotation: 'Jane Roe told reporters: "..."'. */
export function cueBefore(text: string, quotation: Quotation, { previous }: Around): QuotationCue | undefined {
  const from = Math.max(previous?.end ?? 0, quotation.start - REACH)
  const before = lastSentence(text.slice(from, quotation.start))
  const offset = quotation.start - before.length
  const words = [...before.matchAll(WORD)].slice(-40)
  for (let at = words.length - 1; at >= Math.max(0, words.length - 14); at -= 1) {
    const word = words[at]
    if (word === undefined || !isQuoteVerb(word[0])) continue
    const tail = before.slice(word.index + word[0].length)
    if (!/^(?: that)?[,:]? ?$/.test(tail) && !/[,:] ?$/.test(tail)) return undefined
    const start = offset + word.index
    const span = { start, end: start + word[0].length }
    const speaker = readNounPhraseBefore(text, { start: offset, end: start }) ?? null
    return { speaker, cue: span, voice: voiceOf(word[0]), clauseEnd: quotation.end, rule: 'quote.direct.before' }
  }
  return colonBefore(text, { before, offset, quotation })
}

/** "Jane Roe: 'We will march'". */
function colonBefore(
  text: string,
  at: { readonly before: string; readonly offset: number; readonly quotation: Quotation },
): QuotationCue | undefined {
  const colon = /^\s*(\p{Lu}[^:.?!\n]{1,60}?)\s?: ?$/u.exec(at.before)
  const name = colon?.[1]
  if (name === undefined || name.split(' ').length > 6) return undefined
  const start = at.offset + at.before.indexOf(name)
  const mark = text.lastIndexOf(':', at.quotation.start)
  return {
    speaker: { start, end: start + name.length },
    cue: { start: mark, end: mark + 1 },
    voice: { stance: 'asserts', aloud: true, lemma: ':' },
    clauseEnd: at.quotation.end,
    rule: 'quote.direct.colon',
  }
}

/** Words of the same sentence in front of the marks are said too: 'The ban was "a disgrace," she said.' */
function leadOf(text: string, quotation: Quotation): { readonly contentStart?: number } {
  const before = lastSentence(text.slice(Math.max(0, quotation.start - REACH), quotation.start))
  const lead = before.replace(/^[\s"“”'‘’]+/, '')
  if (lead.trim() === '' || /["“”]/.test(lead)) return {}
  return { contentStart: quotation.start - lead.length }
}

function lastSentence(before: string): string {
  const breaks = [...before.matchAll(/[.!?…]["”’')]*\s+|\n+/g)].filter(
    (match) =>
      !/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|St|Prof|Rev|U\.S|(?<![\p{L}&])[A-Z])$/u.test(
        before.slice(0, match.index),
      ) || match[0].includes('\n'),
  )
  const last = breaks[breaks.length - 1]
  return last === undefined ? before : before.slice(last.index + last[0].length)
}

function clauseOf(window: string): string {
  const stop = CLAUSE_STOP.exec(window)
  return stop === null ? window : window.slice(0, stop.index)
}

function isQuoteVerb(word: string): boolean {
  const lemma = SPEECH_FORMS.get(word.toLowerCase())
  return lemma !== undefined && speechVerb(lemma).some((verb) => verb.frames.has('quote'))
}

function voiceOf(word: string): Voice {
  const lemma = SPEECH_FORMS.get(word.toLowerCase()) ?? 'say'
  const entries = speechVerb(lemma)
  return entries.find((verb) => verb.frames.has('quote')) ?? { stance: 'asserts', aloud: true, lemma }
}

import type { Span } from '../../model/span.ts'
import { partyNounKind } from '../names/party-nouns.ts'

const HELPER_TAIL =
  /(?:^|\s)(?:has|have|had|is|was|were|are|been|be|also|later|then|once|recently|further|again|would|will|could|might|may|did|do|does|not|to|often|repeatedly|reportedly|publicly|privately|previously|initially|quickly|first|still|even|both|all|only|just|never|always|subsequently|\p{Ll}{3,14}ly|[’']s|[’']ve|[’']d)$/u
const STOP_AFTER =
  /[,.;:()"“”\n–—]|\s(?:who|whose|which|when|while|as|after|before|during|because|since|that|on (?=\p{Lu})|in (?:an?|the|his|her|their|response|reference|reply|\d)|at (?:an?|the)|to (?:reporters|the|an?|cheers|applause)|of (?:his|her|their|the)|about|with|via|through|last|this|by|if|adding|referring|speaking)\b/u
const LEAD_IN =
  /^(?:on|in|at|after|before|during|since|for|by|from|with|when|while|as|if|asked|according|despite|following|speaking|meanwhile|however|still|yet|but|and|later|earlier|instead|today|yesterday|tonight|then|so|now|also|because|although|though|last|this|to|once|until|of|or|not|addressing|responding|citing)\b/i
const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'you',
  'it',
  'who',
  'some',
  'others',
  'many',
  'several',
  'both',
  'one',
  'another',
  'all',
  'most',
  'few',
  'those',
  'none',
  'everyone',
  'nobody',
])

/** The noun phrase that a verb at `span.end` has in front of it, where `span` begins no earlier than its clause. */
export function readNounPhraseBefore(text: string, span: Span): Span | undefined {
  let words = text.slice(span.start, span.end).trimEnd()
  for (let cut = HELPER_TAIL.exec(words); cut !== null && words.length > 0; cut = HELPER_TAIL.exec(words)) {
    words = words.slice(0, cut.index).replace(/[\s,]+$/, words.slice(0, cut.index).trimEnd().endsWith(',') ? ',' : '')
  }
  const parts = partsOf(words, span.start)
  const last = parts[parts.length - 1]
  if (last === undefined) return undefined
  // A comma before the verb closes an aside on the speaker, who stands in front of it.
  const closed = /,\s*$/.test(words)
  const speaking = parts.filter((part) => !LEAD_IN.test(text.slice(part.start, part.end)))
  const chosen = closed ? speaking[Math.max(0, speaking.length - 2)] : last
  return chosen === undefined ? undefined : clean(text, chosen)
}

function partsOf(words: string, offset: number): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of words.matchAll(/[,;:()–—]+/g)) {
    if (words.slice(start, match.index).trim() !== '') parts.push({ start: offset + start, end: offset + match.index })
    start = match.index + match[0].length
  }
  if (words.slice(start).trim() !== '') parts.push({ start: offset + start, end: offset + words.length })
  return parts
}

/** The noun phrase behind a verb that ends at `span.start`: "said [Jane Roe], a lawyer". */
export function readNounPhraseAfter(text: string, span: Span): Span | undefined {
  const words = text.slice(span.start, span.end)
  const lead = words.length - words.trimStart().length
  const stop = STOP_AFTER.exec(
    words
      .slice(lead)
      .replace(
        /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|St|Prof|Rev|[A-Z])\./g,
        (title) => `${title.slice(0, -1)}_`,
      ),
  )
  const found = { start: span.start + lead, end: span.start + lead + (stop?.index ?? words.length - lead) }
  const phrase = clean(text, found)
  if (phrase === undefined || !looksLikeSpeaker(text.slice(phrase.start, phrase.end))) return undefined
  return phrase
}

function clean(text: string, span: Span): Span | undefined {
  let { start, end } = span
  while (start < end && /[\s"“”'‘’(]/.test(text.charAt(start))) start += 1
  while (end > start && /[\s"“”(,]/.test(text.charAt(end - 1))) end -= 1
  const conjunction =
    /^(?:and|but|or|so|yet|then|that|as|because|while|when|if|though|although|nor|after|before|where|who)\s+/i.exec(
      text.slice(start, end),
    )
  if (conjunction !== null) start += conjunction[0].length
  return start < end ? { start, end } : undefined
}

/** True for words that can speak: a pronoun, a name, a known party noun, or a noun with a determiner. */
export function looksLikeSpeaker(words: string): boolean {
  const lower = words.toLowerCase()
  if (PRONOUNS.has(lower)) return true
  if (words.split(/\s+/).length > 30) return false
  if (
    /^(?:the|a|an|his|her|its|their|our|my|one|some|many|several|two|three|four|five|six|another|other|most|few|both|this|that|these|those|all)\b/i.test(
      words,
    )
  )
    return true
  if (/\p{Lu}/u.test(words)) return true
  const head = lower.split(/\s(?:of|for|at|in|from|with|on|who)\s/, 1)[0] ?? lower
  return partyNounKind(head) !== undefined
}

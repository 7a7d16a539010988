import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/statement.ts'
import type { QuoteFound } from '../text/found.ts'
import type { nameAt } from './clause/party.ts'
import type { Reading } from './clause/reading.ts'

const ARTICLE = /^(?:the|a|an)\s+/i

/** Who speaks in a quotation, by the fullest name that the report gives; null where it names nobody. */
export function speakerOf(reading: Reading, quote: QuoteFound): Speaker | null {
  const { speaker } = quote.value
  if (!speaker) return null
  const name = firstName(reading, speaker)
  return {
    name: name?.name ?? quote.speakerName ?? wordsFor(quote, speaker.quote).replace(ARTICLE, ''),
    ...(name?.role ? { role: name.role.quote } : {}),
    evidence: speaker,
  }
}

const EMPTY = /^(?:who|which|that|he|she|they|it|others?|another|one|some|both)$/i

/** A pronoun names nobody: the words that it stands for do, where they are known. */
function wordsFor({ antecedent }: QuoteFound, words: string): string {
  return EMPTY.test(words) && antecedent ? antecedent.quote : words
}

function firstName(reading: Reading, span: Span): ReturnType<typeof nameAt> {
  const inside = reading.names.filter(
    (name) => name.start >= span.start && name.end <= span.end && name.kind !== 'place',
  )
  return inside.find((name) => name.kind === 'person') ?? inside[0]
}

/** The narrowest reported speech that covers the words, or undefined when the report says them itself. */
export function speechAround(reading: Reading, span: Span): QuoteFound | undefined {
  let best: QuoteFound | undefined
  for (const quote of reading.quotes) {
    const { content } = quote.value
    if (content.start > span.start) continue
    if (content.end < span.end) continue
    if (!best || content.end - content.start < best.value.content.end - best.value.content.start) best = quote
  }
  return best
}

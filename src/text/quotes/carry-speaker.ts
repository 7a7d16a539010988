import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { isInQuotation } from './attach-quotations.ts'
import type { Quotation } from './read-quotations.ts'

const SENTENCE_LIKE = /^[“"'‘«\s[]*[\p{Lu}\d][^]*[.!?…,;]["”’'»\s\])]*$/u
const FEWEST_WORDS = 5
const BETWEEN = /^[^\n]{0,160}$/
const STANDS_ALONE = /^[\s.,;:()[\]"”’—–-]*$/

/**
 * Quotations of whole sentences that no cue stands beside: behind a colon they belong to whoever acts in the words before it, alone
 * behind a reported sentence to its speaker. `attributions` are all that were read so far, in any order.
 */
export function carrySpeaker(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const sorted = [...attributions]
    .filter((one) => one.speaker !== null && one.voice.aloud)
    .sort((a, b) => a.cue.start - b.cue.start)
  const contents = [...attributions].map(({ content }) => content).sort((a, b) => a.start - b.start)
  return quotations.flatMap((quotation) => {
    if (!isSentence(text, quotation) || isHeld(contents, quotation)) return []
    const before = lastBefore(sorted, quotation.start)
    if (before === undefined || isInQuotation(quotations, before.cue)) return []
    const from = Math.max(before.cue.end, Math.min(before.content.end, quotation.start))
    const between = text.slice(from, quotation.start)
    const isColon = /:\s*$/.test(between) && BETWEEN.test(between)
    if (!isColon && !(STANDS_ALONE.test(between) && between.split('\n').length < 4)) return []
    return [
      {
        ...before,
        content: { start: quotation.start, end: quotation.end },
        direct: true,
        rule: isColon ? 'quote.carried.colon' : 'quote.carried.next',
      },
    ]
  })
}

function isSentence(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.start, quotation.end)
  return words.split(/\s+/).length >= FEWEST_WORDS && SENTENCE_LIKE.test(words)
}

/** Whether some attribution has the quotation in its content already. */
function isHeld(contents: readonly Span[], quotation: Quotation): boolean {
  return contents.some((content) => content.start < quotation.end && quotation.start < content.end)
}

function lastBefore(sorted: readonly Attribution[], at: number): Attribution | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.cue.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

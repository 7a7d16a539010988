import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { cueAfter, cueBefore } from './quotation-cue.ts'
import type { QuotationCue } from './quotation-cue.ts'
import type { Quotation } from './read-quotations.ts'

const BETWEEN = /^[\s.,;…]{0,8}$/
/** A quotation alone in its sentence goes on with what the one before it said, where no more than this stands between. */
const ASIDE = 200

/** Finds who says the quotations of `text` and by which words; joins those that go on with one another. */
export function attachQuotations(text: string, quotations: readonly Quotation[]): readonly Attribution[] {
  const found: Attribution[] = []
  let index = 0
  while (index < quotations.length) {
    const quotation = quotations[index]
    if (quotation === undefined) break
    const around = { previous: quotations[index - 1], next: quotations[index + 1] }
    const cue = cueAfter(text, quotation, around) ?? cueBefore(text, quotation, around)
    if (cue === undefined) {
      index += 1
      continue
    }
    const last = lastJoined(text, quotations, { from: index, cue })
    found.push(attributionOf(quotation, quotations[last] ?? quotation, cue))
    index = last + 1
  }
  return found
}

function attributionOf(first: Quotation, last: Quotation, cue: QuotationCue): Attribution {
  return {
    speaker: cue.speaker,
    cue: cue.cue,
    content: { start: Math.min(cue.contentStart ?? first.start, first.start), end: last.end },
    voice: cue.voice,
    direct: true,
    rule: cue.rule,
  }
}

/** The last of the quotations that go on from the one at `from`: across a cue between them, or across paragraphs left open. */
function lastJoined(
  text: string,
  quotations: readonly Quotation[],
  at: { readonly from: number; readonly cue: QuotationCue },
): number {
  let last = at.from
  let end = Math.max(quotations[last]?.end ?? 0, at.cue.clauseEnd)
  for (let next = last + 1; next < quotations.length; next += 1) {
    const quotation = quotations[next]
    const before = quotations[last]
    if (quotation === undefined || before === undefined || quotation.start - end > ASIDE) break
    const gap = text.slice(end, quotation.start)
    if (!BETWEEN.test(gap) || (gap.includes('\n') && !before.goesOn)) break
    if (next > at.from + 1 || end > before.end) {
      const own = cueAfter(text, quotation, { previous: before, next: quotations[next + 1] })
      if (own !== undefined) break
    }
    last = next
    end = quotation.end
  }
  return last
}

/** Where the words of `span` lie wholly in a quotation. */
export function isInQuotation(quotations: readonly Quotation[], span: Span): boolean {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const quotation = quotations[middle]
    if (quotation === undefined) return false
    if (quotation.end <= span.start) low = middle + 1
    else if (quotation.start > span.start) high = middle - 1
    else return span.end <= quotation.end
  }
  return false
}

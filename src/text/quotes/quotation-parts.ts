import { cite } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import type { QuotePart } from '../found.ts'
import { splitSentences } from '../sentences.ts'
import type { Attribution } from './attribution.ts'
import { readStance } from './read-stance.ts'

/** Longer quotations than this are taken as a whole. */
const LONGEST = 4000
const OPENING = /["“«'‘`]/
const CLOSING = /["”»'’]/
/** Words fewer than this ("Yes.", "Enough!") go with the sentence beside them. */
const FEWEST_LETTERS = 20
const LEAST_PLAIN = 150

/**
 * The parts of a quotation of several sentences that differ in stance: who recalls a deed, blames for it and promises another in one breath
 * says three things. Neighbours of one stance stay together; undefined where all of it is of one.
 */
export function quotationParts(text: string, read: Attribution): readonly QuotePart[] | undefined {
  const { content, direct } = read
  if (!direct || content.end - content.start > LONGEST) return undefined
  const pieces = aroundCue(text, read).flatMap((piece) => sentencesOf(text, piece))
  if (pieces.length < 2) return undefined
  const parts: Part[] = []
  for (const piece of pieces) {
    const stance = readStance(read, text.slice(piece.start, piece.end))
    const last = parts.at(-1)
    if (last && joins(last, { ...piece, stance })) {
      last.end = piece.end
      if (isPlain(last)) last.stance = stance
    } else parts.push({ ...piece, stance })
  }
  return parts.length < 2 ? undefined : parts.map(({ stance, ...span }) => ({ content: cite({ text }, span), stance }))
}

type Part = { start: number; end: number; stance: QuotePart['stance'] }

function isPlain({ stance }: Part): boolean {
  return stance === 'alleges' || stance === 'asserts'
}

/** What only tells stands alone where there is enough of it, else it goes with what it is told for. */
function joins(last: Part, next: Part): boolean {
  if (last.stance === next.stance || next.end - next.start < FEWEST_LETTERS) return true
  return (
    (isPlain(last) && last.end - last.start < LEAST_PLAIN) || (isPlain(next) && next.end - next.start < LEAST_PLAIN)
  )
}

/** '"They lied," she said, "and we will march"': what is said before the cue, and behind it. */
function aroundCue(text: string, { content, cue }: Attribution): readonly Span[] {
  if (cue.start <= content.start || cue.end >= content.end) return [content]
  let end = cue.start
  while (end > content.start && !CLOSING.test(text.charAt(end - 1))) end--
  let start = cue.end
  while (start < content.end && !OPENING.test(text.charAt(start))) start++
  if (end <= content.start || start >= content.end) return [content]
  return [
    { start: content.start, end },
    { start, end: content.end },
  ]
}

function sentencesOf(text: string, piece: Span): readonly Span[] {
  return splitSentences(text, piece)
    .map(({ start, end }) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

import { splitSentences } from '../../text/sentences.ts'
import { countWords, endsSentence } from './form.ts'
import { describesMoment, pointsIntoPicture } from './caption.ts'

// How much of a paragraph's end is looked at, and how long the paragraph and the caption have to be.
const TAIL = 600
const MIN_PARAGRAPH = 300
const FEWEST_WORDS = 5
const MOST_WORDS = 40
// A sentence that was cut off mostly stops before the word that these wait for.
const CUT_OFF =
  /\b(?:the|a|an|of|in|to|and|or|for|with|at|on|by|from|as|that|his|her|their|its|is|are|was|were|who|which)$|[,;:)\]–—-]$/iu

/**
 * Where the caption begins that a page's words were joined with: a last sentence without a full stop, in a paragraph that
 * ends its other sentences. `undefined` when there is none; a sentence that was merely cut off is none.
 */
export function findTrailingCaption(paragraph: string): number | undefined {
  if (paragraph.length < MIN_PARAGRAPH || endsSentence(paragraph) || CUT_OFF.test(paragraph)) return undefined
  const from = Math.max(0, paragraph.length - TAIL)
  const sentences = splitSentences(paragraph, { start: from, end: paragraph.length })
  const last = sentences.at(-1)
  if (last === undefined || sentences.length < 2) return undefined
  const words = paragraph.slice(last.start, last.end)
  const length = countWords(words)
  if (length < FEWEST_WORDS || length > MOST_WORDS || !/^\p{Lu}/u.test(words)) return undefined
  return describesMoment(words) || pointsIntoPicture(words) ? last.start : undefined
}

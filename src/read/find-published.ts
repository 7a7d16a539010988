import type { Block, BlockRole } from '../model/report.ts'
import { readDates } from '../text/dates/read-dates.ts'

// A day that cannot be meant otherwise: a month by name with a year, or the ISO form.
const UNMISTAKABLE = /\p{L}{3,}.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*\p{L}{3,}|\b\d{4}-\d{2}-\d{2}\b/u
const STATES_DAY: ReadonlySet<BlockRole> = new Set(['dateline', 'byline'])
const CHANGED = /\b(?:updated|modified|amended)\b/i

/**
 * The day of publication as a plain text itself states it, in a dateline or byline above or at the start of its first paragraph;
 * `undefined` unless it gives day, month and year.
 */
export function findPublished(text: string, blocks: readonly Block[]): string | undefined {
  const body = blocks.findIndex((block) => block.role === 'paragraph' || block.role === 'quote')
  const top = body < 0 ? blocks : blocks.slice(0, body)
  const lines = top.filter((block) => STATES_DAY.has(block.role)).map((block) => text.slice(block.start, block.end))
  const ordered = [...lines.filter((line) => !CHANGED.test(line)), ...lines.filter((line) => CHANGED.test(line))]
  return ordered.map(readDay).find((day) => day !== undefined)
}

function readDay(line: string): string | undefined {
  if (!UNMISTAKABLE.test(line)) return undefined
  const days = readDates(line).filter(({ value, problem }) => value.precision === 'day' && problem === undefined)
  const day = days.find(({ value }) => value.start === value.end && /^\d{4}-/.test(value.start))
  return day?.value.start
}

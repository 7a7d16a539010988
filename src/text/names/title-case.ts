import type { Span } from '../../model/span.ts'

const WORD = /[\p{L}][\p{L}\p{M}’'-]*/gu
const LONG_LINE = 220

/** The lines of `text` that are set in Title Case or in capitals, where a capital tells nothing about a word. */
export function readTitleCaseLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    if (end - start <= LONG_LINE && isTitleCase(text.slice(start, end))) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function isTitleCase(line: string): boolean {
  const words = (line.match(WORD) ?? []).filter((word) => word.length > 3)
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 3 && capital >= 3 && capital >= words.length * 0.8
}

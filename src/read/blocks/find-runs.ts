import type { Run } from './run.ts'

type Line = { readonly start: number; readonly end: number }

// Narrower columns than this are lists and verses, wider ones are paragraphs on one line.
const MIN_COLUMN = 40
const MAX_COLUMN = 110

/**
 * The runs of a text: each non-empty line, except that lines wrapped at a fixed column (mail, terminals) are one run
 * together. Trimmed of white space.
 */
export function findRuns(text: string): readonly Run[] {
  return findParagraphs(text).flatMap((lines) =>
    isWrapped(text, lines) ? [makeRun(text, lines)] : lines.map((line) => makeRun(text, [line])),
  )
}

// Lines that stand together without an empty line between them.
function findParagraphs(text: string): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = []
  let isOpen = false
  for (let from = 0; from <= text.length;) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd < 0 ? text.length : lineEnd
    const line = trimLine(text, from, to)
    if (line === undefined) isOpen = false
    else if (isOpen) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    if (line !== undefined) isOpen = true
    from = to + 1
  }
  return paragraphs
}

function trimLine(text: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

// Frozen text has only plain spaces, but zero-width space and byte order marks may stand at the edges too.
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x200b || code === 0xfeff
}

// A line was wrapped when the next line's first word would not have fitted on it: the test of greedy line filling.
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const width = Math.max(...lines.slice(0, 400).map((line) => line.end - line.start))
  if (width < MIN_COLUMN || width > MAX_COLUMN) return false
  const broken = lines.slice(1).filter((line, index) => {
    const before = lines[index]
    return before !== undefined && before.end - before.start + 1 + firstWordLength(text, line) > width
  })
  if (broken.length < lines.length - 1) return false
  return lines.length > 2 || startsLower(text, lines[1])
}

function firstWordLength(text: string, line: Line): number {
  const space = text.indexOf(' ', line.start)
  return (space < 0 || space > line.end ? line.end : space) - line.start
}

function startsLower(text: string, line: Line | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}

function makeRun(text: string, lines: readonly Line[]): Run {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return { start, end, text: text.slice(start, end) }
}

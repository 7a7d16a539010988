const PLAIN = /^[\x20-\x7e]*$/
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u
// East Asian Wide and Fullwidth, by block (UAX 11).
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as a reader sees them, with the columns that a terminal gives each. */
export function* readColumns(text: string): Generator<{ readonly cell: string; readonly columns: number }> {
  for (const { segment } of SEGMENTER.segment(text)) yield { cell: segment, columns: columnsOf(segment) }
}

/** How many columns of a terminal a text takes: two for East Asian wide letters and emoji, none for marks. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { columns } of readColumns(text)) width += columns
  return width
}

function columnsOf(cell: string): number {
  if (INVISIBLE.test(cell)) return 0
  return EMOJI.test(cell) || WIDE.test(cell) ? 2 : 1
}

/**
 * Reports longer than this many UTF-16 code units are cut there, so that time and memory stay bounded. Some 33,000 words:
 * the longest reports of newspapers have a third of that.
 */
export const TEXT_LIMIT = 200_000

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = /\r\n?|[\v\f\u2028\u2029]/g
const OTHER_SPACE = /[^\S\n ]/g

/**
 * The text that all offsets of a record point into. Only white space changes: a byte order mark at the start goes, every
 * kind of line end becomes `\n`, every other white-space character (tab, no-break space, ideographic space) becomes one
 * plain space. Runs are not shortened, and no other character is touched.
 */
export function freezeText(text: string): string {
  const bare = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  return bare.replace(LINE_END, '\n').replace(OTHER_SPACE, ' ')
}

/** The beginning of `text` within the limit, cut before a word and never inside a character. */
export function cutText(text: string, limit: number = TEXT_LIMIT): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit)
  const line = text.lastIndexOf('\n', limit)
  const end = Math.max(space, line)
  if (end > limit - 1000) return text.slice(0, end)
  const splitsCharacter = isHighSurrogate(text.charCodeAt(limit - 1))
  return text.slice(0, splitsCharacter ? limit - 1 : limit)
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

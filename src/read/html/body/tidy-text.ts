/**
 * Soft hyphens, zero-width marks and byte order marks: they change how words break, not what they say. And control characters,
 * which no page may hold.
 */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu
const SPACE = /[^\S\n]+/gu

/** White space collapsed to single spaces, line breaks kept as one `\n`, unseen marks removed. */
export function tidyText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SPACE, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
}

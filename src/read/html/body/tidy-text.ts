/** Soft hyphens, zero-width marks and byte order marks: they change how words break, not what they say. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu
const SPACE = /[^\S\n]+/gu

/** White space collapsed to single spaces, line breaks kept as one `\n`, unseen marks removed. */
export function tidyText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SPACE, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
}

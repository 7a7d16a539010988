/** Bits of what a UTF-16 code unit is. */
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 4
export const UPPER = 8
/** Half of a character outside the basic plane, or what joins such characters. */
export const WIDE = 16
/** Combining marks and what else stays in a word. */
export const MARK = 32

const UNKNOWN = 255
const KINDS = new Uint8Array(65536).fill(UNKNOWN)

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return WIDE
  if (code === 0xfe0f || code === 0x200d) return WIDE
  if (code === 0x200b || code === 0xfeff) return SPACE
  if (code === 0xad) return MARK
  const char = String.fromCharCode(code)
  if (/\p{L}/u.test(char)) return /\p{Lu}|\p{Lt}/u.test(char) ? LETTER | UPPER : LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK
  if (/\s/u.test(char)) return SPACE
  return 0
}

/** What the code unit is, as bits; 0 for punctuation and symbols. Zero-width space counts as space. */
export function kindOf(code: number): number {
  let kind = KINDS[code] ?? 0
  if (kind === UNKNOWN) {
    kind = classify(code)
    KINDS[code] = kind
  }
  return kind
}

/** True for straight and curly apostrophes and the grave accent that some keyboards put in their place. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0x2018
}

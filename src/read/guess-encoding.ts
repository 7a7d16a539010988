/** The single-byte encodings that are told apart. Windows-1252 holds all of Latin-1 that is printable. */
export type Encoding = 'windows-1251' | 'koi8-r' | 'windows-1252'

type CyrillicEncoding = {
  readonly encoding: Encoding
  readonly common: ReadonlySet<number>
  readonly isUpper: (byte: number) => boolean
}

// The ten letters (о е а и н т с р в л) that make up about 65 % of Russian, Bulgarian and Ukrainian running text: the lower
// case as listed, the upper case 0x20 below it in Windows-1251 and 0x20 above it in KOI8-R.
const CYRILLIC: readonly CyrillicEncoding[] = [
  {
    encoding: 'windows-1251',
    common: withCase([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb], -0x20),
    isUpper: (byte) => (byte >= 0xc0 && byte <= 0xdf) || byte === 0xa8,
  },
  {
    encoding: 'koi8-r',
    common: withCase([0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xd7, 0xcc], 0x20),
    isUpper: (byte) => byte >= 0xe0 || byte === 0xb3,
  },
]

// Marks that Western text in Windows-1252 uses beside its letters.
const PUNCTUATION_IN_1252: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa1, 0xa2, 0xa3, 0xa5,
  0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb4, 0xb7, 0xbb, 0xbf,
])
const LETTERS_IN_1252: ReadonlySet<number> = new Set([
  ...range(0xc0, 0xd6),
  ...range(0xd8, 0xf6),
  ...range(0xf8, 0xff),
  0x8a,
  0x8c,
  0x8e,
  0x9a,
  0x9c,
  0x9e,
  0x9f,
  0xaa,
  0xba,
])
// Bytes that are letters in a Cyrillic encoding and not in Windows-1252: they hold Cyrillic words together.
const LETTERS_ELSEWHERE: ReadonlySet<number> = new Set([
  0xa3, 0xa8, 0xb3, 0xb8, 0xbf, 0xd7, 0xf7, 0xa2, 0xa1, 0xb2, 0xb4, 0xa5,
])

const MIN_COMMON_SHARE = 0.5
const MIN_SANE_SHARE = 0.9
const SAMPLE = 65_536

/**
 * The encoding that bytes which are not UTF-8 were most likely written in, judged by which letters occur and how they stand
 * in words; `undefined` when none fits.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  const words = readWords(bytes.subarray(0, SAMPLE))
  if (words.high === 0) return undefined
  const scored = CYRILLIC.map((candidate) => ({ encoding: candidate.encoding, score: scoreCyrillic(words, candidate) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score >= MIN_COMMON_SHARE) return best.encoding
  return fitsWestern(words) ? 'windows-1252' : undefined
}

type Words = {
  /** Words of two bytes or more that are all high bytes. */
  readonly foreign: readonly Uint8Array[]
  /** Words that mix ASCII letters with high bytes. */
  readonly mixed: number
  /** High bytes that are letters, punctuation and nothing known in Windows-1252. */
  readonly letters: number
  readonly punctuation: number
  readonly unknown: number
  readonly high: number
  /** Longest run of high letters, and how many runs of three or more. */
  readonly longRuns: number
}

function readWords(bytes: Uint8Array): Words {
  const foreign: Uint8Array[] = []
  const counts = { mixed: 0, letters: 0, punctuation: 0, unknown: 0, high: 0, longRuns: 0 }
  let start = -1
  for (let at = 0; at <= bytes.length; at++) {
    const byte = at < bytes.length ? (bytes[at] ?? 0) : 0x20
    if (byte >= 0x80) countHigh(byte, counts)
    const inWord = isAsciiLetter(byte) || LETTERS_IN_1252.has(byte) || LETTERS_ELSEWHERE.has(byte)
    if (inWord && start < 0) start = at
    if (!inWord && start >= 0) {
      const word = bytes.subarray(start, at)
      const high = word.reduce((sum, one) => sum + (one >= 0x80 ? 1 : 0), 0)
      if (high === word.length && high >= 2) foreign.push(word)
      else if (high > 0 && high < word.length) counts.mixed++
      if (high >= 3 && high > word.length / 2) counts.longRuns++
      start = -1
    }
  }
  return { foreign, ...counts }
}

function countHigh(
  byte: number,
  counts: { letters: number; punctuation: number; unknown: number; high: number },
): void {
  counts.high++
  if (LETTERS_IN_1252.has(byte)) counts.letters++
  else if (PUNCTUATION_IN_1252.has(byte)) counts.punctuation++
  else counts.unknown++
}

// The share of common letters among those of the words that are all high bytes; 0 when the words or their case speak against it.
function scoreCyrillic(words: Words, { common, isUpper }: CyrillicEncoding): number {
  const letters = words.foreign.reduce((sum, word) => sum + word.length, 0)
  if (letters < 4 || words.foreign.length <= words.mixed * 2) return 0
  let commonLetters = 0
  let sane = 0
  for (const word of words.foreign) {
    const upper = word.reduce((sum, byte) => sum + (isUpper(byte) ? 1 : 0), 0)
    if (upper === 0 || upper === word.length || (upper === 1 && isUpper(word[0] ?? 0))) sane++
    commonLetters += word.reduce((sum, byte) => sum + (common.has(byte) ? 1 : 0), 0)
  }
  return sane / words.foreign.length >= MIN_SANE_SHARE ? commonLetters / letters : 0
}

// Western text keeps its accents inside or at the edge of ASCII words, and writes hardly any word in high letters alone.
function fitsWestern(words: Words): boolean {
  const plausible = words.unknown <= words.high * 0.05
  const wordsHold = words.foreign.length + words.longRuns <= words.mixed * 0.2
  return plausible && wordsHold && words.letters <= words.mixed * 3
}

function withCase(lower: readonly number[], toUpper: number): ReadonlySet<number> {
  return new Set([...lower, ...lower.map((byte) => byte + toUpper)])
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Encodings of two and more bytes a letter, the letters that running text in them is full of, and the share they usually have. */
const CANDIDATES: readonly { readonly encoding: string; readonly common: RegExp; readonly usual: number }[] = [
  { encoding: 'shift_jis', common: /[\u3041-\u3093\u30a1-\u30f6、。]/gu, usual: 0.5 },
  { encoding: 'euc-jp', common: /[\u3041-\u3093\u30a1-\u30f6、。]/gu, usual: 0.5 },
  { encoding: 'euc-kr', common: /[이다는을를의에가고하지은도로사한서기어자리나대인]/gu, usual: 0.4 },
  {
    encoding: 'gb18030',
    common:
      /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里，。]/gu,
    usual: 0.25,
  },
  {
    encoding: 'big5',
    common:
      /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡，。]/gu,
    usual: 0.25,
  },
]
const SAMPLE = 65_536
/** Half-width kana and private-use characters: what wrong readings of other encodings are made of. */
const ODD = /[\uff61-\uff9f\ue000-\uf8ff\ufffd]/gu
const HIGH = /[^\u0000-\u00ff]/gu
/** The least part of the usual share that is believed. */
const MIN_SHARE = 0.4

/** The multi-byte encoding that bytes which are not UTF-8 were most likely written in; undefined when none fits. */
export function sniffMultibyte(bytes: Uint8Array): string | undefined {
  let best: string | undefined
  let bestScore = MIN_SHARE
  for (const { encoding, common, usual } of CANDIDATES) {
    // Streaming, so that a character cut in two at the sample's end is no error.
    const text = decodeStrictly(bytes.subarray(0, SAMPLE), encoding)
    if (text === undefined) continue
    const high = text.match(HIGH)?.length ?? 0
    if (high < 8) continue
    const score = ((text.match(common)?.length ?? 0) - 2 * (text.match(ODD)?.length ?? 0)) / high / usual
    if (score > bestScore) {
      best = encoding
      bestScore = score
    }
  }
  return best
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

import { isUtf8 } from 'node:buffer'
import type { Problem } from '../model/problem.ts'
import { guessEncoding } from './guess-encoding.ts'
import type { Encoding } from './guess-encoding.ts'

/** Decoded text with what had to be assumed; `text` is `undefined` when the bytes are no text at all. */
export type Decoded = { readonly text: string | undefined; readonly problems: readonly Problem[] }

// First bytes of formats that hold no readable text but may lack NUL bytes near their start.
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
]

const BYTE_ORDER_MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const ASCII = /[\x00-\x7f]+/g
const C1_CONTROL = /[\x80-\x9f]/g
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const SNIFFED = 8192
const MAX_CONTROL_SHARE = 0.1
// Tab, line feed, vertical tab, form feed, carriage return, escape.
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

/**
 * The text that bytes hold: by byte order mark, else UTF-8, else the single-byte encoding that fits, else UTF-8 with what
 * cannot be read replaced. `isCut` says that the bytes were cut off, perhaps inside a character.
 */
export function decodeBytes(bytes: Uint8Array, isCut = false): Decoded {
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))
  if (marked !== undefined) return decodeMarked(bytes.subarray(marked.bytes.length), marked.encoding)
  const binary = findBinary(bytes)
  if (binary !== undefined) return { text: undefined, problems: [{ code: 'BINARY_INPUT', reason: binary }] }
  const whole = isCut ? dropPartialCharacter(bytes) : bytes
  if (isUtf8(whole)) return { text: new TextDecoder('utf-8').decode(whole), problems: [] }
  const encoding = isMostlyUtf8(whole) ? undefined : guessEncoding(whole)
  if (encoding === undefined) return replaceUnreadable(whole, 'utf-8')
  const reason = `the bytes are not UTF-8; read as ${encoding}, which fits their letters best`
  return { text: decodeSingleByte(whole, encoding), problems: [{ code: 'ENCODING_GUESSED', reason }] }
}

// Node 20 reads windows-1252 as Latin-1, so the 32 places where the two differ are put right here.
function decodeSingleByte(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes)
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(C1_CONTROL, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return replaceUnreadable(bytes, encoding)
  }
}

// Damaged UTF-8 still has more whole characters beyond ASCII than broken ones; text in another encoding has next to none.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder('utf-8').decode(bytes.subarray(0, SNIFFED)).replace(ASCII, '')
  const broken = beyondAscii.split('\uFFFD').length - 1
  return beyondAscii.length - broken > broken
}

function replaceUnreadable(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const count = text.split('\uFFFD').length - 1
  const reason = `${count} ${count === 1 ? 'place' : 'places'} could not be read as ${encoding} and became U+FFFD`
  return { text, problems: [{ code: 'ENCODING_REPLACED', reason }] }
}

function findBinary(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))
  if (known !== undefined) return `this is ${known.name}, not text`
  const head = bytes.subarray(0, SNIFFED)
  if (head.includes(0)) return 'the bytes hold NUL and are no text'
  const controls = head.reduce((sum, byte) => sum + (byte < 0x20 && !TEXT_CONTROLS.has(byte) ? 1 : 0), 0)
  return controls > head.length * MAX_CONTROL_SHARE ? 'too many control bytes for a text' : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)
}

// A cut may fall inside a UTF-8 character: its lead byte and up to two of its continuation bytes are dropped.
function dropPartialCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

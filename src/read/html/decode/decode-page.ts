import { isUtf8 } from 'node:buffer'
import type { Problem } from '../../../model/problem.ts'
import { guessEncoding } from '../../guess-encoding.ts'
import { findDeclaredEncoding } from './declared-encoding.ts'
import { sniffMultibyte } from './sniff-multibyte.ts'

/** Larger pages are read up to here. */
const MAX_BYTES = 24_000_000

const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]
const C1_CONTROL = /[\u0080-\u009f]/gu
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A page's bytes as text, the encoding that they were read in, and what had to be assumed. */
export type DecodedPage = { readonly html: string; readonly encoding: string; readonly problems: readonly Problem[] }

/** Decodes by byte order mark, then as UTF-8 if the bytes are that, then as declared by header or page, then by what fits. Never fails. */
export function decodePage(all: Uint8Array, contentType?: string): DecodedPage {
  const bytes = all.length > MAX_BYTES ? all.subarray(0, MAX_BYTES) : all
  const cut: readonly Problem[] =
    bytes === all ? [] : [{ code: 'TEXT_TOO_LONG', reason: `the page has ${all.length} bytes; ${MAX_BYTES} were read` }]
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte))
  if (mark !== undefined)
    return { ...decodeAs(bytes.subarray(mark.bytes.length), mark.encoding, cut), encoding: mark.encoding }
  const declared = findDeclaredEncoding(bytes, contentType)
  // Bytes that are UTF-8 throughout are UTF-8: text in another encoding passes for it only when it is ASCII.
  if (!isEscaped(bytes, declared) && isUtf8(trimTail(bytes, cut.length > 0)))
    return {
      html: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
      encoding: 'utf-8',
      problems: cut,
    }
  if (declared !== undefined && declared !== 'utf-8') return { ...decodeAs(bytes, declared, cut), encoding: declared }
  const html = new TextDecoder().decode(bytes)
  if (isMostlyUtf8(html)) return { ...replaced(html, 'utf-8', cut), encoding: 'utf-8' }
  const encoding = sniffMultibyte(bytes) ?? guessEncoding(withoutTags(bytes)) ?? 'windows-1252'
  const problem: Problem = {
    code: 'ENCODING_GUESSED',
    reason: `the page declares ${declared ?? 'no encoding'} and is not UTF-8; read as ${encoding}, which fits its letters best`,
  }
  const decoded = decodeAs(bytes, encoding, [...cut, problem])
  return { ...decoded, encoding }
}

/** Encodings that switch alphabets with escape characters look like ASCII. */
function isEscaped(bytes: Uint8Array, declared: string | undefined): boolean {
  return declared === 'iso-2022-jp' && bytes.includes(0x1b)
}

function decodeAs(
  bytes: Uint8Array,
  encoding: string,
  problems: readonly Problem[],
): { readonly html: string; readonly problems: readonly Problem[] } {
  // Node 20 reads windows-1252 as Latin-1, so the 32 places where the two differ are put right here.
  if (encoding === 'windows-1252') {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return {
      html: latin1.replace(C1_CONTROL, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control),
      problems,
    }
  }
  return replaced(new TextDecoder(encoding).decode(bytes), encoding, problems)
}

function replaced(
  html: string,
  encoding: string,
  problems: readonly Problem[],
): { readonly html: string; readonly problems: readonly Problem[] } {
  const count = countReplaced(html)
  if (count === 0) return { html, problems }
  return {
    html,
    problems: [
      ...problems,
      {
        code: 'ENCODING_REPLACED',
        reason: `${count} ${count === 1 ? 'place' : 'places'} could not be read as ${encoding} and became U+FFFD`,
      },
    ],
  }
}

function countReplaced(html: string): number {
  let count = 0
  for (let at = html.indexOf('\ufffd'); at >= 0; at = html.indexOf('\ufffd', at + 1)) count++
  return count
}

/** Damaged UTF-8 still has more whole characters beyond ASCII than broken ones; text in another encoding has next to none. */
function isMostlyUtf8(html: string): boolean {
  const broken = countReplaced(html)
  let whole = 0
  for (let i = 0; i < html.length && whole <= broken; i++)
    if (html.charCodeAt(i) > 127 && html.charCodeAt(i) !== 0xfffd) whole++
  return whole > broken
}

/** A page that was cut may end inside a character. */
function trimTail(bytes: Uint8Array, isCut: boolean): Uint8Array {
  if (!isCut) return bytes
  let end = bytes.length
  while (end > bytes.length - 4 && end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, Math.max(0, end - 1))
}

/** The bytes between tags: names of classes would look like words without accents. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(bytes.length, 400_000))
  let size = 0
  let isTag = false
  for (let i = 0; i < kept.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0x3c) isTag = true
    if (!isTag) kept[size++] = byte
    if (byte === 0x3e) {
      isTag = false
      kept[size++] = 0x20
    }
  }
  return kept.subarray(0, size)
}

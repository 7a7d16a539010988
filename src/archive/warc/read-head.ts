import type { ByteSource } from './byte-source.ts'
import { takeBytes, takeUntil } from './byte-source.ts'

/** The fields of a WARC record or of an HTTP message, names in lower case; of a field said twice the first counts. */
export type Fields = ReadonlyMap<string, string>

const MAX_HEAD = 1_048_576
const HEAD_END = Buffer.from('\r\n\r\n')
const BARE_HEAD_END = Buffer.from('\n\n')
/** HTTP and WARC 1.1 let a line go on in the next one that begins with a blank. */
const FOLD = /\r?\n[ \t]+/gu

/** The first line and the fields of a head. */
export function parseHead(text: string): { readonly line: string; readonly fields: Fields } {
  const [line = '', ...rest] = text.replace(FOLD, ' ').split(/\r?\n/u)
  const fields = new Map<string, string>()
  for (const field of rest) {
    const colon = field.indexOf(':')
    if (colon <= 0) continue
    const name = field.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, field.slice(colon + 1).trim())
  }
  return { line: line.trim(), fields }
}

/** Takes the head of a record; undefined when what stands there is no WARC record. */
export async function takeRecordHead(source: ByteSource): Promise<Fields | undefined> {
  const start = Buffer.from(await source.peek(5)).toString('latin1')
  if (start !== 'WARC/') return undefined
  const bytes = (await takeUntil(source, HEAD_END, MAX_HEAD)) ?? (await takeUntil(source, BARE_HEAD_END, MAX_HEAD))
  if (bytes === undefined) return undefined
  const { line, fields } = parseHead(Buffer.from(bytes).toString('utf8'))
  return /^WARC\/\d\.\d+$/u.test(line) ? fields : undefined
}

/** Passes over the blank lines after a record. */
export async function skipBlank(source: ByteSource): Promise<void> {
  for (;;) {
    const [byte] = await source.peek(1)
    if (byte !== 0x0d && byte !== 0x0a && byte !== 0x20) return
    await takeBytes(source, 1)
  }
}

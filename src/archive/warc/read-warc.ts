import type { Problem } from '../../model/problem.ts'
import type { ArchiveItem } from '../archive-item.ts'
import { makeCapture } from '../make-capture.ts'
import { makeByteSource, skipBytes, takeBytes, type ByteSource } from './byte-source.ts'
import { inflateMember } from './inflate-member.ts'
import { MAX_PAGE } from '../undo-codings.ts'
import { readHttp } from './read-http.ts'
import { skipBlank, takeRecordHead, type Fields } from './read-head.ts'

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu
const LOOKS_HTML = /^\s*(?:<!doctype html|<html|<head|<\?xml[^>]{0,100}>\s*<(?:!doctype )?html)/iu

/**
 * The pages of a WARC file (1.0 or 1.1, plain or with a gzip member a record) in its order, as a stream: memory holds one
 * record. Responses that are no HTML, requests, metadata and revisits (whose page stands in an earlier record) are passed over;
 * what is damaged or cut off is a problem that names the offset, and the reading goes on behind it.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<ArchiveItem> {
  const source = makeByteSource(chunks)
  for (;;) {
    await skipBlank(source)
    const head = await source.peek(5)
    const offset = source.offset()
    if (head.length === 0) return
    if (startsWith(head, GZIP)) yield* readMember(source, offset)
    else if (startsWith(head, ZSTD)) {
      yield problemAt(offset, 'WARC_DAMAGED', 'the file is compressed with zstd, which cannot be read yet')
      return
    } else {
      const hasRecord = yield* readRecord(source, offset)
      if (!hasRecord) yield* resync(source, offset)
    }
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

function problemAt(offset: number, code: Problem['code'], what: string): ArchiveItem {
  return { kind: 'problem', offset, problem: { code, reason: `record at byte ${offset}: ${what}` } }
}

/** The records of one gzip member: one, as the standard asks, or all of the file, as some tools write them. */
async function* readMember(source: ByteSource, offset: number): AsyncGenerator<ArchiveItem> {
  try {
    const inner = makeByteSource(inflateMember(source))
    let count = 0
    for (let head = await peekRecord(inner); head.length > 0; head = await peekRecord(inner)) {
      const hasRecord = yield* readRecord(inner, offset)
      if (!hasRecord) {
        if (!(await isBlankToTheEnd(inner)))
          yield problemAt(
            offset,
            'WARC_DAMAGED',
            count === 0 ? 'no WARC record in it' : 'something else follows the record',
          )
        break
      }
      count++
    }
    while ((await inner.next()) !== undefined);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    yield problemAt(offset, 'WARC_DAMAGED', `its compression is damaged (${error.message})`)
    await seekRecord(source)
  }
}

async function peekRecord(source: ByteSource): Promise<Uint8Array> {
  await skipBlank(source)
  return source.peek(1)
}

async function isBlankToTheEnd(source: ByteSource): Promise<boolean> {
  const rest = await source.peek(64)
  return rest.every((byte) => byte === 0x0d || byte === 0x0a || byte === 0x20 || byte === 0)
}

/** False when no record stands at the source. */
async function* readRecord(source: ByteSource, offset: number): AsyncGenerator<ArchiveItem, boolean> {
  const fields = await takeRecordHead(source)
  if (fields === undefined) return (await source.peek(1)).length === 0
  const length = Number(fields.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0) {
    yield problemAt(offset, 'WARC_DAMAGED', 'it does not say how long it is')
    return false
  }
  const kept = isPage(fields) ? Math.min(length, MAX_PAGE) : 0
  const block = await takeBytes(source, kept)
  const skipped = block.length < kept ? 0 : await skipBytes(source, length - kept)
  const isCut = block.length + skipped < length
  if (isPage(fields))
    yield* readBlock(block, fields, { offset, isCut: isCut || length > MAX_PAGE || fields.has('warc-truncated') })
  else if (isCut) yield problemAt(offset, 'CAPTURE_TRUNCATED', 'the file ends inside it')
  return true
}

function isPage(fields: Fields): boolean {
  const type = fields.get('warc-type')?.toLowerCase()
  const content = fields.get('content-type') ?? ''
  if (type === 'response') return !/^\s*(?:text\/dns|application\/(?!http))/iu.test(content)
  return type === 'resource' && HTML.test(content)
}

function* readBlock(
  block: Uint8Array,
  fields: Fields,
  at: { readonly offset: number; readonly isCut: boolean },
): Generator<ArchiveItem> {
  const { offset } = at
  const about = { url: fields.get('warc-target-uri')?.replace(/^<|>$/gu, ''), captured: fields.get('warc-date') }
  const cut: readonly Problem[] = at.isCut
    ? [{ code: 'CAPTURE_TRUNCATED', reason: `record at byte ${offset}: it is cut off; what there is of it was read` }]
    : []
  if (fields.get('warc-type')?.toLowerCase() === 'resource') {
    yield {
      kind: 'capture',
      offset,
      problems: cut,
      capture: makeCapture(block, { ...about, contentType: fields.get('content-type') }),
    }
    return
  }
  const response = readHttp(block)
  if (response === undefined) {
    yield problemAt(offset, 'WARC_DAMAGED', 'its block is no HTTP response')
    return
  }
  if (response.status < 200 || response.status > 299 || !isHtml(response.fields.get('content-type'), response.body))
    return
  if (response.trouble === 'too-large')
    yield problemAt(
      offset,
      'CAPTURE_TOO_LARGE',
      `the page is larger than ${MAX_PAGE} bytes when its codings are undone`,
    )
  else if (response.trouble === 'damaged')
    yield problemAt(offset, 'WARC_DAMAGED', 'the codings of its body cannot be undone')
  else
    yield {
      kind: 'capture',
      offset,
      problems: cut,
      capture: makeCapture(response.body, { ...about, contentType: response.fields.get('content-type') }),
    }
}

/** A body whose coding could not be undone has no first bytes to look at; its type decides alone. */
function isHtml(contentType: string | undefined, body: Uint8Array): boolean {
  if (contentType !== undefined && contentType !== '') return HTML.test(contentType)
  return LOOKS_HTML.test(Buffer.from(body.subarray(0, 512)).toString('latin1'))
}

async function* resync(source: ByteSource, offset: number): AsyncGenerator<ArchiveItem> {
  yield problemAt(offset, 'WARC_DAMAGED', 'no WARC record stands here')
  await takeBytes(source, 1)
  await seekRecord(source)
}

const MARKS = [Buffer.from('WARC/1.'), Buffer.from([0x1f, 0x8b, 0x08])]
const WINDOW = 65_536

/** Moves the source to the next place where a record may begin. */
async function seekRecord(source: ByteSource): Promise<void> {
  for (;;) {
    const window = await source.peek(WINDOW)
    const buffer = Buffer.from(window.buffer, window.byteOffset, window.byteLength)
    const places = MARKS.map((mark) => buffer.indexOf(mark)).filter((at) => at >= 0)
    if (places.length > 0) {
      await takeBytes(source, Math.min(...places))
      return
    }
    // A mark may begin in the last bytes of the window.
    const passed = Math.max(window.length < WINDOW ? window.length : window.length - 8, 0)
    await takeBytes(source, passed)
    if (window.length < WINDOW) return
  }
}

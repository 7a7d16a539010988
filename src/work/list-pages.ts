import { setFlagsFromString } from 'node:v8'
import type { ArchiveItem } from '../archive/archive-item.ts'
import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import type { Capture } from '../model/capture.ts'
import { explainFailure } from '../read/inputs/list-files.ts'
import type { Source } from '../read/source.ts'
import type { Job } from './job.ts'

/** A job for each page of a web archive called `name`, and for each record in it that cannot be read; one at a time in memory. */
export async function* listArchiveJobs(name: string, items: AsyncIterable<ArchiveItem>): AsyncGenerator<Job> {
  // Where there is much memory, Node lets garbage pile up to many times what is in use; a page leaves far more of it than a text.
  setFlagsFromString('--heap-growing-percent=40')
  let count = 0
  let reached = 0
  try {
    for await (const item of items) {
      count++
      const place = item.file === undefined ? name : `${name}#${item.file}`
      if (item.kind === 'problem') yield { kind: 'problem', name: place, problem: item.problem }
      else {
        // Records stand one behind the other, so how far this one lies from the last says how much has been read.
        yield {
          kind: 'capture',
          name: `${place}:${item.offset}`,
          source: archiveSource(place, item),
          size: Math.max(0, item.offset - reached),
        }
        reached = item.offset
      }
    }
  } catch (error) {
    yield { kind: 'problem', name, problem: { code: 'UNREADABLE', reason: explainFailure(error) } }
    return
  }
  if (count === 0)
    yield { kind: 'problem', name, problem: { code: 'EMPTY_INPUT', reason: 'there is no page in this archive' } }
}

/** The job for the page at an address, fetched; `captured` is the time to write on it. */
export async function fetchJob(address: string, fetchPage: Fetcher, captured: string): Promise<Job> {
  const fetched = await fetchPage(address, captured)
  if (fetched.kind === 'problem') return { kind: 'problem', name: address, problem: fetched.problem }
  const { capture } = fetched
  return {
    kind: 'capture',
    name: address,
    source: { ...pageSource(capture), ref: address, capture: factsOf(capture) },
    size: capture.bytes.length,
  }
}

type PageSource = Source & { readonly content: Uint8Array }

function archiveSource(place: string, item: ArchiveItem & { readonly kind: 'capture' }): PageSource {
  const { capture, offset, problems } = item
  return {
    ...pageSource(capture),
    ref: `${place}:${offset}`,
    capture: { ...factsOf(capture), archive: place, offset },
    ...(problems.length === 0 ? {} : { problems }),
  }
}

function pageSource({ bytes, contentType }: Capture): PageSource {
  const isText = contentType !== undefined && /^\s*text\/plain\b/iu.test(contentType)
  return {
    content: bytes,
    ...(isText ? {} : { format: 'html' }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

function factsOf({ url, captured }: Capture): NonNullable<Source['capture']> {
  return { ...(url === undefined ? {} : { url }), ...(captured === undefined ? {} : { captured }) }
}

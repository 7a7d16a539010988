import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import { isArchiveName } from '../archive/is-archive-name.ts'
import { isAddress, kindByName, startsLikeLines } from '../read/inputs/input-kind.ts'
import { explainFailure, listFiles } from '../read/inputs/list-files.ts'
import { readCapture } from '../read/inputs/read-capture.ts'
import { cutLines, readLineBatches } from '../read/inputs/read-line-batches.ts'
import type { Job } from './job.ts'

const STANDARD_INPUT = 'standard input'

/** A file, what it is called, and its bytes in number. */
export type NamedFile = { readonly path: string; readonly name: string; readonly size: number }

export type JobOptions = {
  readonly standardInput: Readable
  /** Lines go together in batches, which saves time between threads; else each is a job, and its record comes at once. */
  readonly isBatched: boolean
  /** Opens what fetches pages, when the first address comes. */
  readonly openFetcher: () => Promise<Fetcher>
  /** The time, as ISO 8601, to write on what is fetched. */
  readonly now: () => string
}

/** The jobs that the inputs of a command line make, in their order, one at a time and never more than a batch in memory. */
export async function* listJobs(inputs: readonly string[], options: JobOptions): AsyncGenerator<Job> {
  for await (const job of listWholeJobs(inputs, options)) {
    if (job.kind !== 'lines' || options.isBatched) yield job
    else for (const line of cutLines(job.bytes, job.firstLine)) yield { ...job, ...line }
  }
}

async function* listWholeJobs(inputs: readonly string[], options: JobOptions): AsyncGenerator<Job> {
  let fetchPage: Fetcher | undefined
  for (const input of inputs) {
    if (input === '-') yield* listStreamJobs(options.standardInput)
    else if (isAddress(input)) {
      fetchPage ??= await options.openFetcher()
      const { fetchJob } = await import('./list-pages.ts')
      yield await fetchJob(input, fetchPage, options.now())
    } else yield* listPathJobs(input)
  }
}

async function* listPathJobs(input: string): AsyncGenerator<Job> {
  for await (const { path, size, problem } of listFiles([input])) {
    if (problem === undefined) yield* listFileJobs({ path, name: path, size })
    else yield { kind: 'problem', name: path, problem }
  }
}

/** The jobs of one file: its kind is told by `name`, wherever it lies. */
export async function* listFileJobs({ path, name, size }: NamedFile): AsyncGenerator<Job> {
  if (isArchiveName(name)) yield* openArchive(path, name)
  else if (kindByName(name)?.kind === 'lines') yield* listLineJobs(name, createReadStream(path))
  else yield { kind: 'file', path, name, size }
}

// What opens archives is loaded when one comes.
async function* openArchive(path: string, name: string): AsyncGenerator<Job> {
  const { readArchive } = await import('../archive/read-archive.ts')
  const { listArchiveJobs } = await import('./list-pages.ts')
  yield* listArchiveJobs(name, readArchive(path))
}

async function* listLineJobs(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  try {
    for await (const batch of readLineBatches(chunks)) yield { ...batch, name }
  } catch (error) {
    yield { kind: 'problem', name, problem: { code: 'UNREADABLE', reason: explainFailure(error) } }
  }
}

// What comes down a pipe is told apart by its beginning.
async function* listStreamJobs(stream: Readable): AsyncGenerator<Job> {
  const chunks = bytesOf(stream)[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const all = putBack(head, chunks)
  if (startsLikeLines(head)) yield* listLineJobs(STANDARD_INPUT, all)
  else if (await isWarc(head)) {
    const { readWarc } = await import('../archive/warc/read-warc.ts')
    const { listArchiveJobs } = await import('./list-pages.ts')
    yield* listArchiveJobs(STANDARD_INPUT, readWarc(all))
  } else {
    const source = await readCapture(all)
    yield { kind: 'capture', name: STANDARD_INPUT, source, size: source.content.length }
  }
}

async function isWarc(head: Uint8Array): Promise<boolean> {
  if (head[0] !== 0x1f && head[0] !== 0x57) return false
  const { startsLikeWarc } = await import('../archive/warc/starts-like-warc.ts')
  return startsLikeWarc(head)
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}

async function* putBack(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

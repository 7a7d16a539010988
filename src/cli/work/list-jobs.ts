import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { kindByName, startsLikeLines } from '../../read/inputs/input-kind.ts'
import { explainFailure, listFiles } from '../../read/inputs/list-files.ts'
import { readCapture } from '../../read/inputs/read-capture.ts'
import { cutLines, readLineBatches } from '../../read/inputs/read-line-batches.ts'
import type { Job } from './job.ts'

const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\//i
const STANDARD_INPUT = 'standard input'

/** `isBatched`: lines go together in batches, which saves time between threads; else each is a job, and its record comes at once. */
export type JobOptions = { readonly standardInput: Readable; readonly isBatched: boolean }

/** The jobs that the inputs of a command line make, in their order, one at a time and never more than a batch in memory. */
export async function* listJobs(
  inputs: readonly string[],
  { standardInput, isBatched }: JobOptions,
): AsyncGenerator<Job> {
  for await (const job of listWholeJobs(inputs, standardInput)) {
    if (job.kind !== 'lines' || isBatched) yield job
    else for (const line of cutLines(job.bytes, job.firstLine)) yield { ...job, ...line }
  }
}

async function* listWholeJobs(inputs: readonly string[], standardInput: Readable): AsyncGenerator<Job> {
  for (const input of inputs) {
    if (input === '-') yield* listStreamJobs(standardInput)
    else if (ADDRESS.test(input)) yield refuseAddress(input)
    else for await (const { path, size, problem } of listFiles([input])) yield* listFileJobs(path, size, problem)
  }
}

async function* listFileJobs(
  path: string,
  size: number,
  problem: Extract<Job, { kind: 'problem' }>['problem'] | undefined,
): AsyncGenerator<Job> {
  if (problem !== undefined) {
    yield { kind: 'problem', name: path, problem }
    return
  }
  if (kindByName(path)?.kind !== 'lines') {
    yield { kind: 'file', path, size }
    return
  }
  try {
    yield* listLineJobs(path, createReadStream(path))
  } catch (error) {
    yield { kind: 'problem', name: path, problem: { code: 'UNREADABLE', reason: explainFailure(error) } }
  }
}

async function* listLineJobs(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for await (const batch of readLineBatches(chunks)) yield { ...batch, name }
}

// What comes down a pipe is told apart by its beginning.
async function* listStreamJobs(stream: Readable): AsyncGenerator<Job> {
  const chunks = bytesOf(stream)[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const all = putBack(head, chunks)
  if (startsLikeLines(head)) yield* listLineJobs(STANDARD_INPUT, all)
  else yield { kind: 'capture', ...(await readCapture(all)) }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}

async function* putBack(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

function refuseAddress(input: string): Job {
  const reason = 'addresses cannot be read yet; save the page and hand in the file'
  return { kind: 'problem', name: input, problem: { code: 'UNSUPPORTED_INPUT', reason } }
}

import type { Fetcher } from '../archive/fetch/make-fetcher.ts'
import type { Collection } from '../store/collection.ts'
import type { WorkerPool } from '../work/worker-pool.ts'
import { openIncoming, type Waiting } from './incoming.ts'
import type { Intake } from './intake.ts'
import { startReaders } from './start-readers.ts'
import type { Taken } from './taken.ts'
import { trackImports } from './track-imports.ts'
import { workImport, type ImportMeans } from './work-import.ts'

export type IntakeOptions = {
  readonly collection: Collection
  /** Where what was handed in waits; made where it is missing. */
  readonly folder: string
  /** Threads that read. They are started when the first document comes. */
  readonly workers: number
  /** Names what reads, and its version. */
  readonly coder: string
  /** The time, as ISO 8601, to write on what is fetched. */
  readonly now: () => string
  /** Opens what fetches pages, when the first address comes. */
  readonly openFetcher: () => Promise<Fetcher>
  /** Told of every fault of the program. */
  readonly onFault?: (error: unknown) => void
  /** Bytes that a file may have; 2 GiB where nothing is said. */
  readonly mostBytes?: number
}

// An import whose reading ended the process this often is not begun again.
const MOST_TRIES = 3
const KINDS = ['text', 'address', 'file'] as const

/**
 * Opens an intake. Texts, addresses and files wait in three lines, so that what was just pasted does not stand behind an archive,
 * and pages are asked for one at a time.
 */
export async function startIntake(options: IntakeOptions): Promise<Intake> {
  const incoming = openIncoming(options.folder, options.mostBytes)
  const tracker = trackImports()
  const closing = new AbortController()
  let readers: WorkerPool<readonly Taken[]> | undefined
  let fetcher: Promise<Fetcher> | undefined
  const means: ImportMeans = {
    ...options,
    incoming,
    tracker,
    signal: closing.signal,
    openReaders: () => (readers ??= startReaders(options.workers)),
    openFetcher: async () => (fetcher ??= options.openFetcher()),
  }
  const lines = new Map(KINDS.map((kind) => [kind, Promise.resolve()]))
  const idle = async (): Promise<void> => void (await Promise.all(lines.values()))
  const enqueue = (waiting: Waiting): string => {
    tracker.add(waiting.id, waiting.name)
    const line = lines.get(waiting.kind) ?? Promise.resolve()
    lines.set(
      waiting.kind,
      line.then(async () => workImport(waiting, means)),
    )
    return waiting.id
  }

  for (const waiting of await incoming.left()) {
    if (waiting.tries < MOST_TRIES) enqueue(waiting)
    else await incoming.drop(waiting)
  }

  return {
    takeText: async (text, facts) => {
      const line = JSON.stringify({ text, ...facts })
      return enqueue(await incoming.keep({ kind: 'text', name: nameText(text, facts.title) }, bytesOf(line)))
    },
    takeAddress: async (address) => enqueue(await incoming.keep({ kind: 'address', name: address }, bytesOf(address))),
    takeFile: async (name, bytes) => enqueue(await incoming.keep({ kind: 'file', name: cleanName(name) }, bytes)),
    imports: tracker.list,
    import: tracker.get,
    idle,
    close: async () => {
      closing.abort()
      await idle()
      await readers?.close()
    },
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const LONGEST_NAME = 80

function nameText(text: string, title: string | undefined): string {
  const words = (title ?? text).trim().split(/\r?\n/u, 1)[0] ?? ''
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)} …` : words
}

// It is shown and handed on as the file's name; it never names a path on this disk.
function cleanName(name: string): string {
  return name.replaceAll(/[\u0000-\u001F\u007F-\u009F]/gu, '\uFFFD')
}

import { createReadStream } from 'node:fs'
import { isArchiveName } from '../archive/is-archive-name.ts'
import { DripstoneError, type Problem } from '../model/problem.ts'
import { originsOf } from '../read/html/metadata/origins-of.ts'
import type { Page } from '../read/html/page.ts'
import { readPage } from '../read/html/read-page.ts'
import { kindByName, kindByStart } from '../read/inputs/input-kind.ts'
import { explainFailure, listFiles } from '../read/inputs/list-files.ts'
import { readCapture } from '../read/inputs/read-capture.ts'
import { readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { sayTrouble } from './work/outcome.ts'

/** What `extract` prints for one page: the report of the contract with standfirst and dates, and what was wrong with the page. */
export type Extracted = {
  readonly file: string
  readonly report?: {
    readonly title?: string
    readonly standfirst?: string
    readonly authors?: readonly string[]
    readonly publisher?: string
    readonly published?: string
    readonly updated?: string
    readonly language?: string
    readonly url?: string
    readonly section?: string
    readonly tags?: readonly string[]
    readonly images?: Page['images']
    /** Where on the page each of the above was read. */
    readonly origins: Readonly<Record<string, string>>
    readonly text: string
    readonly blocks: Page['blocks']
  }
  readonly problems?: readonly Problem[]
}

/**
 * `dripstone extract PAGE.html ... [--json]`: prints each page's text, or one JSON line a page, in the order given. A page that
 * cannot be read costs its own line only. Returns the exit status.
 */
export async function extract(args: readonly string[], terminal: Terminal): Promise<number> {
  const { flags, inputs } = readArguments('extract', args)
  if (inputs.length === 0) throw new DripstoneError('USAGE', 'extract needs the names of one or more pages')
  const isJson = flags.has('json')
  let failures = 0
  for await (const file of listFiles(inputs)) {
    const extracted =
      file.problem === undefined ? await extractFile(file.path) : { file: file.path, problems: [file.problem] }
    if (extracted.report === undefined) failures++
    if (isJson) await terminal.print(`${JSON.stringify(extracted)}\n`)
    else if (extracted.report !== undefined) await terminal.print(`${extracted.report.text}\n`)
    else for (const problem of extracted.problems ?? []) terminal.tell(sayTrouble(file.path, problem))
  }
  return failures === 0 ? 0 : 1
}

async function extractFile(file: string): Promise<Extracted> {
  if (isArchiveName(file)) return refuse(file, 'this is a web archive; dripstone read takes those')
  try {
    const { content } = await readCapture(createReadStream(file))
    const known = kindByName(file) ?? kindByStart(content)
    if (known.kind === 'unsupported') return refuse(file, known.reason)
    return describePage(file, readPage(content))
  } catch (error) {
    return { file, problems: [{ code: 'UNREADABLE', reason: explainFailure(error) }] }
  }
}

function refuse(file: string, reason: string): Extracted {
  return { file, problems: [{ code: 'UNSUPPORTED_INPUT', reason }] }
}

/** A page as one line of `extract --json`. Keys with nothing to say are left out. */
export function describePage(file: string, page: Page): Extracted {
  const { title, standfirst, authors, publisher, published, updated, language, url, section, tags } = page
  const { images, text, blocks, problems } = page
  const stated = { title, standfirst, authors, publisher, published, updated, language, url, section, tags }
  const values = Object.fromEntries(
    Object.entries(stated).flatMap(([key, said]) => (said === undefined ? [] : [[key, said.value]])),
  )
  return {
    file,
    report: { ...values, ...(images === undefined ? {} : { images }), origins: originsOf(stated), text, blocks },
    ...(problems.length === 0 ? {} : { problems }),
  }
}

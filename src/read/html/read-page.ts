import type { Problem } from '../../model/problem.ts'
import { TEXT_LIMIT } from '../freeze-text.ts'
import { layOut } from './body/lay-out.ts'
import { readBody, type Body } from './body/read-body.ts'
import { readScriptedBody } from './body/read-scripted-body.ts'
import { compareTitles, wordsOf } from './body/same-title.ts'
import { findDates, type PageDates } from './dates/find-dates.ts'
import { decodePage } from './decode/decode-page.ts'
import { judgePage } from './judge-page.ts'
import { addsOnlyLabel } from './metadata/clean-title.ts'
import { readClues, type Clues } from './metadata/read-clues.ts'
import { readImages } from './metadata/read-images.ts'
import { readMetadata, type Metadata } from './metadata/read-metadata.ts'
import { splitAuthors } from './metadata/split-authors.ts'
import type { Page } from './page.ts'
import { parseTree, type Tree } from './tree/parse-tree.ts'

export type PageOptions = {
  /** The `Content-Type` header that the page came with. */
  readonly contentType?: string
  /** Where the page was fetched. */
  readonly url?: string
  /** When it was fetched, as ISO 8601. */
  readonly captured?: string
}

/**
 * Reads a web page: article text in reading order with a role for each block, metadata with origins, and problems. Any bytes
 * give a page; a page that is no report says so. Time and memory are bounded by the size of the page.
 */
export function readPage(bytes: Uint8Array, options: PageOptions = {}): Page {
  const decoded = decodePage(bytes, options.contentType)
  const tree = parseTree(decoded.html)
  const clues = readClues(tree.root)
  const metadata = readMetadata(clues, options.url)
  const body = chooseBody(tree, clues, metadata)
  const { text, blocks, isCut } = layOut(body, metadata.title?.value, clues)
  const dates = findPageDates({ body, clues, metadata, options })
  const verdict = judgePage({ body, clues, text, blocks })
  const images = readImages(clues, blocks)
  return {
    ...metadata,
    ...readFromBlocks(metadata, text, blocks),
    ...(dates.published === undefined ? {} : { published: dates.published }),
    ...(dates.updated === undefined ? {} : { updated: dates.updated }),
    ...(images.length === 0 ? {} : { images }),
    text,
    blocks,
    isReport: verdict === undefined,
    encoding: decoded.encoding,
    problems: [
      ...decoded.problems,
      ...treeProblems(tree),
      ...(isCut ? [TOO_LONG] : []),
      ...(verdict === undefined ? [] : [verdict]),
      ...dateProblems(dates),
    ],
  }
}

function chooseBody(tree: Tree, clues: Clues, metadata: Metadata): Body {
  const titles = [metadata.title?.value, clues.meta.get('og:title')?.[0], clues.title].filter(
    (title) => title !== undefined,
  )
  const body = readBody(tree.root, { titles, description: metadata.standfirst?.value })
  return readScriptedBody(body, clues) ?? body
}

function findPageDates(from: {
  readonly body: Body
  readonly clues: Clues
  readonly metadata: Metadata
  readonly options: PageOptions
}): PageDates {
  const { body, clues, metadata, options } = from
  const place = new Map(body.runs.map((run, i) => [run, i]))
  const at = (role: string): readonly number[] =>
    body.judged
      .filter((item) => item.role === role && item.rule !== 'before-body')
      .flatMap((item) => place.get(item.run) ?? [])
  const paragraphs = at('paragraph')
  const title = body.judged[0]?.rule === 'title' ? place.get(body.judged[0].run) : undefined
  const captions = new Set(
    body.judged.filter((item) => item.role === 'caption' || item.role === 'credit').map((item) => item.run),
  )
  const scene = {
    runs: body.runs,
    headFrom: title ?? 0,
    bodyFrom: paragraphs[0] ?? 0,
    bodyTo: (paragraphs.at(-1) ?? 0) + 1,
    captions,
  }
  const isAmerican = /^en-(?:US|CA)$/u.test(metadata.language?.value ?? '')
  return findDates({
    clues,
    url: options.url ?? metadata.url?.value,
    order: isAmerican ? 'month-first' : 'day-first',
    scene,
    captured: options.captured,
  })
}

/** What the words of the report say of it: its standfirst, its byline, and its title where the head of the page adds the site's name. */
function readFromBlocks(
  metadata: Metadata,
  text: string,
  blocks: Page['blocks'],
): Pick<Metadata, 'title' | 'standfirst' | 'authors'> {
  const wordsAt = (block: { readonly start: number; readonly end: number }): string =>
    text.slice(block.start, block.end)
  const headline = blocks.find((block) => block.rule === 'title')
  const standfirst = blocks.find((block) => block.role === 'standfirst')
  // "By" and the name can stand in two elements: the first line with a name in it counts.
  const bylines = blocks.filter((block) => block.role === 'byline' && BYLINE_RULES.has(block.rule)).slice(0, 4)
  const named = bylines.map((block) => splitAuthors([wordsAt(block)])).find((names) => names.length > 0)
  const authors = metadata.authors === undefined ? (named ?? []) : []
  const isShorter =
    headline !== undefined &&
    (metadata.title === undefined ||
      addsOnlyLabel(metadata.title.value, wordsAt(headline)) ||
      (metadata.title.origin === 'markup' && isStartOf(wordsAt(headline), metadata.title.value)))
  return {
    ...(isShorter ? { title: { value: wordsAt(headline).replaceAll('\n', ' '), origin: 'markup' as const } } : {}),
    ...(standfirst === undefined ? {} : { standfirst: { value: wordsAt(standfirst), origin: 'markup' as const } }),
    ...(authors.length === 0 ? {} : { authors: { value: authors, origin: 'markup' as const } }),
  }
}

const BYLINE_RULES: ReadonlySet<string> = new Set(['name-byline', 'words-byline', 'head-byline'])

function isStartOf(heading: string, title: string): boolean {
  const part = compareTitles(wordsOf(title), wordsOf(heading))
  return part === 'start' || part === 'end'
}

const TOO_LONG: Problem = {
  code: 'TEXT_TOO_LONG',
  reason: `the article is longer than ${TEXT_LIMIT} characters; its end was left out`,
}

function treeProblems(tree: Tree): readonly Problem[] {
  const problems: Problem[] = []
  if (tree.isTooDeep)
    problems.push({
      code: 'PAGE_TOO_DEEP',
      reason: 'elements nest more than 400 deep; the deeper ones were read side by side',
    })
  if (tree.isTooLarge)
    problems.push({
      code: 'PAGE_TOO_LARGE',
      reason: 'the page has more elements than can be read; the rest was left out',
    })
  return problems
}

function dateProblems(dates: PageDates): readonly Problem[] {
  return dates.disagreement === undefined ? [] : [{ code: 'DATES_DISAGREE', reason: dates.disagreement }]
}

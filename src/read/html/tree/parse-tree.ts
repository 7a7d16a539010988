import { Parser } from 'htmlparser2'
import type { Element } from './node.ts'
import { addText, closeElement, finishBuilding, openElement, startBuilding, type Building } from './build-tree.ts'

const MAX_NODES = 600_000
/** Steps the parser may spend on looking through its stack of open elements: about a second. */
const MAX_STACK_STEPS = 400_000_000
const CHUNK_CHARS = 65_536
/** Elements whose content is no markup. */
const RAW_TAGS = ['script', 'style'] as const
/** Longer start tags of scripts are left to the parser. */
const MAX_RAW_TAG = 2000

export type Tree = { readonly root: Element; readonly isTooDeep: boolean; readonly isTooLarge: boolean }

/**
 * The page as a tree. Any input gives one: what is too deep is flattened, what is too large is left out, and the flags say so.
 * Scripts and styles, nearly half of the web's pages, are taken over whole and never shown to the parser.
 */
export function parseTree(html: string): Tree {
  const building = startBuilding()
  // What the parser has not been shown: its offsets are so much too small.
  let hidden = 0
  const parser: Parser = new Parser({
    onopentag: (tag, attributes) => openElement(building, { tag, attributes, start: parser.startIndex + hidden }),
    onclosetag: () => closeElement(building, parser.startIndex + hidden),
    ontext: (data) => addText(building, data, { start: parser.startIndex + hidden, end: parser.endIndex + 1 + hidden }),
  })
  let isTooLarge = false
  let raw = findRawStart(html, 0)
  for (let at = 0; at < html.length && !isTooLarge;) {
    const end = Math.min(at + CHUNK_CHARS, raw > at ? raw : html.length, html.length)
    const chunk = html.slice(at, end)
    building.deepest = building.current.depth + building.overflow
    parser.write(chunk)
    building.steps += countEndTags(chunk) * building.deepest
    isTooLarge = building.steps > MAX_STACK_STEPS || building.nodes > MAX_NODES
    at = end
    if (end !== raw) continue
    const skipped = takeRaw(html, building, end)
    hidden += skipped
    at += skipped
    raw = findRawStart(html, at)
  }
  parser.end()
  return { root: finishBuilding(building, html.length), isTooDeep: building.isTooDeep, isTooLarge }
}

/** The end of the next start tag of a script or style, or the end of the page. */
function findRawStart(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    // Both names begin with an s; asking for it first spares nearly all of the work.
    if ((html.charCodeAt(at + 1) | 32) !== 0x73 || !RAW_TAGS.some((tag) => hasName(html, at + 1, tag))) continue
    const end = html.indexOf('>', at)
    if (end >= 0 && end - at <= MAX_RAW_TAG) return end + 1
  }
  return html.length
}

function hasName(html: string, at: number, name: string): boolean {
  return html.slice(at, at + name.length).toLowerCase() === name && !/[\w-]/u.test(html.charAt(at + name.length))
}

/**
 * Takes over the content of the script or style that the parser has just opened, and says how long it is; 0 when what looked
 * like a start tag was none (it stood in a comment or an attribute).
 */
function takeRaw(html: string, building: Building, from: number): number {
  const { tag, children } = building.current
  if ((tag !== 'script' && tag !== 'style') || children.length > 0 || building.overflow > 0) return 0
  let to = html.indexOf('</', from)
  while (to >= 0 && !hasName(html, to + 2, tag)) to = html.indexOf('</', to + 1)
  if (to < 0) to = html.length
  if (to > from && tag === 'script') addText(building, html.slice(from, to), { start: from, end: to })
  return to - from
}

function countEndTags(chunk: string): number {
  let count = 0
  for (let at = chunk.indexOf('</'); at >= 0; at = chunk.indexOf('</', at + 2)) count++
  return count
}

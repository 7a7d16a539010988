import type { Block } from '../model/report.ts'
import { splitAuthors } from './html/metadata/split-authors.ts'

const RULES: ReadonlySet<string> = new Set(['byline.by', 'byline.bare-name', 'byline.name-and-house'])
// "Jane Roe in Minsk", "Our Sports Staff"
const WHENCE = /\s(?:in|from)\s\p{Lu}.*$/u
const NOBODY = /\b(?:staff|reporters?|correspondents?|agencies|desk|\d{4})\b/i

/** The authors that a byline of a plain text names. */
export function readAuthors(text: string, blocks: readonly Block[]): readonly string[] {
  const byline = blocks.find((block) => RULES.has(block.rule))
  if (byline === undefined) return []
  const line = text.slice(byline.start, byline.end).split(/\s[|·•]\s/, 1)[0] ?? ''
  return splitAuthors([line.replace(WHENCE, '')]).filter((name) => !NOBODY.test(name))
}

import { textOf } from '../tree/node.ts'
import { parseTree } from '../tree/parse-tree.ts'

/** A value of the head of a page is not longer. */
const MAX_CHARS = 20_000
const TAG = /<[^<>]{0,300}>/gu

/** The words of a string from JSON-LD or a meta element: both are often written with markup and entities in them. */
export function plainWords(text: string | undefined): string {
  if (text === undefined) return ''
  const bare = text.slice(0, MAX_CHARS).replace(TAG, ' ')
  const words = bare.includes('&') ? textOf(parseTree(bare.replaceAll('<', '&lt;')).root) : bare
  return words.replace(/\s+/gu, ' ').trim()
}

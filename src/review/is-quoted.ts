import type { Report } from '../model/report.ts'
import { contains, type Span } from '../model/span.ts'

const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])

/** True when the words stand in quotation marks that open before them in their own block, or in a block of quoted speech. */
export function isQuoted({ text, blocks }: Report, words: Span): boolean {
  const block = blocks.find((one) => contains(one, words))
  if (block?.role === 'quote') return true
  let isOpen = false
  for (let at = block?.start ?? 0; at < words.start; at += 1) {
    const mark = text.charAt(at)
    if (mark === '"') isOpen = !isOpen
    else if (OPENING.has(mark)) isOpen = true
    else if (CLOSING.has(mark)) isOpen = false
  }
  return isOpen || /^["“«„]/.test(text.charAt(words.start))
}

import type { Span } from '../../model/span.ts'

const LETTER = /[\p{L}\p{N}]/u

/**
 * The words that a selection means: without white space at its ends, and with words that it cuts taken whole. Undefined where
 * nothing is left.
 */
export function snapToWords(text: string, { start, end }: Span): Span | undefined {
  const inside = text.slice(start, end)
  const lead = inside.length - inside.trimStart().length
  const trimmed = inside.trim().length
  if (trimmed === 0) return undefined
  let from = start + lead
  let to = from + trimmed
  while (from > 0 && isLetter(text, from - 1) && isLetter(text, from)) from -= 1
  while (to < text.length && isLetter(text, to) && isLetter(text, to - 1)) to += 1
  return { start: from, end: to }
}

function isLetter(text: string, place: number): boolean {
  const unit = text.charCodeAt(place)
  // Half of a pair stands for a letter: a selection never cuts it.
  return (unit >= 0xd800 && unit <= 0xdfff) || LETTER.test(text[place] ?? '')
}

/** The range of the report's text that is selected in the page. Undefined where the selection is empty or elsewhere. */
export function readSelection(pane: HTMLElement, text: string): Span | undefined {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.commonAncestorContainer)) return undefined
  const start = placeOf(range.startContainer, range.startOffset, 'start')
  const end = placeOf(range.endContainer, range.endOffset, 'end')
  return start === undefined || end === undefined || end <= start ? undefined : snapToWords(text, { start, end })
}

// Every run of the text carries where it begins; an end between runs belongs to the run before it or behind it.
function placeOf(node: Node, offset: number, side: 'start' | 'end'): number | undefined {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (node.nodeType === Node.TEXT_NODE && run) return Number(run.dataset['start']) + offset
  const root = node instanceof Element ? node : node.parentElement
  const runs = root === null ? [] : [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const boundary = document.createRange()
  boundary.setStart(node, offset)
  if (side === 'start') {
    const next = runs.find((one) => boundary.comparePoint(one, 0) >= 0)
    return next ? Number(next.dataset['start']) : undefined
  }
  const last = runs.findLast((one) => boundary.comparePoint(one, one.childNodes.length) <= 0)
  return last ? Number(last.dataset['end']) : firstStartBehind(node)
}

// A selection of a whole paragraph ends at the beginning of the next one: up to where that begins.
function firstStartBehind(node: Node): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const first = element?.querySelector<HTMLElement>('[data-start]')
  return first ? Number(first.dataset['start']) : undefined
}

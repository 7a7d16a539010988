import type { Span } from '../../model/span.ts'

const NAME = 'selected-words'
let marked: Span | undefined

/** Keeps the selected words marked while the focus, and with it the browser's own selection, is in a form. */
export function markSelected(pane: HTMLElement | null, words: Span | undefined): void {
  if (words?.start === marked?.start && words?.end === marked?.end) return
  marked = words
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(NAME)
  const range = pane === null || words === undefined ? undefined : rangeOf(pane, words)
  if (range) CSS.highlights.set(NAME, new Highlight(range))
}

function rangeOf(pane: HTMLElement, { start, end }: Span): Range | undefined {
  const runs = [...pane.querySelectorAll<HTMLElement>('[data-start]')]
  const first = runs.find((run) => Number(run.dataset['end']) > start)
  const last = runs.find((run) => Number(run.dataset['end']) >= end)
  if (!first?.firstChild || !last?.firstChild) return undefined
  const range = document.createRange()
  range.setStart(first.firstChild, Math.max(0, start - Number(first.dataset['start'])))
  range.setEnd(last.firstChild, end - Number(last.dataset['start']))
  return range
}

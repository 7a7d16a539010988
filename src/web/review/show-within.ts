/** Scrolls a pane, and only the pane, so far that an element stands in its middle, unless it is in view already. */
export function showWithin(pane: HTMLElement, element: Element): void {
  const frame = pane.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const margin = Math.min(48, frame.height / 6)
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - margin) return
  const room = Math.max(margin, (frame.height - box.height) / 3)
  pane.scrollBy({ top: box.top - frame.top - room, behavior: 'instant' })
}

const DWELL = 300

/** Shows an element when the pointer has rested for a moment on what it belongs to, if nothing of it is in view. Returns what stops it. */
export function showSoon(pane: HTMLElement, element: Element): () => void {
  const timer = window.setTimeout(() => {
    const frame = pane.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    if (box.bottom < frame.top || box.top > frame.bottom) showWithin(pane, element)
  }, DWELL)
  return () => window.clearTimeout(timer)
}

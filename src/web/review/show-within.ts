/** Scrolls a pane, and only the pane, so far that an element stands in its middle, unless it is in view already. */
export function showWithin(pane: HTMLElement, element: Element): void {
  const frame = pane.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const margin = Math.min(48, frame.height / 6)
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - margin) return
  const room = Math.max(margin, (frame.height - box.height) / 3)
  pane.scrollBy({ top: box.top - frame.top - room, behavior: 'instant' })
}

let left: string | undefined

/** The report that was just left for the queue, told once: a later look at the queue begins at its top. */
export function takeLeftReport(): string | undefined {
  const id = left
  left = undefined
  return id
}

/** Remembers which report is left for the queue. */
export function leaveReport(id: string): void {
  left = id
}

let last: string | undefined

/** The report that was open last in this window. */
export function lastReport(): string | undefined {
  return last
}

/** Remembers which report is open, so that the queue can go on from it. */
export function rememberReport(id: string): void {
  last = id
}

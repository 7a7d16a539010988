// What is measured inside the page. These functions are sent to the browser as they are: they lean on nothing outside themselves.

/** Begins to note how long the page takes from each key to the next picture (Event Timing). */
export function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') times.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
}

/** The times noted, in milliseconds, rounded to 8 by the browser; keys answered within 16 are not among them. */
export function readKeys(): readonly number[] {
  return 'keyTimes' in window && Array.isArray(window.keyTimes) ? [...(window.keyTimes as number[])] : []
}

/** Begins to note when the page draws. */
export function watchFrames(): void {
  const frames: number[] = []
  Object.assign(window, { framesAt: frames })
  const note = (now: number): void => {
    frames.push(now)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}

/** Pictures a second since `watchFrames`, and the longest wait between two, in milliseconds. */
export function readFrames(): { readonly perSecond: number; readonly longest: number } {
  const frames = 'framesAt' in window && Array.isArray(window.framesAt) ? (window.framesAt as number[]) : []
  const gaps = frames.slice(1).map((now, index) => now - (frames[index] ?? now))
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  return { perSecond: gaps.length / (total / 1000), longest: Math.max(0, ...gaps) }
}

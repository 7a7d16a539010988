/** Draws how far the work is, over and over on one line. */
export type Progress = { readonly add: (bytes: number, reports: number) => void; readonly clear: () => void }

const START_AFTER = 1000
const EVERY = 100
const BAR = 24

/**
 * A bar that appears once the work takes more than a second. `total`: bytes of all input, 0 while it is not known; `now` gives
 * milliseconds.
 */
export function startProgress(draw: (text: string) => void, total: () => number, now: () => number): Progress {
  const start = now()
  let last = start
  let done = 0
  let read = 0
  let isShown = false
  return {
    add: (bytes, reports) => {
      done += bytes
      read += reports
      const time = now()
      if (time - start < START_AFTER || time - last < EVERY) return
      last = time
      isShown = true
      draw(`\r\u001B[K${renderProgress({ done, total: total(), read, seconds: (time - start) / 1000 })}`)
    },
    clear: () => {
      if (isShown) draw('\r\u001B[K')
    },
  }
}

type Counts = { readonly done: number; readonly total: number; readonly read: number; readonly seconds: number }

/** "[########        ] 33 %  1,234 reports, 310 a second". */
export function renderProgress({ done, total, read, seconds }: Counts): string {
  const share = total > 0 ? Math.min(1, done / total) : 0
  const filled = Math.round(share * BAR)
  const bar = total > 0 ? `[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${Math.floor(share * 100)} %  ` : ''
  return `${bar}${read.toLocaleString('en')} reports, ${Math.round(read / seconds)} a second`
}

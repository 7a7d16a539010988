import type { ImportedReport, ImportProblem, ImportState, ImportSummary } from '../model/import.ts'
import type { Step } from './take-in.ts'

/** How far the imports are, by their ids; the last thousand of them. */
export type Tracker = {
  readonly add: (id: string, name: string) => void
  readonly set: (id: string, state: ImportState) => void
  /** Counts a step. `size`: bytes of the whole import, where they are known. */
  readonly count: (id: string, step: Step, size?: number) => void
  readonly list: () => readonly ImportSummary[]
  readonly get: (id: string) => ImportSummary | undefined
}

const MOST_IMPORTS = 1000
const MOST_REPORTS = 200
const MOST_PROBLEMS = 100

type Tracked = {
  readonly id: string
  readonly name: string
  state: ImportState
  reports: readonly ImportedReport[]
  problems: readonly ImportProblem[]
  read: number
  failed: number
  bytes: number
  share?: number
}

/** Keeps count of imports, in memory. */
export function trackImports(): Tracker {
  const tracked = new Map<string, Tracked>()
  return {
    add: (id, name) => {
      tracked.set(id, { id, name, state: 'waiting', reports: [], problems: [], read: 0, failed: 0, bytes: 0 })
      const [oldest] = tracked.keys()
      if (tracked.size > MOST_IMPORTS && oldest !== undefined) tracked.delete(oldest)
    },
    set: (id, state) => {
      const one = tracked.get(id)
      if (one !== undefined) Object.assign(one, { state })
    },
    count: (id, { reports, problems, bytes }, size) => {
      const one = tracked.get(id)
      if (one === undefined) return
      one.reports = [...one.reports, ...reports].slice(0, MOST_REPORTS)
      one.problems = [...one.problems, ...problems].slice(0, MOST_PROBLEMS)
      one.read += reports.length
      one.failed += problems.length
      one.bytes += bytes
      if (size !== undefined && size > 0) one.share = Math.min(1, one.bytes / size)
    },
    list: () => [...tracked.values()].toReversed().map(summarise),
    get: (id) => {
      const one = tracked.get(id)
      return one && summarise(one)
    },
  }
}

function summarise({ bytes: _bytes, ...summary }: Tracked): ImportSummary {
  return summary
}

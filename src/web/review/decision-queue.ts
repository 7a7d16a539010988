import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'

export type Wish = { readonly action: DecisionAction; readonly why?: string }

type Doors = {
  /** Asks the server to take a decision under the number `entry`. */
  readonly send: (wish: Wish & { readonly entry: number }) => Promise<ReviewedReport>
  /** What the server answered: the report as it now is, and how many wishes are still waiting. */
  readonly taken: (report: ReviewedReport, waiting: number) => void
  /** A wish was refused. Those behind it are dropped: they were wished for a report that looks otherwise. */
  readonly refused: (cause: unknown, wish: Wish) => void
}

export type DecisionQueue = {
  readonly push: (wish: Wish) => Promise<boolean>
  /** Goes on from another state of the log, after the report was loaded again. */
  readonly restart: (entries: number) => void
}

/**
 * Sends decisions one after the other, each under the number after the last that the server told of, so that a reviewer may type
 * faster than the server answers. A promise of `push` is true once the server has taken that decision.
 */
export function queueDecisions(entries: number, { send, taken, refused }: Doors): DecisionQueue {
  let last = entries
  let waiting = 0
  let round = 0
  let line: Promise<unknown> = Promise.resolve()
  const work = async (wish: Wish, ofRound: number): Promise<boolean> => {
    waiting -= 1
    if (ofRound !== round) return false
    try {
      const report = await send({ ...wish, entry: last + 1 })
      last = report.log.length
      taken(report, waiting)
      return true
    } catch (cause) {
      round += 1
      refused(cause, wish)
      return false
    }
  }
  return {
    restart: (entries) => {
      last = entries
      round += 1
    },
    push: (wish) => {
      waiting += 1
      const ofRound = round
      const done = line.then(() => work(wish, ofRound))
      line = done
      return done
    },
  }
}

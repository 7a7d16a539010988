import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'

export type Wish = { readonly action: DecisionAction; readonly why?: string }

/** What is wished for, once all that was wished for before is done: undoing needs to know what then is the last. */
export type LateWish = (report: ReviewedReport) => Wish | undefined

type Doors = {
  /** Asks the server to take a decision under the number `entry`. */
  readonly send: (wish: Wish & { readonly entry: number }) => Promise<ReviewedReport>
  /** What the server answered: the report as it now is. */
  readonly taken: (report: ReviewedReport) => void
  /** A wish was refused. Those behind it are dropped: they were wished for a report that looks otherwise. */
  readonly refused: (cause: unknown) => void
}

export type DecisionQueue = {
  readonly push: (wish: LateWish) => Promise<boolean>
  /** Goes on from another state of the report, after it was loaded again. */
  readonly restart: (report: ReviewedReport) => void
}

/**
 * Sends decisions one after the other, each under the number after the last that the server told of, so that a reviewer may type
 * faster than the server answers. A promise of `push` is true once the server has taken that decision.
 */
export function queueDecisions(first: ReviewedReport, { send, taken, refused }: Doors): DecisionQueue {
  let latest = first
  let round = 0
  let line: Promise<unknown> = Promise.resolve()
  const work = async (late: LateWish, ofRound: number): Promise<boolean> => {
    const wish = ofRound === round ? late(latest) : undefined
    if (wish === undefined) return false
    try {
      latest = await send({ ...wish, entry: latest.log.length + 1 })
      taken(latest)
      return true
    } catch (cause) {
      round += 1
      refused(cause)
      return false
    }
  }
  return {
    restart: (report) => {
      latest = report
      round += 1
    },
    push: (late) => {
      const ofRound = round
      const done = line.then(() => work(late, ofRound))
      line = done
      return done
    },
  }
}

/** Undoes the last decision that stands and is no undoing itself; nothing where there is none. */
export function undoLast({ log }: ReviewedReport): Wish | undefined {
  const last = log.findLast((one) => !one.isUndone && one.action.kind !== 'undo')
  return last && { action: { kind: 'undo', entry: last.entry } }
}

import type { Decision } from '../model/decision.ts'
import type { LoggedDecision, ReviewedReport } from '../model/reviewed.ts'
import type { Entry } from './act.ts'
import { actOf } from './acts.ts'
import { tellNewer } from './adopt/tell-newer.ts'
import { chooseDecided } from './choose-decided.ts'
import { draftOf, standingOf, type Coding, type Draft } from './draft.ts'
import { undoneEntries } from './undone-entries.ts'

/** A coding with the log of what people decided on it, and the codings that came after the first decision, oldest first. */
export type Folding = Coding & { readonly log: readonly Decision[]; readonly newer?: readonly Coding[] }

/**
 * The report as decided: its log folded over its coding. Undone entries are left out; one that stands and no longer fits (what it
 * was about is undone) changes nothing and says so. A newer coding of another text is not on offer: the words that people decided on
 * are frozen. Pure: never changes its input, never throws on a log that it once took.
 */
export function foldDecisions({ record, coding, log, newer = [] }: Folding): ReviewedReport {
  const undone = undoneEntries(log)
  const draft = log.reduce(
    (soFar, decision) => {
      const isUndone = undone.has(decision.entry)
      return isUndone ? withEntry(soFar, { ...decision, isUndone }) : take(soFar, decision)
    },
    draftOf(
      { record, coding },
      newer.filter((one) => one.record.report.text === record.report.text),
    ),
  )
  return finish(draft)
}

function take(draft: Draft, decision: Decision): Draft {
  const { action, entry, why } = decision
  const about: Entry = { entry, ...(why === undefined ? {} : { why }) }
  const idle = action.kind === 'undo' ? undefined : actOf(action.kind).refuse(standingOf(draft), action, about)
  const logged = { ...decision, isUndone: false, ...(idle === undefined ? {} : { idle }) }
  return withEntry(idle === undefined ? actOf(action.kind).apply(draft, action, about) : draft, logged)
}

function withEntry(draft: Draft, entry: LoggedDecision): Draft {
  return { ...draft, log: [...draft.log, entry] }
}

function finish(draft: Draft): ReviewedReport {
  const { report, coding, statements, setAside, problems, log } = draft
  const counts = log.some(({ action, isUndone, idle }) => !isUndone && idle === undefined && action.kind !== 'undo')
  const newer = tellNewer(draft)
  return {
    report,
    state: draft.isApproved ? 'approved' : counts ? 'in-review' : 'new',
    coding,
    events: counts
      ? draft.events.map((event) => ({ ...event, values: chooseDecided(event, statements, draft.shown) }))
      : draft.events,
    statements,
    setAside,
    problems,
    log,
    ...(newer === undefined ? {} : { newer }),
  }
}

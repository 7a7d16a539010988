import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../api.ts'
import { asFailure } from '../api-failure.ts'
import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { queueDecisions, undoLast, type DecisionQueue } from './decision-queue.ts'
import type { Pointer } from './pointer.ts'
import { sayDecision } from './say-decision.ts'

/** A line that says what has just been done, or why it could not be. */
export type Note = { readonly id: number; readonly text: string; readonly entry?: number; readonly isTrouble?: boolean }

export type Decisions = {
  /** True once the server has taken the decision. What is on its way is marked so; what is refused is said. */
  readonly decide: (action: DecisionAction, why?: string) => Promise<boolean>
  /** Undoes the last decision, also one that is still on its way. */
  readonly undo: () => Promise<boolean>
  readonly note: Note | undefined
  readonly say: (text: string, more?: Omit<Note, 'id' | 'text'>) => void
  readonly hush: () => void
}

const STALE = 'Somebody else decided on this report meanwhile. It was loaded again; nothing of yours was taken.'

type Doors = { readonly replace: (report: ReviewedReport) => void; readonly pointer: Pointer }

/** Sends decisions on a report. On a conflict the report is loaded again and the reviewer told: nothing is decided unseen. */
export function useDecisions(reviewed: ReviewedReport, { replace, pointer }: Doors): Decisions {
  const { note, say, hush } = useNote()
  const queue = useRef<DecisionQueue>(undefined)
  const { id } = reviewed.report
  const first = useRef(reviewed)

  useEffect(() => {
    const reload = async (): Promise<void> => {
      try {
        const report = await api.report(id)
        queue.current?.restart(report)
        replace(report)
      } catch (cause) {
        say(asFailure(cause).message, TROUBLE)
      }
    }
    queue.current = queueDecisions(first.current, {
      send: ({ entry, action, why }) => api.decide(id, { entry, action, ...(why === undefined ? {} : { why }) }),
      taken: (report) => {
        const last = report.log.at(-1)
        replace(report)
        if (last) say(sayDecision(last.action, report), { entry: last.entry })
      },
      refused: (cause) => {
        pointer.setPending(new Set())
        const failure = asFailure(cause)
        say(failure.kind === 'stale' ? STALE : `Not decided: ${failure.message}`, TROUBLE)
        if (failure.kind === 'stale') void reload()
      },
    })
  }, [id, pointer, replace, say])

  const decide = useCallback(
    async (action: DecisionAction, why?: string): Promise<boolean> => {
      const about = idOf(action)
      if (about !== undefined) pointer.setPending(new Set([...pointer.pending(), about]))
      const isTaken = (await queue.current?.push(() => ({ action, ...(why === undefined ? {} : { why }) }))) ?? false
      if (about !== undefined) pointer.setPending(new Set([...pointer.pending()].filter((one) => one !== about)))
      return isTaken
    },
    [pointer],
  )
  const undo = useCallback(async () => (await queue.current?.push(undoLast)) ?? false, [])
  return useMemo(() => ({ decide, undo, note, say, hush }), [decide, undo, note, say, hush])
}

const TROUBLE = { isTrouble: true } as const

function useNote(): Pick<Decisions, 'note' | 'say' | 'hush'> {
  const [note, setNote] = useState<Note>()
  const count = useRef(0)
  const say = useCallback((text: string, more: Omit<Note, 'id' | 'text'> = {}) => {
    count.current += 1
    setNote({ id: count.current, text, ...more })
  }, [])
  const hush = useCallback(() => setNote(undefined), [])
  return { note, say, hush }
}

function idOf(action: DecisionAction): string | undefined {
  if ('statement' in action) return action.statement
  return 'event' in action ? action.event : undefined
}

import { useEffect } from 'react'
import type { Decisions, Note } from './use-decisions.ts'

const SHOWN_FOR = 7000

type NoteLineProps = {
  readonly note: Note | undefined
  readonly hush: () => void
  readonly decide: Decisions['decide']
}

/** Says what was done, with the way back. Read out; gone after a while, but for trouble. */
export function NoteLine({ note, hush, decide }: NoteLineProps) {
  useEffect(() => {
    if (note === undefined || note.isTrouble === true) return undefined
    const timer = window.setTimeout(hush, SHOWN_FOR)
    return () => window.clearTimeout(timer)
  }, [note, hush])
  const entry = note?.entry
  return (
    <div className="note-line" aria-live={note?.isTrouble === true ? 'assertive' : 'polite'}>
      {note && (
        <div key={note.id} className="note" data-trouble={note.isTrouble === true ? '' : undefined}>
          <span>{note.text}</span>
          {entry !== undefined && (
            <button type="button" onClick={() => void decide({ kind: 'undo', entry })}>
              Undo
            </button>
          )}
          <button type="button" aria-label="Close" onClick={hush}>
            ×
          </button>
        </div>
      )}
    </div>
  )
}

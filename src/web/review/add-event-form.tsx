import { useState } from 'react'
import type { ReviewedReport } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import { EventFields, type EventDraft } from './event-fields.tsx'
import { FormFrame } from './form-frame.tsx'
import type { Decisions } from './use-decisions.ts'
import { WordsField } from './words-field.tsx'

type AddEventFormProps = {
  readonly words: Span
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** An event that the coder missed, on the words that tell of it. */
export function AddEventForm({ words: first, reviewed, close, decide }: AddEventFormProps) {
  const [words, setWords] = useState(first)
  const [draft, setDraft] = useState<EventDraft>({ class: 'assembly', kind: undefined, status: 'happened' })
  const { kind } = draft
  return (
    <FormFrame
      title="Add an event"
      missing={kind === undefined ? 'Which kind of event is it?' : undefined}
      saves="Add"
      close={close}
      save={async () =>
        kind !== undefined &&
        decide({ kind: 'add-event', class: draft.class, eventKind: kind, status: draft.status, words })
      }
    >
      <WordsField text={reviewed.report.text} words={[words]} onTake={setWords} />
      <EventFields draft={draft} onChange={setDraft} />
    </FormFrame>
  )
}

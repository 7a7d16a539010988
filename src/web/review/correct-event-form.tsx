import { useState } from 'react'
import type { Basis } from '../../model/event.ts'
import type { ReviewedEvent, ReviewedReport } from '../../model/reviewed.ts'
import { labelOfKind, termsOf } from '../codebook.ts'
import { TermSelect } from '../parts/term-select.tsx'
import { EventFields, type EventDraft } from './event-fields.tsx'
import { FormFrame } from './form-frame.tsx'
import type { Decisions } from './use-decisions.ts'

type CorrectEventFormProps = {
  readonly id: string
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** Another kind, status or basis: a judgement of the reviewer's own, so the reason is asked for. */
export function CorrectEventForm({ id, reviewed, ...rest }: CorrectEventFormProps) {
  const event = reviewed.events.find((one) => one.id === id)
  return event && <CorrectEvent event={event} {...rest} />
}

function CorrectEvent({
  event,
  close,
  decide,
}: Pick<CorrectEventFormProps, 'close' | 'decide'> & { readonly event: ReviewedEvent }) {
  const [draft, setDraft] = useState<EventDraft>({ class: event.class, kind: event.kind, status: event.status })
  const [basis, setBasis] = useState<Basis>(event.basis)
  const [why, setWhy] = useState('')
  const change = {
    ...(draft.class === event.class ? {} : { class: draft.class }),
    ...(draft.kind === event.kind || draft.kind === undefined ? {} : { eventKind: draft.kind }),
    ...(draft.status === event.status ? {} : { status: draft.status }),
    ...(basis === event.basis ? {} : { basis }),
  }
  return (
    <FormFrame
      title={`Correct the ${labelOfKind(event.kind).toLowerCase()}`}
      missing={missingIn(draft, change, why)}
      saves="Correct"
      close={close}
      save={() => decide({ kind: 'correct-event', event: event.id, ...change }, why.trim())}
    >
      <EventFields draft={draft} onChange={setDraft} />
      <TermSelect label="basis" terms={termsOf('basis')} value={basis} onChange={setBasis} />
      <WhyField value={why} onChange={setWhy} label="why (goes into the log)" />
    </FormFrame>
  )
}

function missingIn(draft: EventDraft, change: object, why: string): string | undefined {
  if (draft.kind === undefined) return 'Which kind of event is it?'
  if (Object.keys(change).length === 0) return 'Nothing is changed yet.'
  return why.trim() === '' ? 'Say why: it is your judgement, not the words of the report.' : undefined
}

/** The reason of a decision. */
export function WhyField({
  value,
  onChange,
  label,
}: {
  readonly value: string
  readonly onChange: (why: string) => void
  readonly label: string
}) {
  return (
    <label className="label is-wide">
      {label}
      <input className="input" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

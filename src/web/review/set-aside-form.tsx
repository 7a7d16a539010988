import { useState } from 'react'
import type { SetAsideReason } from '../../model/event.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { labelOfKind, termsOf } from '../codebook.ts'
import { TermPicker } from '../parts/term-picker.tsx'
import { WhyField } from './correct-event-form.tsx'
import { FormFrame } from './form-frame.tsx'
import type { Decisions } from './use-decisions.ts'

type SetAsideFormProps = {
  readonly id: string
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** What looked like an event is none: the reason, by the codebook. */
export function SetAsideForm({ id, reviewed, close, decide }: SetAsideFormProps) {
  const [reason, setReason] = useState<SetAsideReason>()
  const [why, setWhy] = useState('')
  const event = reviewed.events.find((one) => one.id === id)
  const values = reviewed.statements.filter((one) => one.event === id).length
  if (event === undefined) return null
  return (
    <FormFrame
      title={`Set aside the ${labelOfKind(event.kind).toLowerCase()}${values > 0 ? ` and its ${values} values` : ''}`}
      missing={reason === undefined ? 'Why is it no event?' : undefined}
      saves="Set aside"
      close={close}
      save={async () =>
        reason !== undefined &&
        decide({ kind: 'set-aside', event: id, reason }, ...(why.trim() === '' ? [] : [why.trim()]))
      }
    >
      <TermPicker label="reason" terms={termsOf('reason')} value={reason} onChange={setReason} />
      <WhyField value={why} onChange={setWhy} label="in your words (optional)" />
    </FormFrame>
  )
}

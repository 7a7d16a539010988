import { useState } from 'react'
import type { ReviewedEvent, ReviewedReport } from '../../model/reviewed.ts'
import { labelOfField, labelOfKind } from '../codebook.ts'
import { FormFrame } from './form-frame.tsx'
import type { Decisions } from './use-decisions.ts'
import { sayValue } from './value-row.tsx'

type SplitFormProps = {
  readonly id: string
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** One event is two: which of its words and values go to the new one. */
export function SplitForm({ id, reviewed, ...rest }: SplitFormProps) {
  const event = reviewed.events.find((one) => one.id === id)
  return event && <Split event={event} reviewed={reviewed} {...rest} />
}

function Split({ event, reviewed, close, decide }: Omit<SplitFormProps, 'id'> & { readonly event: ReviewedEvent }) {
  const [triggers, setTriggers] = useState<readonly number[]>([])
  const [statements, setStatements] = useState<readonly string[]>([])
  const own = reviewed.statements.filter((one) => one.event === event.id && one.review.judgement !== 'rejected')
  return (
    <FormFrame
      title={`Split the ${labelOfKind(event.kind).toLowerCase()}: what belongs to the other one?`}
      missing={missingIn({ triggers, statements }, { triggers: event.triggers.length, statements: own.length })}
      saves="Split"
      close={close}
      save={() => decide({ kind: 'split', event: event.id, statements, triggers })}
    >
      <ul className="check-list">
        {event.triggers.map(({ start, quote }, place) => (
          <li key={start}>
            <label>
              <input
                type="checkbox"
                checked={triggers.includes(place)}
                onChange={() => setTriggers(toggled(triggers, place))}
              />
              <span className="check-field">event</span>
              <q>{quote}</q>
            </label>
          </li>
        ))}
        {own.map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="checkbox"
                checked={statements.includes(one.id)}
                onChange={() => setStatements(toggled(statements, one.id))}
              />
              <span className="check-field">{labelOfField(one.field)}</span>
              {sayValue(one.field, one.value)}
            </label>
          </li>
        ))}
      </ul>
    </FormFrame>
  )
}

function missingIn(
  taken: { readonly triggers: readonly number[]; readonly statements: readonly string[] },
  all: { readonly triggers: number; readonly statements: number },
): string | undefined {
  if (taken.triggers.length === 0) return 'Choose the words that name the other event.'
  return taken.triggers.length === all.triggers && taken.statements.length === all.statements
    ? 'Something has to stay.'
    : undefined
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

import { EVENT_CLASSES, type EventClass, type Status } from '../../model/event.ts'
import type { Kind } from '../../model/codebook/kind.ts'
import { kindsOf, labelOfClass, termsOf, type Term } from '../codebook.ts'
import { TermPicker } from '../parts/term-picker.tsx'
import { TermSelect } from '../parts/term-select.tsx'

export type EventDraft = { readonly class: EventClass; readonly kind: Kind | undefined; readonly status: Status }

const ALL_CLASSES: readonly Term<EventClass>[] = EVENT_CLASSES.map((term) => ({
  term,
  label: labelOfClass(term),
  definition: '',
}))

type EventFieldsProps = { readonly draft: EventDraft; readonly onChange: (draft: EventDraft) => void }

/** Class, kind and status of an event. A kind belongs to one class: another class asks for another kind. */
export function EventFields({ draft, onChange }: EventFieldsProps) {
  return (
    <>
      <TermSelect
        label="class"
        terms={ALL_CLASSES}
        value={draft.class}
        onChange={(one) => onChange({ ...draft, class: one, kind: one === draft.class ? draft.kind : undefined })}
      />
      <TermPicker
        key={draft.class}
        label="kind"
        terms={kindsOf(draft.class)}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <TermSelect
        label="status"
        terms={termsOf('status')}
        value={draft.status}
        onChange={(status) => onChange({ ...draft, status })}
      />
    </>
  )
}

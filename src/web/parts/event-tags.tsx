import type { Basis, EventClass } from '../../model/event.ts'
import type { ReviewedEvent, ReviewState } from '../../model/reviewed.ts'
import { labelOfClass, labelOfTerm } from '../codebook.ts'
import { ClassShape, Icon, type IconName } from './icon.tsx'

/** The class of an event: its word, and a shape of its own for each. */
export function ClassTag({ eventClass }: { readonly eventClass: EventClass }) {
  return (
    <span className={`tag class-tag is-${eventClass}`}>
      <ClassShape of={eventClass} />
      {labelOfClass(eventClass)}
    </span>
  )
}

/** On whose word an event stands, where it is not the report's own: an allegation never looks like a fact. */
export function BasisTag({ basis }: { readonly basis: Basis }) {
  if (basis === 'reported') return null
  return (
    <span className="tag basis" data-basis={basis}>
      <Icon name={basis === 'alleged' ? 'alleged' : 'disputed'} />
      {labelOfTerm('basis', basis).toLowerCase()}
    </span>
  )
}

/** Status and basis by word and by shape, where they are not "it happened, by the report's own word". */
export function EventTags({ event }: { readonly event: Pick<ReviewedEvent, 'status' | 'basis' | 'background'> }) {
  const { status, basis, background } = event
  const icon: IconName = status === 'planned' || status === 'ongoing' ? 'planned' : 'denied'
  return (
    <>
      <BasisTag basis={basis} />
      {status !== 'happened' && (
        <span className="tag status" data-status={status}>
          <Icon name={icon} />
          {labelOfTerm('status', status).toLowerCase()}
        </span>
      )}
      {background && <span className="tag">recalled</span>}
    </>
  )
}

/** What a state of review is called. */
export const STATE_LABELS = {
  new: 'new',
  'in-review': 'in review',
  approved: 'approved',
} as const satisfies Readonly<Record<ReviewState, string>>

/** How far people are with a report: a ring that is empty, half or full, and the word. */
export function StateTag({ state }: { readonly state: ReviewState }) {
  return (
    <span className="state-tag" data-state={state}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.6" />
        {state === 'in-review' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" />}
        {state === 'approved' && <path d="M6 1.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z" />}
      </svg>
      {STATE_LABELS[state]}
    </span>
  )
}

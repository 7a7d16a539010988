import type { Basis, EventClass } from '../../model/event.ts'
import type { ReviewState } from '../../model/reviewed.ts'
import { labelOfClass } from '../codebook.ts'
import { labelOfFilterTerm } from '../filters/filter-labels.ts'

/** The class of an event: its word, and a shape of its own for each. */
export function ClassTag({ eventClass }: { readonly eventClass: EventClass }) {
  return <span className={`tag class-tag is-${eventClass}`}>{labelOfClass(eventClass)}</span>
}

/** On whose word an event stands, where it is not the report's own: an allegation never looks like a fact. */
export function BasisTag({ basis }: { readonly basis: Basis }) {
  if (basis === 'reported') return null
  return <span className={`tag basis-tag is-${basis}`}>{basis}</span>
}

/** How far people are with the report. */
export function StateTag({ state }: { readonly state: ReviewState }) {
  return <span className={`tag state-tag is-${state}`}>{labelOfFilterTerm('state', state)}</span>
}

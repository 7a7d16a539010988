import { memo, useState } from 'react'
import type { ReviewedEvent, ReviewedStatement } from '../../model/reviewed.ts'
import { labelOfField, labelOfKind } from '../codebook.ts'
import { Icon } from '../parts/icon.tsx'
import type { CardField, EventCard as Card } from './build-cards.ts'
import { CardHead } from './card-head.tsx'
import { useIsCurrentAmong } from './pointer.ts'
import { sayValue, ValueRow } from './value-row.tsx'

/** An event of the report: what it is, then each field with its value and what rivals it. */
export const EventCard = memo(function EventCard({ card }: { readonly card: Card }) {
  const { event, fields } = card
  return (
    <section className="card" data-class={event.class} data-basis={event.basis} aria-label={sayEvent(event)}>
      <CardHead event={event} />
      {fields.length > 0 && (
        <ul className="value-list">
          {fields.map((field) => (
            <FieldRows key={field.field} field={field} />
          ))}
        </ul>
      )}
    </section>
  )
})

// Claims are long and many: one is shown, the others wait folded.
function shownOthers(field: CardField): number {
  return field.field === 'claim' ? 1 : 3
}

function FieldRows({ field }: { readonly field: CardField }) {
  const { chosen, others, rejected, holdsSeveral } = field
  const [isOpen, setOpen] = useState(false)
  const most = shownOthers(field)
  const folded = [...others.slice(most), ...rejected]
  const isCurrentFolded = useIsCurrentAmong(folded.map(({ id }) => id))
  const isUnfolded = isOpen || isCurrentFolded
  const label = labelOfField(field.field)
  const standing = (one: ReviewedStatement): 'also' | 'rival' =>
    holdsSeveral || (chosen && sayValue(one.field, one.value) === sayValue(chosen.field, chosen.value))
      ? 'also'
      : 'rival'
  const [first] = chosen ? [chosen] : [...others, ...rejected]
  const shown = [...others.slice(0, most), ...(isUnfolded ? folded : [])]
  const rows = [...(chosen ? [chosen] : []), ...shown]
  return (
    <>
      {rows.map((one) => (
        <ValueRow
          key={one.id}
          statement={one}
          standing={one === chosen ? 'chosen' : standing(one)}
          {...(one === first ? { label } : {})}
        />
      ))}
      {folded.length > 0 && (
        <li className="fold">
          {rows.length === 0 && <span className="value-label">{label}</span>}
          <button type="button" aria-expanded={isUnfolded} onClick={() => setOpen(!isUnfolded)}>
            <Icon name="down" />
            {isUnfolded ? 'fewer' : sayFolded(others.length - most, rejected.length)}
          </button>
        </li>
      )}
    </>
  )
}

function sayFolded(others: number, rejected: number): string {
  const more = others > 0 ? [`${others} more`] : []
  return [...more, ...(rejected > 0 ? [`${rejected} rejected`] : [])].join(', ')
}

function sayEvent(event: ReviewedEvent): string {
  return `${labelOfKind(event.kind)}, ${event.status}, ${event.basis}: ${event.triggers[0].quote}`
}

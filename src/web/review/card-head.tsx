import { useContext, useEffect, useRef } from 'react'
import type { ReviewedEvent } from '../../model/reviewed.ts'
import { labelOfClass, labelOfKind } from '../codebook.ts'
import { EventTags } from '../parts/event-tags.tsx'
import { ClassShape } from '../parts/icon.tsx'
import { PointerContext, useIsPending, usePoint } from './pointer.ts'
import { ReviewContext } from './review-context.ts'
import { RowEnd } from './row-end.tsx'

/** What an event is: its class by shape, its kind, status and basis, and the words that tell of it. */
export function CardHead({ event }: { readonly event: ReviewedEvent }) {
  const pointer = useContext(PointerContext)
  const { act } = useContext(ReviewContext)
  const point = usePoint(event.id)
  const isPending = useIsPending(event.id)
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (point === 'current' && (document.activeElement?.closest('.dock') ?? null) === null)
      main.current?.focus({ preventScroll: true })
  }, [point])
  const { judgement, was } = event.review
  return (
    <div
      className="card-head"
      data-point={point}
      data-judgement={judgement}
      data-pending={isPending ? '' : undefined}
      onPointerEnter={(pressed) => {
        if (pressed.pointerType === 'mouse') pointer.setHovered([event.id])
      }}
      onPointerLeave={() => pointer.setHovered([])}
    >
      <button
        ref={main}
        type="button"
        className="card-main"
        data-stop={event.id}
        tabIndex={point === 'current' ? 0 : -1}
        aria-current={point === 'current' ? 'true' : undefined}
        onFocus={() => pointer.setCurrent(event.id)}
        onClick={() => pointer.setCurrent(event.id)}
      >
        <span className="card-title">
          <ClassShape of={event.class} />
          <span className="card-kind">{labelOfKind(event.kind)}</span>
          <span className="card-class">{labelOfClass(event.class)}</span>
          <EventTags event={event} />
        </span>
        <q className="card-words">{event.triggers.map(({ quote }) => quote).join(' … ')}</q>
        {was !== undefined && (
          <span className="value-was">
            was <s>{`${labelOfKind(was.kind)}, ${was.status}, ${was.basis}`}</s>
          </span>
        )}
      </button>
      <RowEnd acts={EVENT_ACTS} judgement={judgement} onAct={(what) => act(what, event.id)} />
    </div>
  )
}

const EVENT_ACTS = [
  ['accept', 'check', 'Accept the event'],
  ['set-aside', 'aside', 'Set the event aside'],
  ['correct-event', 'pen', 'Correct the event'],
  ['split', 'split', 'Split the event'],
] as const

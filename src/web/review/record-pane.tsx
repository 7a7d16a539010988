import { memo, useContext, useEffect, useRef } from 'react'
import type { ReviewedReport } from '../../model/reviewed.ts'
import type { Cards } from './build-cards.ts'
import { EventCard } from './event-card.tsx'
import { PointerContext } from './pointer.ts'
import { Leftovers } from './leftovers.tsx'
import { NewerCoding } from './newer-coding.tsx'
import { showSoon, showWithin } from './show-within.ts'
import type { Decisions } from './use-decisions.ts'
import { ValueRow } from './value-row.tsx'

type RecordPaneProps = {
  readonly reviewed: ReviewedReport
  readonly cards: Cards
  readonly decide: Decisions['decide']
}

/** The record: events, what is said about none, what was set aside, what was in the way, and what people decided. */
export const RecordPane = memo(function RecordPane({ reviewed, cards, decide }: RecordPaneProps) {
  const pointer = useContext(PointerContext)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    let shown: string | undefined
    let forget = (): void => undefined
    const rowOf = (id: string | undefined): Element | null =>
      id === undefined ? null : (pane.current?.querySelector(`[data-stop="${CSS.escape(id)}"]`) ?? null)
    const stop = pointer.subscribe(() => {
      forget()
      if (pane.current === null) return
      const current = pointer.current()
      const row = current === shown ? null : rowOf(current)
      shown = current
      if (row) showWithin(pane.current, row)
      const hovered = rowOf(pointer.hovered()[0])
      if (hovered) forget = showSoon(pane.current, hovered)
    })
    return () => {
      forget()
      stop()
    }
  }, [pointer])
  return (
    <section className="record-pane" ref={pane} tabIndex={-1} aria-label="The record">
      <NewerCoding reviewed={reviewed} decide={decide} />
      {cards.events.length === 0 && (
        <p className="record-none">
          No event was found in this report. Select words that tell of one and press <kbd>⇧S</kbd> to add it.
        </p>
      )}
      {cards.events.map((card) => (
        <EventCard key={card.event.id} card={card} />
      ))}
      {cards.claims.length > 0 && (
        <section className="card is-claims" aria-label="Said about no event">
          <h2 className="card-plain-head">Said about no event</h2>
          <ul className="value-list">
            {cards.claims.map((one) => (
              <ValueRow key={one.id} statement={one} standing="also" />
            ))}
          </ul>
        </section>
      )}
      <Leftovers reviewed={reviewed} decide={decide} />
    </section>
  )
})

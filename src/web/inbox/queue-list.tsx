import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { formatDate } from '../../model/format-value.ts'
import type { ReportSummary } from '../../model/query.ts'
import { StateTag } from '../parts/event-tags.tsx'
import { Link } from '../parts/link.tsx'
import { addressOf, pathOfReport } from '../router.ts'

type QueueListProps = {
  readonly rows: readonly ReportSummary[]
  readonly query: URLSearchParams
  /** The report that was open last: reading goes on there. */
  readonly last: string | undefined
}

/** The reports to review. Arrow keys, or j and k, step through them; Enter opens one. */
export function QueueList({ rows, query, last }: QueueListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(last)
  const current = rows.some(({ id }) => id === at) ? at : rows[0]?.id
  // Back from a review, the queue goes on from there.
  useEffect(() => {
    if (last !== undefined) list.current?.querySelector<HTMLElement>('[data-queue-row="current"]')?.focus()
  }, [last])
  const step = (event: KeyboardEvent): void => {
    const by =
      event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
    const place = links.findIndex((link) => link === document.activeElement)
    links[place + by]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- steps between the links that are in it
    <ul className="queue" ref={list} onKeyDown={step}>
      {rows.map((row) => (
        <QueueRow
          key={row.id}
          row={row}
          to={addressOf(pathOfReport(row.id), query)}
          isCurrent={row.id === current}
          setAt={setAt}
        />
      ))}
    </ul>
  )
}

type QueueRowProps = {
  readonly row: ReportSummary
  readonly to: string
  readonly isCurrent: boolean
  readonly setAt: (id: string) => void
}

const QueueRow = memo(function QueueRow({ row, to, isCurrent, setAt }: QueueRowProps) {
  const { id, title, ref, publisher, published, language, state, relevance, events, open, problems, snippet } = row
  return (
    <li data-state={state}>
      <Link
        to={to}
        className="queue-row"
        tabIndex={isCurrent ? 0 : -1}
        data-queue-row={isCurrent ? 'current' : ''}
        onFocus={() => setAt(id)}
      >
        <span className="queue-main">
          <span className="queue-title">{title ?? ref ?? 'Untitled report'}</span>
          <span className="queue-meta">
            {[publisher, published && sayDay(published), language].filter(Boolean).join(' · ')}
            {problems > 0 && ` · ${problems === 1 ? 'a problem' : `${problems} problems`}`}
          </span>
          {snippet && <Snippet snippet={snippet} />}
        </span>
        <span className="queue-counts">
          <span>{events === 0 ? 'no events' : events === 1 ? '1 event' : `${events} events`}</span>
          <span className="fine">{open === 0 ? (events === 0 ? ' ' : 'all judged') : `${open} open`}</span>
        </span>
        <span className="queue-state">
          <StateTag state={state} />
          <meter className="relevance" min={0} max={1} value={relevance} aria-label="How much there is to review" />
        </span>
      </Link>
    </li>
  )
})

function Snippet({ snippet }: { readonly snippet: NonNullable<ReportSummary['snippet']> }) {
  const { text, found } = snippet
  const starts = [0, ...found.map(([, end]) => end)]
  return (
    <span className="queue-snippet">
      {found.map(([start, end], place) => (
        <span key={start}>
          {text.slice(starts[place], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </span>
  )
}

/** A day of publication in words; a time of day is left out. */
function sayDay(published: string): string {
  const day = published.slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate({ start: day, end: day, precision: 'day' }) : published
}

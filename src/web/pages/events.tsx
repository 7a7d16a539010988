import { useState } from 'react'
import { EVENT_ORDERS, type EventOrder, type EventRow } from '../../model/query.ts'
import { api } from '../api.ts'
import { labelOfIssue, labelOfKind } from '../codebook.ts'
import { FilterChips } from '../filters/filter-chips.tsx'
import { nameOfCountry } from '../filters/filter-labels.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useEventFilter } from '../filters/use-event-filter.ts'
import { BasisTag, ClassTag, StateTag } from '../parts/event-tags.tsx'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { goTo, useAddress } from '../parts/use-address.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { addressOf, pathOfEvent } from '../router.ts'
import { formatDate, formatInterval } from '../../model/format-value.ts'
import '../styles/filters.css'
import '../styles/events.css'

const PAGE = 50

const ORDER_LABELS: Readonly<Record<EventOrder, string>> = {
  newest: 'Latest day first',
  oldest: 'Earliest day first',
  largest: 'Largest first',
  added: 'Last added first',
}

/** All events that the filters leave, in a table; on a phone as cards. */
export function EventsPage() {
  const state = useEventFilter()
  const { path, query } = useAddress()
  const order = EVENT_ORDERS.find((one) => one === query.get('order')) ?? 'newest'
  const setOrder = (next: string): void => {
    const changed = new URLSearchParams(query)
    changed.set('order', next)
    goTo(addressOf(path, changed), { replace: true })
  }
  return (
    <>
      <PageHead title="Events" />
      <div className="with-filters">
        <FilterPanel />
        <section className="filtered" aria-label="Events found">
          <FilterChips state={state} />
          {/* Another filter is another table: it begins at its first page. */}
          <EventTable key={`${state.key} ${order}`} order={order} setOrder={setOrder} />
        </section>
      </div>
    </>
  )
}

type TableProps = { readonly order: EventOrder; readonly setOrder: (order: string) => void }

function EventTable({ order, setOrder }: TableProps) {
  const { filter, key, change } = useEventFilter()
  const [more, setMore] = useState<readonly EventRow[]>([])
  const [next, setNext] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const { data, failure, isLoading, reload } = useLoaded(`events?${key}&order=${order}`, (signal) =>
    api.events(filter, { order, limit: PAGE }, signal),
  )
  if (failure !== undefined) return <Failure failure={failure} retry={reload} />
  if (data === undefined) return <Loading what="events" lines={12} />
  const rows = [...data.rows, ...more]
  const after = more.length === 0 ? data.next : next
  const askMore = async (): Promise<void> => {
    if (after === undefined) return
    setAsking(true)
    const page = await api.events(filter, { order, limit: PAGE, after })
    setMore((before) => [...before, ...page.rows])
    setNext(page.next)
    setAsking(false)
  }
  return (
    <>
      <div className="table-head">
        <output>
          {data.total === 1 ? 'One event' : `${data.total.toLocaleString('en')} events`}
          {isLoading ? ' …' : ''}
        </output>
        <label className="label is-inline">
          Order
          <select className="select" value={order} onChange={(choice) => setOrder(choice.target.value)}>
            {EVENT_ORDERS.map((one) => (
              <option key={one} value={one}>
                {ORDER_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rows.length === 0 ? (
        <Empty title="No event fits these filters">
          <button type="button" className="button" onClick={() => change({})}>
            Clear all filters
          </button>
        </Empty>
      ) : (
        <EventRows rows={rows} />
      )}
      {after !== undefined && (
        <button type="button" className="button more-button" disabled={isAsking} onClick={() => void askMore()}>
          Show {Math.min(PAGE, data.total - rows.length).toLocaleString('en')} more
        </button>
      )}
    </>
  )
}

function EventRows({ rows }: { readonly rows: readonly EventRow[] }) {
  return (
    <table className="events-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Event</th>
          <th scope="col">Place</th>
          <th scope="col" className="is-number">
            Size
          </th>
          <th scope="col">Issues</th>
          <th scope="col">Source</th>
          <th scope="col">Review</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.report} ${row.event}`}>
            <td className="cell-day">{row.date === undefined ? <Unsaid /> : formatDate(row.date)}</td>
            <th scope="row" className="cell-event">
              <Link to={pathOfEvent(row.report, row.event)}>
                <span className="event-kind">{labelOfKind(row.kind)}</span>
                <q className="event-words">{row.trigger}</q>
              </Link>
              <span className="tags">
                <ClassTag eventClass={row.class} />
                {row.status !== 'happened' && <span className="tag">{row.status}</span>}
                <BasisTag basis={row.basis} />
                {row.background && <span className="tag">only recalled</span>}
              </span>
            </th>
            <td className="cell-place">{row.place === undefined ? <Unsaid /> : sayPlace(row)}</td>
            <td className="is-number cell-size">{row.size === undefined ? '' : formatInterval(row.size)}</td>
            <td className="cell-issues">{row.issues.map((issue) => labelOfIssue(issue)).join(', ')}</td>
            <td className="cell-source">
              {row.source ?? ''}
              {row.title !== undefined && <span className="fine clip">{row.title}</span>}
            </td>
            <td className="cell-state">
              <StateTag state={row.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Unsaid() {
  return <span className="fine">not said</span>
}

function sayPlace({ place }: EventRow): string {
  if (place === undefined) return ''
  if (place.precision === 'country' || place.country === undefined) return place.name
  return `${place.name}, ${nameOfCountry(place.country)}`
}

import { useCallback, useEffect, useState } from 'react'
import type { ReportSummary } from '../../model/query.ts'
import { api } from '../api.ts'
import { readReportFilter, readReportOrder } from '../filter-query.ts'
import { BringIn } from '../inbox/bring-in.tsx'
import { DropZone } from '../inbox/drop-zone.tsx'
import { ImportList } from '../inbox/import-list.tsx'
import { QueueBar } from '../inbox/queue-bar.tsx'
import { isFiltered, queryOfQueue, type Queue } from '../inbox/queue-filter.ts'
import { QueueList } from '../inbox/queue-list.tsx'
import { useImports } from '../inbox/use-imports.ts'
import { takeLeftReport } from '../parts/left-report.ts'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { goTo, useAddress } from '../parts/use-address.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { addressOf } from '../router.ts'
import '../styles/inbox.css'

const PAGE = 50

/** Where the day begins: what there is to review, and the ways to bring in more. */
export function InboxPage() {
  const { query } = useAddress()
  const queue: Queue = { filter: readReportFilter(query), order: readReportOrder(query) }
  const key = queryOfQueue(queue).toString()
  const change = useCallback((next: Queue) => goTo(addressOf('/inbox', queryOfQueue(next)), { replace: true }), [])
  const { data: collection, reload: recount } = useLoaded('collection', (signal) => api.collection(signal))
  const [turn, setTurn] = useState(0)
  const imports = useImports(
    useCallback(() => {
      recount()
      setTurn((turn) => turn + 1)
    }, [recount]),
  )
  useSearchKey()
  return (
    <>
      <PageHead title="Inbox">
        <a className="to-bring-in" href="#bring-in">
          Bring in reports
        </a>
      </PageHead>
      <div className="inbox">
        <div className="inbox-queue">
          <QueueBar queue={queue} counts={collection?.counts} change={change} />
          <QueueOf key={key} queue={queue} turn={turn} />
        </div>
        <aside className="inbox-side">
          <BringIn imports={imports} />
          <ImportList imports={imports} />
        </aside>
      </div>
      <DropZone take={imports.takeFiles} />
    </>
  )
}

function QueueOf({ queue, turn }: { readonly queue: Queue; readonly turn: number }) {
  const query = queryOfQueue(queue)
  const { data, failure, reload } = useLoaded(`reports ${query} ${turn}`, (signal) =>
    api.reports(queue.filter, { order: queue.order, limit: PAGE }, signal),
  )
  const [more, setMore] = useState<{ readonly rows: readonly ReportSummary[]; readonly next: string | undefined }>()
  const [isAsking, setAsking] = useState(false)
  const [last] = useState(takeLeftReport)
  if (failure && data === undefined) return <Failure failure={failure} retry={reload} />
  if (data === undefined) return <Loading what="the queue" lines={10} />
  if (data.rows.length === 0) return <NoReports isSearched={isFiltered(queue)} />
  const next = more ? more.next : data.next
  const askMore = async (): Promise<void> => {
    if (next === undefined) return
    setAsking(true)
    const page = await api.reports(queue.filter, { order: queue.order, limit: PAGE, after: next })
    setMore((before) => ({ rows: [...(before?.rows ?? []), ...page.rows], next: page.next }))
    setAsking(false)
  }
  return (
    <>
      <div className="queue-total">
        <output>{data.total === 1 ? '1 report' : `${data.total.toLocaleString('en')} reports`}</output>
        {isFiltered(queue) && <Link to="/inbox">show all</Link>}
      </div>
      <QueueList rows={[...data.rows, ...(more?.rows ?? [])]} query={query} last={last} />
      {next !== undefined && (
        <button type="button" className="button more" disabled={isAsking} onClick={() => void askMore()}>
          Show more
        </button>
      )}
    </>
  )
}

function NoReports({ isSearched }: { readonly isSearched: boolean }) {
  return isSearched ? (
    <Empty title="No report is like that">
      <p>
        Search for other words, like <code>"exact phrase" -without</code>, or <Link to="/inbox">show all reports</Link>.
      </p>
    </Empty>
  ) : (
    <Empty title="No reports yet">
      <p>Paste the text of a report, or drop files here. Each is read at once, and stands here to be reviewed.</p>
    </Empty>
  )
}

// `/` goes to the search, j or the arrow key into the queue, from anywhere on the page.
function useSearchKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target, key } = event
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [data-queue-row]') !== null) return
      const wanted =
        key === '/' ? '.queue-search' : key === 'j' || key === 'ArrowDown' ? '[data-queue-row="current"]' : undefined
      const element = wanted === undefined ? null : document.querySelector<HTMLElement>(wanted)
      if (element === null) return
      event.preventDefault()
      element.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

import { useCallback, useEffect, useRef } from 'react'
import type { ReportFilter, ReportOrder } from '../../model/query.ts'
import { api } from '../api.ts'
import { readReportFilter, readReportOrder } from '../filter-query.ts'
import { leaveReport } from '../parts/left-report.ts'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { goTo, useAddress } from '../parts/use-address.ts'
import { forget, useLoaded } from '../parts/use-loaded.ts'
import { useTitle } from '../parts/use-title.ts'
import { ReviewView } from '../review/review-view.tsx'
import { addressOf, pathOfReport } from '../router.ts'
import '../styles/review.css'
import '../styles/review-side.css'

/** The review of the report that the address names, in the queue that its query describes. */
export function ReportPage() {
  const { route, query } = useAddress()
  const id = route.view === 'report' ? route.report : ''
  const { data, failure, isStale, reload, replace } = useLoaded(`report ${id}`, (signal) => api.report(id, signal))
  const isShown = data !== undefined && !isStale && data.report.id === id
  useTitle(isShown ? (data.report.title ?? 'Report') : failure ? 'No such report' : undefined)
  const goBack = useCallback(() => {
    forget('reports ')
    leaveReport(id)
    goTo(addressOf('/inbox', query))
  }, [id, query])
  const goNext = useNext(id, query, isShown)
  if (failure && !isShown)
    return failure.kind === 'missing' || failure.kind === 'invalid' ? (
      <NoReport />
    ) : (
      <Failure failure={failure} retry={reload} />
    )
  if (!isShown) return <Loading what="the report" lines={12} />
  return <ReviewView key={id} reviewed={data} replace={replace} goNext={goNext} goBack={goBack} />
}

function NoReport() {
  return (
    <>
      <PageHead title="No such report" />
      <Empty title="This collection has no report of that address">
        <p>
          It may be of another collection, or the address was cut off. <Link to="/inbox">Go to the inbox</Link>
        </p>
      </Empty>
    </>
  )
}

// Which one is next is asked for while this one is read, so that going on is a matter of a moment.
function useNext(id: string, query: URLSearchParams, isReady: boolean): () => void {
  const next = useRef<Promise<string | null>>(undefined)
  useEffect(() => {
    if (!isReady) return
    next.current = askNext(id, readReportFilter(query), readReportOrder(query))
    next.current.catch(() => undefined)
  }, [id, query, isReady])
  return useCallback(() => {
    void goOn(next.current ?? askNext(id, readReportFilter(query), readReportOrder(query)), query)
  }, [id, query])
}

async function goOn(asked: Promise<string | null>, query: URLSearchParams): Promise<void> {
  const next = await asked.catch(() => null)
  forget('reports ')
  forget('collection')
  goTo(addressOf(next === null ? '/inbox' : pathOfReport(next), query))
}

async function askNext(id: string, filter: ReportFilter, order: ReportOrder): Promise<string | null> {
  const { next } = await api.nextReport(id, filter, order)
  return next
}

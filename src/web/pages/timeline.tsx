import { useMemo } from 'react'
import { EVENT_CLASSES, type EventClass } from '../../model/event.ts'
import type { MonthCount } from '../../model/query.ts'
import { api } from '../api.ts'
import { Panels } from '../charts/panels.tsx'
import { isKind, labelOfClass, labelOfKind } from '../codebook.ts'
import { FilterChips } from '../filters/filter-chips.tsx'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useEventFilter } from '../filters/use-event-filter.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import '../styles/charts.css'
import '../styles/filters.css'

/** When events were: months by class, and below by kind. */
export function TimelinePage() {
  const state = useEventFilter()
  const { data, failure, reload } = useLoaded(`months?${state.key}`, (signal) => api.months(state.filter, signal))
  return (
    <>
      <PageHead title="Timeline" />
      <div className="with-filters">
        <FilterPanel />
        <section className="filtered" aria-label="Events by month">
          <FilterChips state={state} />
          {failure !== undefined && <Failure failure={failure} retry={reload} />}
          {data === undefined && failure === undefined && <Loading what="the timeline" lines={10} />}
          {data?.length === 0 && <Empty title="No event fits these filters" />}
          {data !== undefined && data.length > 0 && (
            <Months months={data} onPick={(days) => state.change({ ...state.filter, ...days })} />
          )}
        </section>
      </div>
    </>
  )
}

type MonthsProps = {
  readonly months: readonly MonthCount[]
  readonly onPick: (days: { readonly from: string; readonly to: string }) => void
}

function Months({ months, onPick }: MonthsProps) {
  const byClass = useMemo(
    () => months.map((one) => ({ group: one.class, time: one.month, events: one.events })),
    [months],
  )
  const byKind = useMemo(
    () => months.map((one) => ({ group: one.kind, time: one.month, events: one.events })),
    [months],
  )
  const classes = useMemo(() => new Map<string, EventClass>(months.map((one) => [one.kind, one.class])), [months])
  return (
    <>
      <h2 className="chart-title">By class</h2>
      <Panels
        counts={byClass}
        labelOf={(group) => labelOfClass(EVENT_CLASSES.find((one) => one === group) ?? 'assembly')}
        toneOf={(group) => `is-${group}`}
        onPick={onPick}
      />
      <h2 className="chart-title">By kind</h2>
      <Panels
        counts={byKind}
        labelOf={(group) => (isKind(group) ? labelOfKind(group) : group)}
        toneOf={(group) => `is-${classes.get(group) ?? 'assembly'}`}
        onPick={onPick}
        most={18}
      />
    </>
  )
}

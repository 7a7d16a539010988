import { useMemo } from 'react'
import type { Facets } from '../../model/query.ts'
import { api } from '../api.ts'
import { Panels } from '../charts/panels.tsx'
import { labelOfIssue } from '../codebook.ts'
import type { ListFilter } from '../filters/change-filter.ts'
import { toggleTerm } from '../filters/change-filter.ts'
import { FilterChips } from '../filters/filter-chips.tsx'
import { labelOfFilterTerm } from '../filters/filter-labels.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useEventFilter } from '../filters/use-event-filter.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import '../styles/charts.css'
import '../styles/filters.css'

/** What events were about: small multiples by issue, and what the rest of the filters hold. */
export function ChartsPage() {
  const state = useEventFilter()
  const issues = useLoaded(`issues?${state.key}`, (signal) => api.issues(state.filter, signal))
  const facets = useLoaded(`facets?${state.key}`, (signal) => api.facets(state.filter, signal))
  const counts = useMemo(
    () => issues.data?.map(({ issue, month, events }) => ({ group: issue, time: month, events })),
    [issues.data],
  )
  const failure = issues.failure ?? facets.failure
  return (
    <>
      <PageHead title="Charts" />
      <div className="with-filters">
        <FilterPanel />
        <section className="filtered" aria-label="Charts of the events found">
          <FilterChips state={state} />
          {failure !== undefined && <Failure failure={failure} retry={issues.reload} />}
          <h2 className="chart-title">Issues by month</h2>
          {counts === undefined && failure === undefined && <Loading what="charts" lines={10} />}
          {counts?.length === 0 && <Empty title="No event that these filters leave has an issue" />}
          {counts !== undefined && counts.length > 0 && (
            <Panels
              counts={counts}
              labelOf={labelOfIssue}
              toneOf={() => 'is-issue'}
              onPick={(days) => state.change({ ...state.filter, ...days })}
            />
          )}
          {facets.data !== undefined && (
            <div className="rankings">
              <Ranking name="country" title="Countries" facets={facets.data} />
              <Ranking name="kind" title="Kinds" facets={facets.data} />
              <Ranking name="source" title="Sources" facets={facets.data} />
              <Ranking name="basis" title="On whose word" facets={facets.data} />
            </div>
          )}
        </section>
      </div>
    </>
  )
}

const MOST_RANKS = 12

type RankingProps = { readonly name: ListFilter; readonly title: string; readonly facets: Facets }

function Ranking({ name, title, facets }: RankingProps) {
  const { filter, change } = useEventFilter()
  const rows = Object.entries(facets[name])
    .filter(([, count]) => count > 0)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const largest = rows[0]?.[1] ?? 1
  return (
    <section className="ranking">
      <h2 className="chart-title">{title}</h2>
      {rows.length === 0 && <p className="fine">None</p>}
      <ol>
        {rows.slice(0, MOST_RANKS).map(([term, count]) => (
          <li key={term}>
            <button
              type="button"
              className="rank"
              aria-pressed={filter[name]?.some((one) => one === term) ?? false}
              onClick={() => change(toggleTerm(filter, name, term))}
            >
              <span className="rank-label">{labelOfFilterTerm(name, term)}</span>
              <span className="rank-count">{count.toLocaleString('en')}</span>
              <svg className="rank-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(count / largest) * 100} height={1} />
              </svg>
            </button>
          </li>
        ))}
      </ol>
      {rows.length > MOST_RANKS && <p className="fine">and {rows.length - MOST_RANKS} more</p>}
    </section>
  )
}

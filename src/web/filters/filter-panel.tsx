import { useState } from 'react'
import type { EventFilter, Facets } from '../../model/query.ts'
import { api } from '../api.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { countFilters, dropFilter, toggleTerm, type ListFilter } from './change-filter.ts'
import { labelOfFilterTerm } from './filter-labels.ts'
import { SearchBox } from './search-box.tsx'
import { useEventFilter, type EventFilterState } from './use-event-filter.ts'

/** The lists that the panel offers, in their order: what people ask for first stands first. */
const GROUPS = [
  { name: 'class', label: 'Class', open: true },
  { name: 'kind', label: 'Kind', open: true },
  { name: 'issue', label: 'Issue', open: false },
  { name: 'country', label: 'Country', open: true },
  { name: 'basis', label: 'On whose word', open: false },
  { name: 'status', label: 'Status', open: false },
  { name: 'source', label: 'Source', open: false },
  { name: 'state', label: 'Review', open: false },
] as const satisfies readonly { readonly name: ListFilter; readonly label: string; readonly open: boolean }[]

/** So many terms of a list are shown before it is opened whole. */
const FIRST_TERMS = 7

/** The filters of events, each term with how many events it would leave. On a phone it is folded away. */
export function FilterPanel() {
  const state = useEventFilter()
  const { data } = useLoaded(`facets?${state.key}`, (signal) => api.facets(state.filter, signal))
  const [isOpen, setOpen] = useState(false)
  const set = countFilters(state.filter)
  return (
    <aside className={`filters ${isOpen ? 'is-open' : ''}`} aria-label="Filters">
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        Filters{set > 0 ? ` (${set} set)` : ''}
      </button>
      <div className="filters-body">
        <SearchBox state={state} />
        <DayRange state={state} />
        {GROUPS.map((group) => (
          <TermGroup key={group.name} group={group} state={state} counts={data?.[group.name]} />
        ))}
        <label className="check">
          <input
            type="checkbox"
            checked={state.filter.background === true}
            onChange={(change) =>
              state.change(
                change.target.checked ? { ...state.filter, background: true } : dropFilter(state.filter, 'background'),
              )
            }
          />
          Also what reports only recall
        </label>
        {set > 0 && (
          <button type="button" className="button is-quiet" onClick={() => state.change({})}>
            Clear all filters
          </button>
        )}
      </div>
    </aside>
  )
}

type GroupProps = {
  readonly group: (typeof GROUPS)[number]
  readonly state: EventFilterState
  readonly counts: Facets[ListFilter] | undefined
}

function TermGroup({ group, state, counts }: GroupProps) {
  const [isWhole, setWhole] = useState(false)
  const chosen: readonly string[] = state.filter[group.name] ?? []
  const terms = orderTerms(chosen, counts ?? {})
  const shown = isWhole ? terms : terms.slice(0, Math.max(FIRST_TERMS, chosen.length))
  return (
    <details className="filter-group" open={group.open || chosen.length > 0}>
      <summary>
        {group.label}
        {chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
      </summary>
      {shown.map(([term, count]) => (
        <label key={term} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(term)}
            onChange={() => state.change(toggleTerm(state.filter, group.name, term))}
          />
          <span className="check-label">{labelOfFilterTerm(group.name, term)}</span>
          <span className="check-count">{count.toLocaleString('en')}</span>
        </label>
      ))}
      {terms.length === 0 && <p className="fine">None</p>}
      {terms.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {terms.length - shown.length} more
        </button>
      )}
    </details>
  )
}

// Chosen terms first, so that none hides behind "more"; then the most frequent.
function orderTerms(chosen: readonly string[], counts: Readonly<Record<string, number>>): readonly [string, number][] {
  const rows = Object.entries(counts).filter(([term, count]) => count > 0 || chosen.includes(term))
  const missing = chosen.filter((term) => !Object.hasOwn(counts, term)).map((term): [string, number] => [term, 0])
  return [...rows, ...missing].toSorted(
    ([a, one], [b, other]) =>
      Number(chosen.includes(b)) - Number(chosen.includes(a)) || other - one || (a < b ? -1 : 1),
  )
}

function DayRange({ state }: { readonly state: EventFilterState }) {
  const setDay = (name: 'from' | 'to', day: string): void => {
    const next: EventFilter = day === '' ? dropFilter(state.filter, name) : { ...state.filter, [name]: day }
    state.change(next, { replace: true })
  }
  return (
    <fieldset className="filter-days">
      <legend>Day of the event</legend>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="label">
          {name === 'from' ? 'From' : 'To'}
          <input
            type="date"
            className="input"
            value={state.filter[name] ?? ''}
            onChange={(change) => setDay(name, change.target.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}

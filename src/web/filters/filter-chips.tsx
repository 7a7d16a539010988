import { dropFilter, LIST_FILTERS, toggleTerm } from './change-filter.ts'
import { labelOfFilterTerm } from './filter-labels.ts'
import type { EventFilterState } from './use-event-filter.ts'
import type { EventFilter } from '../../model/query.ts'

/** What is filtered, a chip for each part; a press takes it away. Nothing where nothing is filtered. */
export function FilterChips({ state }: { readonly state: EventFilterState }) {
  const chips = listChips(state.filter)
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label="Filtered by">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button type="button" className="chip" onClick={() => state.change(without)}>
            {label}
            <span aria-hidden="true"> ×</span>
            <span className="visually-hidden"> (take away)</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

type Chip = { readonly label: string; readonly without: EventFilter }

function listChips(filter: EventFilter): readonly Chip[] {
  const lists = LIST_FILTERS.flatMap((name) =>
    (filter[name] ?? []).map((term) => ({
      label: labelOfFilterTerm(name, term),
      without: toggleTerm(filter, name, term),
    })),
  )
  return [
    ...(filter.search === undefined ? [] : [{ label: `“${filter.search}”`, without: dropFilter(filter, 'search') }]),
    ...(filter.from === undefined ? [] : [{ label: `from ${filter.from}`, without: dropFilter(filter, 'from') }]),
    ...(filter.to === undefined ? [] : [{ label: `to ${filter.to}`, without: dropFilter(filter, 'to') }]),
    ...(filter.place === undefined
      ? []
      : [
          {
            label: filter.place.length === 1 ? 'one place of the map' : `${filter.place.length} places of the map`,
            without: dropFilter(filter, 'place'),
          },
        ]),
    ...lists,
    ...(filter.background === true
      ? [{ label: 'with what is only recalled', without: dropFilter(filter, 'background') }]
      : []),
  ]
}

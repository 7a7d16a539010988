import { useMemo, useState } from 'react'
import type { PlaceCount } from '../../model/query.ts'
import { api } from '../api.ts'
import { FilterChips } from '../filters/filter-chips.tsx'
import { nameOfCountry } from '../filters/filter-labels.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useEventFilter } from '../filters/use-event-filter.ts'
import { writeQuery } from '../filter-query.ts'
import { MapCanvas } from '../map/map-canvas.tsx'
import { sortIntoLayers } from '../map/map-layers.ts'
import { toWorld, type WorldPoint } from '../map/mercator.ts'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Failure, Loading } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { addressOf } from '../router.ts'
import '../styles/events.css'
import '../styles/filters.css'
import '../styles/map.css'

/** So many places stand in the list; the filters find the others. */
const LISTED = 200

/** Where events were: places with their counts, areas and countries as such, and beside it the same as a list. */
export function MapPage() {
  const state = useEventFilter()
  const { data, failure, reload } = useLoaded(`places?${state.key}`, (signal) => api.places(state.filter, signal))
  const [lookAt, setLookAt] = useState<{ readonly at: WorldPoint; readonly turn: number }>()
  const layers = useMemo(() => sortIntoLayers(data ?? []), [data])
  const events = data?.reduce((sum, one) => sum + one.events, 0) ?? 0
  return (
    <>
      <PageHead title="Map">
        <output className="page-sum">
          {data === undefined
            ? ' '
            : `${events.toLocaleString('en')} events at ${data.length.toLocaleString('en')} places`}
        </output>
      </PageHead>
      <div className="with-filters">
        <FilterPanel />
        <section className="filtered map-page" aria-label="Map and places">
          <FilterChips state={state} />
          {failure !== undefined && <Failure failure={failure} retry={reload} />}
          <div className="map-and-list">
            <div className="map-part">
              <MapCanvas
                layers={layers}
                {...(lookAt ? { lookAt } : {})}
                onPick={({ place }) => {
                  const id = place?.place.geonames
                  if (id !== undefined) state.change({ ...state.filter, place: [id] })
                }}
              />
              <MapKey />
            </div>
            {data === undefined && failure === undefined ? (
              <Loading what="places" lines={10} />
            ) : (
              <PlaceList
                places={data ?? []}
                lookAt={(at) => setLookAt((before) => ({ at, turn: (before?.turn ?? 0) + 1 }))}
              />
            )}
          </div>
        </section>
      </div>
    </>
  )
}

function MapKey() {
  return (
    <ul className="map-key" aria-label="What the marks mean">
      <li>
        <span className="key-point" aria-hidden="true" /> town, or a site in it
      </li>
      <li>
        <span className="key-area" aria-hidden="true" /> area: somewhere in it
      </li>
      <li>
        <span className="key-country" aria-hidden="true" /> country: only that is known
      </li>
    </ul>
  )
}

type ListProps = { readonly places: readonly PlaceCount[]; readonly lookAt: (at: WorldPoint) => void }

const PRECISIONS = { site: 'site', settlement: 'town', admin: 'area', country: 'country' } as const

function PlaceList({ places, lookAt }: ListProps) {
  const { filter } = useEventFilter()
  const sorted = places.toSorted((a, b) => b.events - a.events || (a.place.name < b.place.name ? -1 : 1))
  return (
    <div className="place-list">
      <table>
        <caption className="visually-hidden">Places by number of events</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" className="is-number">
              Events
            </th>
            <th scope="col">
              <span className="visually-hidden">On the map</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, LISTED).map(({ place, events }) => (
            <tr key={`${place.geonames ?? ''} ${place.name} ${place.country ?? ''}`}>
              <th scope="row">
                {place.geonames === undefined ? (
                  place.name
                ) : (
                  <Link to={addressOf('/events', writeQuery({ ...filter, place: [place.geonames] }))}>
                    {place.name}
                  </Link>
                )}{' '}
                <span className="fine">{sayWhere(place)}</span>
              </th>
              <td className="is-number">{events.toLocaleString('en')}</td>
              <td>
                {place.lat !== undefined && place.lon !== undefined && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`Show ${place.name} on the map`}
                    onClick={() => lookAt(toWorld(place.lon ?? 0, place.lat ?? 0))}
                  >
                    show
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > LISTED && (
        <p className="fine">and {(sorted.length - LISTED).toLocaleString('en')} more: filter to see them</p>
      )}
    </div>
  )
}

function sayWhere({ country, precision, name }: PlaceCount['place']): string {
  if (precision === undefined) return 'not in the gazetteer'
  const where = country === undefined || precision === 'country' ? '' : nameOfCountry(country)
  const what = PRECISIONS[precision]
  return [what === 'town' ? '' : what, where === name ? '' : where].filter((part) => part !== '').join(', ')
}

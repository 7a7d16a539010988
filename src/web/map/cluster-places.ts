import Supercluster from 'supercluster'
import type { PlacedCount } from './map-layers.ts'
import { toWorld, type WorldPoint } from './mercator.ts'

/** What the map draws at one point: a place, or several that are too near to tell apart at this zoom. */
export type Mark = {
  readonly at: WorldPoint
  readonly events: number
  readonly places: number
  /** The place, where it is one. */
  readonly place?: PlacedCount
  /** The zoom level at which it falls apart, where it is several. */
  readonly opensAt?: number
}

/** Finds the marks for a part of the map: west, south, east, north in degrees, at a zoom level of tile maps. */
export type FindMarks = (bounds: [number, number, number, number], zoom: number) => readonly Mark[]

type Sum = { readonly events: number }
type Place = Sum & { readonly index: number }

const LAST_ZOOM = 14

/** Indexes places once, so that marks are found in a millisecond at every zoom. */
export function clusterPlaces(places: readonly PlacedCount[]): FindMarks {
  const index = new Supercluster<Place, Sum>({
    radius: 44,
    maxZoom: LAST_ZOOM,
    map: ({ events }) => ({ events }),
    reduce: (sum: { events: number }, { events }) => {
      sum.events += events
    },
  })
  index.load(
    places.map(({ place, events }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: { events, index: at },
    })),
  )
  return (bounds, zoom) =>
    index.getClusters(bounds, Math.max(0, Math.min(LAST_ZOOM, Math.floor(zoom)))).map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      const at = toWorld(longitude, latitude)
      if ('cluster' in properties && properties.cluster) {
        return {
          at,
          events: properties.events,
          places: properties.point_count,
          opensAt: index.getClusterExpansionZoom(properties.cluster_id),
        }
      }
      const place = 'index' in properties ? places[properties.index] : undefined
      return { at, events: properties.events, places: 1, ...(place === undefined ? {} : { place }) }
    })
}

/** The most that a mark grows above its least radius, in pixels. */
const GROWTH = 27

/**
 * Radius of a mark in pixels, beside a `largest` one: its area grows with its events, so that ten times as many look ten times as
 * many. Where all are few, marks stay small: a single event fills no country.
 */
export function radiusOf(events: number, largest: number): number {
  return 5 + Math.sqrt(events) * Math.min(2.2, GROWTH / Math.sqrt(Math.max(1, largest)))
}

/** The events of the largest mark. */
export function largestOf(marks: readonly Mark[]): number {
  return marks.reduce((most, { events }) => Math.max(most, events), 1)
}

import type { EventClass } from '../../model/event.ts'
import type { PlaceCount } from '../../model/query.ts'

/** A place with a point of its own on the map: a town or a site in it, or an area, whose point is only its middle. */
export type PlacedCount = PlaceCount & { readonly place: { readonly lat: number; readonly lon: number } }

/** What is known of a whole country only. It has no point: it is shown as an area. */
export type CountryCount = {
  readonly country: string
  readonly name: string
  readonly events: number
  readonly byClass: Readonly<Record<EventClass, number>>
}

/** Places sorted by how exactly they are known, so that the map shows no more than the reports say. */
export type MapLayers = {
  readonly points: readonly PlacedCount[]
  readonly areas: readonly PlacedCount[]
  readonly countries: readonly CountryCount[]
  /** Places that the gazetteer does not know: they have words and no coordinates. */
  readonly unplaced: readonly PlaceCount[]
}

/** Sorts the places of the filtered events into the layers of the map. */
export function sortIntoLayers(places: readonly PlaceCount[]): MapLayers {
  const points: PlacedCount[] = []
  const areas: PlacedCount[] = []
  const countries: CountryCount[] = []
  const unplaced: PlaceCount[] = []
  for (const one of places) {
    const { country, name, precision } = one.place
    if (precision === 'country' && country !== undefined)
      countries.push({ country, name, events: one.events, byClass: one.byClass })
    else if (!isPlaced(one)) unplaced.push(one)
    else if (precision === 'admin' || precision === 'country') areas.push(one)
    else points.push(one)
  }
  return { points, areas, countries, unplaced }
}

function isPlaced(one: PlaceCount): one is PlacedCount {
  return one.place.lat !== undefined && one.place.lon !== undefined
}

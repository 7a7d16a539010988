import type { DateFound, PlaceFound } from '../../text/found.ts'

/** A day and a place, as far as they are told. */
export type Whereabouts = { readonly date: DateFound | undefined; readonly place: PlaceFound | undefined }

type Placed = Whereabouts & { readonly around?: Whereabouts }

/** True when the day or place of one telling cannot be that of the occasion that the others tell of. */
export function conflicts(group: readonly Placed[], one: Whereabouts): boolean {
  const dates = group.flatMap((member) => member.date ?? [])
  const places = group.flatMap((member) => member.place ?? [])
  const softDates = dates.length > 0 ? dates : group.flatMap((member) => member.around?.date ?? [])
  const softPlaces = places.length > 0 ? places : group.flatMap((member) => member.around?.place ?? [])
  return (
    softDates.some((date) => datesExclude(date, one.date)) ||
    softPlaces.some((place) => placesExclude(place, one.place))
  )
}

function datesExclude(a: DateFound | undefined, b: DateFound | undefined): boolean {
  if (!a || !b) return false
  return a.value.end < b.value.start || b.value.end < a.value.start
}

function placesExclude(a: PlaceFound | undefined, b: PlaceFound | undefined): boolean {
  if (!a || !b || a.value.geonames === b.value.geonames) return false
  if (a.value.country !== b.value.country && a.value.country !== undefined && b.value.country !== undefined) return true
  return a.value.precision === 'settlement' && b.value.precision === 'settlement' && a.value.name !== b.value.name
}

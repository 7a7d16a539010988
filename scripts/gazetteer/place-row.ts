import type { EntryKind } from '../../src/text/places/entry-kind.ts'

/** A place on its way into the gazetteer. `area` and `district` are GeoNames admin codes ("US.LA", "US.LA.079"), '' where there is none. */
export type PlaceRow = {
  readonly name: string
  readonly kind: EntryKind
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly area: string
  readonly district: string
  readonly population: number
  /** GeoNames id, 0 where it is not known. */
  readonly id: number
  /** 0 an ordinary place, 1 seat of a district or below, 2 seat of a first-level area, 3 capital of a country. */
  readonly seat: number
  /** Other names that are as much its own as the first. */
  readonly own?: readonly string[]
  readonly alternates: readonly string[]
}

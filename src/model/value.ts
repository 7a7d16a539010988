/** Whole numbers from `low` to `high`, both included; an absent end is open. */
export type Interval = { readonly low?: number; readonly high?: number }

export type DatePrecision = 'day' | 'week' | 'month' | 'year'

/**
 * Days from `start` to `end`, both included, as ISO 8601 dates. A year that the words and the publication date leave
 * open is left out of both: `--05-17` (ISO 8601-1:2019, 5.2.2.2, implied year).
 */
export type DateValue = { readonly start: string; readonly end: string; readonly precision: DatePrecision }

export type PlacePrecision = 'site' | 'settlement' | 'admin' | 'country'

/** A place as GeoNames knows it; a place that GeoNames does not know keeps its name alone. `country` is ISO 3166-1 alpha-2. */
export type PlaceValue = {
  readonly name: string
  readonly country?: string
  /** Degrees, WGS 84. */
  readonly lat?: number
  readonly lon?: number
  readonly geonames?: number
  readonly precision?: PlacePrecision
  /** Other names of the same place that a reader may know it by. */
  readonly aliases?: readonly string[]
}

export const PARTY_KINDS = ['person', 'organisation', 'group', 'authority', 'outlet'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** Somebody who acts, suffers or speaks, by the name that the report gives. */
export type Party = { readonly name: string; readonly kind: PartyKind; readonly role?: string }

/** The layout of data/gazetteer/places.bin that this version writes and reads. */
export const FORMAT = 1

/** Added to a name's level when it is a given name. */
export const GIVEN = 128

/** Sections after the head, each aligned to eight bytes: a number an entry (or a posting, or a name), and two lists of lines. */
export type Section =
  | 'id'
  | 'lat'
  | 'lon'
  | 'population'
  | 'postings'
  | 'area'
  | 'district'
  | 'counts'
  | 'levels'
  | 'country'
  | 'kind'
  | 'names'
  | 'keys'

/** The first line of the unpacked file. Codes are GeoNames'; 0 in a column means none. */
export type Head = {
  readonly format: number
  readonly entries: number
  readonly keys: number
  readonly countries: readonly string[]
  readonly areas: readonly string[]
  readonly districts: number
  /** Written forms of first-level areas ("Ala.", "AL") and the entry each stands for. */
  readonly abbreviations: readonly (readonly [string, number])[]
  readonly demonyms: readonly (readonly [string, number])[]
  readonly sections: readonly (readonly [Section, number])[]
}

import type { PlaceFound } from '../found.ts'

/**
 * True for what reads as the name of a place on a map: places, peoples, governments named by their capital, streets and roads. Buildings
 * and grounds are left out.
 */
export function isToponym(found: PlaceFound): boolean {
  return found.rule !== 'place.building'
}

import type { ReportRecord } from '../../model/record.ts'
import { overlaps } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { PlaceCandidate } from '../../text/found.ts'
import type { Gazetteer } from '../../text/places/gazetteer.ts'
import { readPlaces } from '../../text/places/read-places.ts'

/**
 * The other places that the words of a place statement could have named, each with what spoke against it; the likeliest first. Empty
 * for other fields, and where the gazetteer knows the name but once.
 */
export function placeReadings(
  { report }: ReportRecord,
  statement: Statement,
  gazetteer: Gazetteer,
): readonly PlaceCandidate[] {
  if (statement.field !== 'place') return []
  const { text, published, language = 'en' } = report
  const found = readPlaces(text, { gazetteer, language, ...(published === undefined ? {} : { published }) })
  const own = found.find((one) => statement.evidence.some((words) => overlaps(words, one)))
  return own?.candidates ?? []
}

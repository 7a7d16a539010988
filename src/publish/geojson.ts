import type { ReviewedReport } from '../model/reviewed.ts'
import type { Product, PublishOptions } from './product.ts'
import { columnsOf } from './tables/column.ts'
import { EVENTS_TABLE, eventRows, type EventCells } from './tables/events-table.ts'
import { keyOf } from './tables/keys.ts'

/** Places that a point stands for. The point of an area or a country would be a place where nothing happened. */
const POINTS: ReadonlySet<string | undefined> = new Set(['site', 'settlement'])

/** Events as features (RFC 7946). One without a place, or in an area or a country, is a feature without a geometry. */
export const GEOJSON: Product = {
  format: 'geojson',
  label: 'Map (GeoJSON)',
  contentType: 'application/geo+json',
  ending: 'geojson',
  rows: ['events'],
  write: writeFeatures,
}

async function* writeFeatures(
  reports: AsyncIterable<ReviewedReport>,
  { filter = {}, withPrivate = false }: PublishOptions,
): AsyncGenerator<string> {
  const columns = columnsOf(EVENTS_TABLE, withPrivate)
  let parting = '\n'
  yield '{"type":"FeatureCollection","features":['
  for await (const reviewed of reports) {
    for (const row of eventRows(reviewed, filter)) {
      const properties = Object.fromEntries(columns.map(({ name, of }) => [name, of(row) ?? null]))
      yield `${parting}${JSON.stringify({
        type: 'Feature',
        id: keyOf(reviewed.report.id, row.event.id),
        geometry: geometryOf(row),
        properties,
      })}`
      parting = ',\n'
    }
  }
  yield '\n]}\n'
}

function geometryOf({ event }: EventCells): object | null {
  const { lat, lon, precision } = event.values.place ?? {}
  if (lat === undefined || lon === undefined || !POINTS.has(precision)) return null
  return { type: 'Point', coordinates: [lon, lat] }
}

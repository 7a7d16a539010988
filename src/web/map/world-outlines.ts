import {
  geoArea,
  geoCentroid,
  geoMercator,
  geoPath,
  type ExtendedFeature,
  type GeoGeometryObjects,
  type GeoPermissibleObjects,
} from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json?url'
import fine from 'world-atlas/countries-50m.json?url'
import { toWorld, type WorldPoint } from './mercator.ts'

/** Outlines of the countries in the unit square of the map, ready to be drawn at any scale. Natural Earth, public domain. */
export type WorldOutlines = {
  readonly all: Path2D
  /** By the three digits of ISO 3166-1: the outline, and the middle of its largest part. */
  readonly countries: ReadonlyMap<string, { readonly path: Path2D; readonly middle: WorldPoint }>
}

export type OutlineDetail = 'coarse' | 'fine'

const FILES: Readonly<Record<OutlineDetail, string>> = { coarse, fine }

/** Loads the outlines from the desk's own server; nothing is asked of anybody else. */
export async function loadOutlines(detail: OutlineDetail, signal: AbortSignal): Promise<WorldOutlines> {
  const answer = await fetch(FILES[detail], { signal })
  if (!answer.ok) throw new Error(`the outlines of the map could not be loaded (${answer.status})`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of the same build
  return drawOutlines((await answer.json()) as Atlas)
}

type Atlas = Topology<{ countries: GeometryCollection }>

function drawOutlines(atlas: Atlas): WorldOutlines {
  // The unit square: the projection's own width is 2 pi at scale 1. Straight lines stay straight, so none are bent.
  const projection = geoMercator()
    .scale(1 / (2 * Math.PI))
    .translate([0.5, 0.5])
    .precision(0)
  const all = new Path2D()
  const countries = new Map<string, { readonly path: Path2D; readonly middle: WorldPoint }>()
  for (const one of feature(atlas, atlas.objects.countries).features) {
    const path = new Path2D(geoPath(projection)(one) ?? '')
    all.addPath(path)
    if (typeof one.id === 'string') countries.set(one.id, { path, middle: middleOf(one) })
  }
  return { all, countries }
}

// The middle of all of France lies in the sea, for its islands: that of the largest part does not.
function middleOf(country: ExtendedFeature): WorldPoint {
  const { geometry } = country
  const parts: readonly GeoGeometryObjects[] =
    geometry?.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : []
  const largest = parts.reduce<GeoPermissibleObjects>(
    (best, part) => (geoArea(part) > geoArea(best) ? part : best),
    parts[0] ?? country,
  )
  const [longitude, latitude] = geoCentroid(largest)
  return toWorld(longitude, latitude)
}

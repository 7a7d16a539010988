/** A point of the world map: 0 to 1 from west to east and from north to south (Web Mercator, EPSG:3857, unit square). */
export type WorldPoint = { readonly x: number; readonly y: number }

/** What of the world is seen: the point in the middle, and how many pixels the whole world is wide. */
export type MapView = { readonly centre: WorldPoint; readonly scale: number }

export type Size = { readonly width: number; readonly height: number }

/** The latitude at which the square ends. */
const LAST_LATITUDE = 85.05112878

/** Degrees to the map. */
export function toWorld(longitude: number, latitude: number): WorldPoint {
  const clamped = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude))
  const sine = Math.sin((clamped * Math.PI) / 180)
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** The map to degrees, as `[longitude, latitude]`. */
export function toDegrees({ x, y }: WorldPoint): readonly [number, number] {
  const latitude = 90 - (360 * Math.atan(Math.exp((y - 0.5) * 2 * Math.PI))) / Math.PI
  return [(x - 0.5) * 360, latitude]
}

export function toScreen(point: WorldPoint, { centre, scale }: MapView, { width, height }: Size): WorldPoint {
  return { x: (point.x - centre.x) * scale + width / 2, y: (point.y - centre.y) * scale + height / 2 }
}

export function fromScreen(point: WorldPoint, { centre, scale }: MapView, { width, height }: Size): WorldPoint {
  return { x: (point.x - width / 2) / scale + centre.x, y: (point.y - height / 2) / scale + centre.y }
}

/** The view moved so that `anchor`, a point of the screen, stays where it is while everything else grows by `factor`. */
export function zoomAt(
  view: MapView,
  factor: number,
  options: { readonly anchor: WorldPoint; readonly size: Size },
): MapView {
  const scale = clampScale(view.scale * factor, options.size)
  const held = fromScreen(options.anchor, view, options.size)
  const { width, height } = options.size
  const centre = {
    x: held.x - (options.anchor.x - width / 2) / scale,
    y: held.y - (options.anchor.y - height / 2) / scale,
  }
  return holdIn({ centre, scale })
}

/** The view moved by pixels. */
export function panBy(view: MapView, by: WorldPoint): MapView {
  const centre = { x: view.centre.x - by.x / view.scale, y: view.centre.y - by.y / view.scale }
  return holdIn({ ...view, centre })
}

/** The view that shows all of the points, with a margin; the whole world where there are none. */
export function fitPoints(points: readonly WorldPoint[], size: Size): MapView {
  if (points.length === 0) return holdIn({ centre: { x: 0.5, y: 0.4 }, scale: size.width })
  let [west, east, north, south] = [1, 0, 1, 0]
  for (const { x, y } of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  const across = size.width / Math.max(east - west, 0.01)
  const down = size.height / Math.max(south - north, 0.01)
  const scale = clampScale(Math.min(across, down) * 0.8, size)
  return holdIn({ centre: { x: (west + east) / 2, y: (north + south) / 2 }, scale })
}

/** The zoom level of tile maps that the scale has: 0 where the world is 256 pixels wide, one more for each doubling. */
export function zoomOf({ scale }: MapView): number {
  return Math.log2(scale / 256)
}

/** West, south, east and north of what is seen, in degrees. */
export function boundsOf(view: MapView, size: Size): [number, number, number, number] {
  const [west, north] = toDegrees(fromScreen({ x: 0, y: 0 }, view, size))
  const [east, south] = toDegrees(fromScreen({ x: size.width, y: size.height }, view, size))
  return [Math.max(-180, west), south, Math.min(180, east), north]
}

const DEEPEST = 256 * 2 ** 13

function clampScale(scale: number, { width }: Size): number {
  return Math.max(Math.min(width, 700), Math.min(DEEPEST, scale))
}

// The middle of the screen stays on the map, so nobody gets lost in the void.
function holdIn(view: MapView): MapView {
  const centre = { x: Math.max(0, Math.min(1, view.centre.x)), y: Math.max(0, Math.min(1, view.centre.y)) }
  return { ...view, centre }
}

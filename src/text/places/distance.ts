const RADIUS = 6371
const RADIANS = Math.PI / 180 / 1e4
/** Half a turn and a whole one. */
const [HALF, WHOLE] = [1_800_000, 3_600_000] as const

/** How the gazetteer keeps a degree. */
const DEGREE = 1e4

/** In ten-thousandths of a degree. */
type Point = { readonly lat: number; readonly lon: number }

/** Kilometres between two points; flat between parallels, which is near enough to compare by. */
export function kilometres(one: Point, other: Point): number {
  const turn = Math.abs(one.lon - other.lon)
  const x = (turn > HALF ? WHOLE - turn : turn) * RADIANS * Math.cos(((one.lat + other.lat) / 2) * RADIANS)
  const y = (one.lat - other.lat) * RADIANS
  return RADIUS * Math.sqrt(x * x + y * y)
}

/** Kilometres between two places in degrees, infinite where one has no coordinates. */
export function kilometresBetween(
  one: { readonly lat?: number; readonly lon?: number },
  other: { readonly lat?: number; readonly lon?: number },
): number {
  if (one.lat === undefined || one.lon === undefined || other.lat === undefined || other.lon === undefined)
    return Infinity
  return kilometres(
    { lat: one.lat * DEGREE, lon: one.lon * DEGREE },
    { lat: other.lat * DEGREE, lon: other.lon * DEGREE },
  )
}

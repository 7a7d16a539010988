type Point = { readonly lat: number; readonly lon: number }

/** Size in degrees of the cells that count once, however many points lie in them. */
const CELL = 0.5

/** The mean of the points, each cell of half a degree counting once, so that a crowded corner does not draw it in. */
export function middleOf(points: readonly Point[]): Point {
  const cells = new Map<string, Point>()
  for (const point of points) cells.set(`${Math.floor(point.lat / CELL)},${Math.floor(point.lon / CELL)}`, point)
  const kept = [...cells.values()]
  const mean = (of: (point: Point) => number): number =>
    kept.reduce((sum, point) => sum + of(point), 0) / Math.max(1, kept.length)
  return { lat: mean((point) => point.lat), lon: mean((point) => point.lon) }
}

import { largestOf, radiusOf, type Mark } from './cluster-places.ts'
import { toScreen, type MapView, type Size, type WorldPoint } from './mercator.ts'

/** A finger is less exact than a mouse: marks are hit a few pixels beside them too. */
const REACH = 6

/** The mark under a point of the screen: of several the nearest. */
export function findMark(
  marks: readonly Mark[],
  point: WorldPoint,
  { view, size }: { readonly view: MapView; readonly size: Size },
): Mark | undefined {
  let best: { readonly mark: Mark; readonly distance: number } | undefined
  const largest = largestOf(marks)
  for (const mark of marks) {
    const at = toScreen(mark.at, view, size)
    const distance = Math.hypot(at.x - point.x, at.y - point.y)
    if (distance <= radiusOf(mark.events, largest) + REACH && (best === undefined || distance < best.distance))
      best = { mark, distance }
  }
  return best?.mark
}
